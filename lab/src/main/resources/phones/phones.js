// The phones page. Each phone speaks to the server exactly as the carrier would: the same callbacks,
// with the whole history of a session in `text`. It keeps no state that the server relies on.
const IDLE = 'idle', DIALLING = 'dialling', DIALOGUE = 'dialogue', ENDED = 'ended',
  INBOX = 'inbox', READING = 'reading', WRITING = 'writing';
const SESSION_MS = 180_000, CUT_MS = 10_000, POLL_MS = 1_000, SLOW_POLL_MS = 5_000;
const MAX_PHONES = 6, MAX_INPUT = 80, MAX_SMS = 160, MAX_LOG = 40;

const $ = (root, role) => root.querySelector(`[data-role="${role}"]`);
const setup = await (await fetch('/phones/setup')).json();

// ---- the carrier's side -------------------------------------------------------------------------
async function ussd(session) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), CUT_MS);
  try {
    const answer = await fetch(`/at/${setup.token}/ussd`, {
      method: 'POST',
      signal: abort.signal,
      body: new URLSearchParams({
        sessionId: session.id, phoneNumber: session.msisdn, networkCode: '99999',
        serviceCode: session.code, text: session.text,
      }),
    });
    const body = await answer.text();
    if (answer.ok && (body.startsWith('CON ') || body.startsWith('END '))) return body;
    return 'END Connection problem or invalid MMI code.';
  } catch {
    return 'END Connection problem or invalid MMI code.';
  } finally {
    clearTimeout(timer);
  }
}

function tellEnd(session, status) {
  const body = new URLSearchParams({
    date: new Date().toISOString().slice(0, 19).replace('T', ' '),
    sessionId: session.id, serviceCode: session.code, networkCode: '99999',
    phoneNumber: session.msisdn, status, cost: '0',
    durationInMillis: String(Date.now() - session.began), hopsCount: String(session.hops),
    input: '', lastAppResponse: '',
  });
  fetch(`/at/${setup.token}/ussd/events`, { method: 'POST', body, keepalive: true }).catch(() => {});
}

function newSession(msisdn, code) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');
  return { id: `ATUid_${hex}`, msisdn, code, text: '', began: Date.now(), hops: 0 };
}

/** The history with one more input: joined with `*`, not escaped, as the carrier does. */
function withInput(session, input) {
  const first = session.hops === 1 && session.text === '';
  return { ...session, text: first ? input : `${session.text}*${input}` };
}

// ---- one phone ----------------------------------------------------------------------------------
class Phone {
  constructor(msisdn) {
    this.el = document.getElementById('phone').content.cloneNode(true).firstElementChild;
    this.mode = IDLE;
    this.messages = [];
    this.busy = false;
    this.fillPicker();
    this.fillKeys();
    this.listen();
    this.use(msisdn);
  }

  fillPicker() {
    const picker = $(this.el, 'picker');
    for (const row of setup.roster) picker.append(new Option(`${row.msisdn}  ${row.who}`, row.msisdn));
    for (const number of setup.others) picker.append(new Option(`${number}  Member of the public`, number));
    picker.append(new Option('Another number…', 'other'));
  }

  fillKeys() {
    for (const key of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#']) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = key;
      button.dataset.role = `key-${key}`;
      button.addEventListener('click', () => this.type(key));
      $(this.el, 'keys').append(button);
    }
  }

  listen() {
    const on = (role, act) => $(this.el, role).addEventListener('click', act);
    on('dial', () => this.dial());
    on('send', () => this.reply());
    on('hangup', () => this.hangUp());
    on('inbox', () => this.openInbox());
    on('write', () => this.write());
    on('clear', () => this.clear());
    on('remove', () => removePhone(this));
    on('other-use', () => this.useOther());
    $(this.el, 'typing').addEventListener('submit', event => { event.preventDefault(); this.reply(); });
    $(this.el, 'picker').addEventListener('change', event => this.pick(event.target.value));
    $(this.el, 'input').addEventListener('input', () => this.count());
    this.el.addEventListener('keydown', event => this.key(event));
  }

  key(event) {
    if (event.key === 'Escape') { this.hangUp(); event.preventDefault(); return; }
    if (event.target.matches('input, select, button, summary')) return;
    if (event.key === 'Enter') { this.reply(); event.preventDefault(); }
    else if (event.key === 'Backspace') { this.clear(); event.preventDefault(); }
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.type(event.key); event.preventDefault();
    }
  }

  pick(value) {
    $(this.el, 'other').hidden = value !== 'other';
    if (value !== 'other') this.use(value);
    else $(this.el, 'other-number').focus();
  }

  useOther() {
    const digits = $(this.el, 'other-number').value.replace(/[^\d+]/g, '');
    const msisdn = digits.replace(/^0(?=[17])/, '+254').replace(/^254/, '+254');
    if (!/^\+254[17]\d{8}$/.test(msisdn)) { notice('That is no Kenyan mobile number.'); return; }
    $(this.el, 'picker').prepend(new Option(`${msisdn}  Another number`, msisdn, true, true));
    $(this.el, 'other').hidden = true;
    this.use(msisdn);
  }

  use(msisdn) {
    if (this.session) this.hangUp();
    this.msisdn = msisdn;
    this.messages = [];
    this.seen = Number(sessionStorage.getItem(`seen ${msisdn}`) ?? -1);
    this.el.dataset.msisdn = msisdn;
    this.el.setAttribute('aria-label', `Phone ${msisdn}`);
    $(this.el, 'picker').value = msisdn;
    const row = setup.roster.find(r => r.msisdn === msisdn);
    $(this.el, 'pin').textContent = row ? `PIN ${row.pin}` : 'Not on the roster';
    this.show(IDLE);
    this.poll();
  }

  // -- USSD
  async dial() {
    const input = $(this.el, 'input');
    const code = /^\*[\d*]+#$/.test(input.value.trim()) ? input.value.trim() : setup.serviceCode;
    if (this.session) tellEnd(this.session, 'Incomplete');
    this.session = newSession(this.msisdn, code);
    input.value = '';
    this.show(DIALLING);
    await this.hop();
  }

  async reply() {
    const input = $(this.el, 'input');
    if (this.mode === WRITING) { await this.sendSms(); return; }
    if (this.mode !== DIALOGUE) {
      if (this.mode === IDLE || this.mode === ENDED) await this.dial();
      return;
    }
    if (this.busy) return;
    if (input.value.length > MAX_INPUT) { notice(`The network takes ${MAX_INPUT} characters.`); return; }
    this.session = withInput(this.session, input.value);
    input.value = '';
    await this.hop();
  }

  async hop() {
    const session = this.session;
    session.hops += 1;
    this.busy = true;
    this.buttons();
    const body = await ussd(session);
    this.busy = false;
    if (this.session !== session) { this.buttons(); return; }
    this.log(session, body);
    this.text = body.slice(4);
    if (body.startsWith('END ')) {
      tellEnd(session, 'Success');
      this.session = null;
      this.show(ENDED);
    } else {
      this.show(DIALOGUE);
      this.watchSession(session);
    }
  }

  watchSession(session) {
    clearTimeout(this.sessionTimer);
    this.sessionTimer = setTimeout(() => {
      if (this.session?.id !== session.id) return;
      tellEnd(this.session, 'Incomplete');
      this.session = null;
      this.text = 'Session ended.';
      this.show(ENDED);
    }, SESSION_MS - (Date.now() - session.began));
  }

  hangUp() {
    if (this.session) tellEnd(this.session, 'Incomplete');
    this.session = null;
    this.busy = false;
    $(this.el, 'input').value = '';
    this.show(IDLE);
  }

  // -- SMS
  openInbox() {
    if (this.session) return;
    this.show(INBOX);
  }

  read(index) {
    this.reading = index;
    this.markSeen();
    this.show(READING);
  }

  write() {
    if (this.session) return;
    $(this.el, 'input').value = '';
    this.show(WRITING);
    $(this.el, 'input').focus();
  }

  async sendSms() {
    const input = $(this.el, 'input');
    const text = input.value.trim();
    if (!text) return;
    const answer = await fetch(`/phones/${encodeURIComponent(this.msisdn)}/sms`, {
      method: 'POST', body: JSON.stringify({ to: setup.shortCode, text }),
    }).catch(() => null);
    if (!answer?.ok) { notice('The SMS was not sent: the server does not answer.'); return; }
    input.value = '';
    this.show(INBOX);
  }

  async poll() {
    if (this.polling || document.hidden) return;
    this.polling = true;
    const msisdn = this.msisdn;
    try {
      const answer = await fetch(`/phones/${encodeURIComponent(msisdn)}/messages`);
      if (!answer.ok) throw new Error(String(answer.status));
      const messages = await answer.json();
      if (msisdn === this.msisdn && messages.length !== this.messages.length) {
        this.messages = messages;
        if (this.mode === INBOX) this.show(INBOX);
        this.badge();
      }
      reachable(true);
    } catch {
      reachable(false);
    } finally {
      this.polling = false;
    }
  }

  markSeen() {
    this.seen = Math.max(this.seen, this.reading);
    sessionStorage.setItem(`seen ${this.msisdn}`, String(this.seen));
    this.badge();
  }

  badge() {
    const fresh = this.messages.length - 1 - this.seen;
    const badge = $(this.el, 'unread');
    badge.hidden = fresh <= 0;
    badge.textContent = fresh > 0 ? `${fresh} new` : '';
    $(this.el, 'inbox').setAttribute('aria-label', fresh > 0 ? `SMS, ${fresh} new` : 'SMS');
  }

  // -- keys and glass
  type(key) {
    const input = $(this.el, 'input');
    if (input.disabled || input.readOnly) return;
    input.value += key;
    this.count();
  }

  clear() {
    const input = $(this.el, 'input');
    if (input.value) { input.value = input.value.slice(0, -1); this.count(); return; }
    if (this.mode === READING) this.show(INBOX);
    else if (!this.session) this.show(IDLE);
  }

  count() {
    if (this.mode !== WRITING) return;
    const left = MAX_SMS - $(this.el, 'input').value.length;
    const counter = this.el.querySelector('.counter');
    if (counter) counter.textContent = `${left} letters left`;
  }

  show(mode) {
    this.mode = mode;
    const screen = $(this.el, 'screen');
    screen.replaceChildren(...this.glass(mode));
    screen.scrollTop = 0;
    this.buttons();
    this.badge();
  }

  glass(mode) {
    const lines = {
      [IDLE]: () => [muted(`${this.msisdn}\n\nDial ${setup.serviceCode} with the green key.`)],
      [DIALLING]: () => [muted('USSD code running…')],
      [DIALOGUE]: () => plain(this.text),
      [ENDED]: () => plain(this.text),
      [INBOX]: () => [this.list()],
      [READING]: () => this.sms(this.messages[this.reading]),
      [WRITING]: () => [muted(`To ${setup.shortCode}\nType below, then Send.\n`), counter()],
    };
    return lines[mode]();
  }

  list() {
    if (!this.messages.length) return muted('No messages.');
    const list = document.createElement('ul');
    this.messages.map((sms, i) => [sms, i]).reverse().forEach(([sms, i]) => {
      const item = document.createElement('li');
      item.className = i > this.seen ? 'unread' : '';
      const open = document.createElement('button');
      open.type = 'button';
      open.dataset.role = 'message';
      open.textContent = `${time(sms.at)} ${sms.from}\n${sms.text.slice(0, 40)}…`;
      open.addEventListener('click', () => this.read(i));
      item.append(open);
      list.append(item);
    });
    return list;
  }

  sms(sms) {
    return [muted(`${sms.from}  ${time(sms.at)}\n`), ...plain(sms.text)];
  }

  buttons() {
    const send = $(this.el, 'send');
    send.textContent = this.mode === WRITING || this.mode === DIALOGUE ? 'Send' : 'Reply';
    send.disabled = this.busy || !(this.mode === WRITING || this.mode === DIALOGUE);
    $(this.el, 'write').disabled = Boolean(this.session);
    $(this.el, 'inbox').disabled = Boolean(this.session);
    $(this.el, 'dial').disabled = Boolean(this.session);
    $(this.el, 'hangup').textContent = this.session ? 'End' : 'Home';
    // read-only while the network is busy: a field that is disabled would lose the keyboard
    $(this.el, 'input').readOnly = this.busy;
    $(this.el, 'input').disabled = this.mode === READING || this.mode === INBOX;
    if (this.mode === DIALOGUE && this.el.contains(document.activeElement)) $(this.el, 'input').focus();
  }

  log(session, body) {
    // what was typed is not repeated here: it may be a PIN
    const item = document.createElement('li');
    item.textContent = `${session.id.slice(0, 12)}… hop ${session.hops}, text of ${session.text.length}`
      + ` → ${body.slice(0, 3)} of ${body.length}`;
    const log = $(this.el, 'log');
    log.append(item);
    while (log.children.length > MAX_LOG) log.firstChild.remove();
  }
}

function muted(text) {
  const span = document.createElement('span');
  span.className = 'muted';
  span.textContent = text;
  return span;
}
/** The text as it is; a reference stays on one line, so that it can be read from afar. */
function plain(text) {
  return text.split(/(\d{3}-\d{3}-\d{3})/).map((part, i) => {
    if (i % 2 === 0) return document.createTextNode(part);
    const reference = document.createElement('span');
    reference.className = 'reference';
    reference.textContent = part;
    return reference;
  });
}
function counter() {
  const span = muted(`${MAX_SMS} letters left`);
  span.classList.add('counter');
  return span;
}
function time(iso) {
  return new Date(iso).toLocaleString('en-GB', {
    timeZone: 'Africa/Nairobi', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit',
  });
}

// ---- the page -----------------------------------------------------------------------------------
const phones = [];
let passing = false;
let ahead = Date.parse(setup.now) - Date.now();
let reached = true;

function addPhone(msisdn) {
  if (phones.length >= MAX_PHONES) { notice(`${MAX_PHONES} phones are enough.`); return; }
  const phone = new Phone(msisdn);
  phones.push(phone);
  document.querySelector('[data-role="phones"]').append(phone.el);
}

function removePhone(phone) {
  if (phones.length === 1) return;
  phone.hangUp();
  phones.splice(phones.indexOf(phone), 1);
  phone.el.remove();
}

function notice(text) {
  const box = document.querySelector('[data-role="notice"]');
  box.textContent = text;
  box.hidden = !text;
  clearTimeout(notice.timer);
  if (text) notice.timer = setTimeout(() => { box.hidden = true; }, 5_000);
}

function reachable(now) {
  if (now !== reached) notice(now ? 'The server is back.' : 'The server is not reachable.');
  reached = now;
}

function tick() {
  const now = new Date(Date.now() + ahead);
  document.querySelector('[data-role="now"]').textContent = now.toLocaleString('en-GB', {
    timeZone: 'Africa/Nairobi', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric',
    hour: '2-digit', minute: '2-digit',
  });
}

async function advance(by) {
  if (passing) return;
  passing = true;
  const clock = document.querySelector('.clock');
  clock.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch('/phones/clock', { method: 'POST', body: JSON.stringify({ pass: by }) });
    if (!answer.ok) { notice('The clock did not move.'); return; }
    ahead = Date.parse((await answer.json()).now) - Date.now();
    tick();
  } finally {
    passing = false;
    clock.removeAttribute('aria-busy');
  }
}

async function pollAll() {
  await Promise.all(phones.map(phone => phone.poll()));
  setTimeout(pollAll, reached ? POLL_MS : SLOW_POLL_MS);
}

document.querySelectorAll('[data-advance]').forEach(button =>
  button.addEventListener('click', () => advance(button.dataset.advance)));
document.querySelector('[data-role="add-phone"]').addEventListener('click', () => {
  const used = new Set(phones.map(phone => phone.msisdn));
  const free = [...setup.roster.map(row => row.msisdn), ...setup.others].find(n => !used.has(n));
  addPhone(free ?? setup.others[0]);
});
for (const [role, page] of [['desk', 'desk'], ['numbers', 'indicators']]) {
  const link = document.querySelector(`[data-role="${role}"]`);
  link.href = `http://${location.hostname}:${setup.operationsPort}/console/${page}`;
  link.hidden = false;
}
setup.roster.slice(0, 3).forEach(row => addPhone(row.msisdn));
tick();
setInterval(tick, 1_000);
pollAll();
