// The phones page. Each phone speaks to the server through its network (network.js) and keeps no
// state that the server relies on. Everything is reached by keyboard alone: the focus stays where
// the person would type next.
import { networkOf, IDLE_MS } from '/phones/network.js';

const IDLE = 'idle', DIALLING = 'dialling', DIALOGUE = 'dialogue', ENDED = 'ended',
  INBOX = 'inbox', READING = 'reading', WRITING = 'writing';
const POLL_MS = 1_000, SLOW_POLL_MS = 5_000, WARN_MS = 10_000;
const MAX_PHONES = 6, MAX_INPUT = 80, MAX_SMS = 160, MAX_LOG = 40;

const $ = (root, role) => root.querySelector(`[data-role="${role}"]`);
const setup = await (await fetch('/phones/setup')).json();
const network = networkOf(setup.token, () => new Date(Date.now() + ahead));

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
    const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'].map(key => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = key;
      button.dataset.role = `key-${key}`;
      button.tabIndex = key === '1' ? 0 : -1;
      button.addEventListener('click', () => this.type(key));
      return button;
    });
    $(this.el, 'keys').append(...keys);
    $(this.el, 'keys').addEventListener('keydown', event => this.walkKeys(event, keys));
  }

  /** The keypad is one stop of the Tab key; arrows walk over it. */
  walkKeys(event, keys) {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -3, ArrowDown: 3 }[event.key];
    const next = step && keys[keys.indexOf(event.target) + step];
    if (!next) return;
    keys.forEach(key => { key.tabIndex = key === next ? 0 : -1; });
    next.focus();
    event.preventDefault();
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
    $(this.el, 'other-number').addEventListener('keydown', event => {
      if (event.key === 'Enter') this.useOther();
    });
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
    this.attend();
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
    if (this.session) network.over(this.session, 'Incomplete');
    this.session = network.session(this.msisdn, code);
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
    this.session = network.withInput(this.session, input.value);
    input.value = '';
    await this.hop();
  }

  async hop() {
    const session = this.session;
    this.busy = true;
    // first of all: a button that is disabled while it has the focus loses it
    if (this.el.contains(document.activeElement)) this.attend();
    this.buttons();
    const answer = await network.hop(session);
    this.busy = false;
    if (this.session !== session) { this.buttons(); return; }
    this.log(session, answer);
    this.text = answer.text;
    if (answer.goesOn) { this.show(DIALOGUE); return; }
    network.over(session, answer.status);
    this.session = null;
    this.show(ENDED);
  }

  /** The network hangs up on whoever is silent, and on every dialogue when its time is over. */
  cut() {
    network.over(this.session, 'Incomplete');
    this.session = null;
    this.busy = false;
    $(this.el, 'input').value = '';
    this.text = 'Session ended by the network.';
    this.show(ENDED);
  }

  /** What is left of the time to answer, or of the whole session if that is less. */
  tick() {
    const left = this.session ? network.left(this.session) : Infinity;
    if (left <= 0) { this.cut(); return; }
    const shown = $(this.el, 'left');
    shown.textContent = this.session
      ? `${Math.ceil(Math.min(left, IDLE_MS) / 1000)} s to answer, ${Math.ceil(network.sessionLeft(this.session) / 1000)} s in all`
      : 'Demo network';
    shown.classList.toggle('soon', left <= WARN_MS);
  }

  hangUp() {
    if (this.session) network.over(this.session, 'Incomplete');
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
    const attended = this.el.contains(document.activeElement);
    const choosing = document.activeElement === $(this.el, 'picker');
    this.mode = mode;
    const screen = $(this.el, 'screen');
    // a list is read line by line as the focus walks over it, any other screen at once
    screen.setAttribute('aria-live', mode === INBOX ? 'off' : 'polite');
    screen.replaceChildren(...this.glass(mode));
    screen.scrollTop = 0;
    this.buttons();
    this.badge();
    this.tick();
    if (attended && !choosing) this.attend();
  }

  /** Puts the focus where the person goes on: the line to type on, or the texts to read. */
  attend() {
    const place = { [INBOX]: 'message', [READING]: 'screen' }[this.mode] ?? 'input';
    ($(this.el, place) ?? $(this.el, 'inbox')).focus();
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
  }

  log(session, answer) {
    // what was typed is not repeated here: it may be a PIN
    const item = document.createElement('li');
    item.textContent = `${session.id.slice(0, 12)}… hop ${session.hops}, text of ${session.text.length}`
      + ` → ${answer.goesOn ? 'CON' : 'END'} of ${answer.text.length}`;
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
  const place = phones.indexOf(phone);
  phones.splice(place, 1);
  phone.el.remove();
  phones[Math.min(place, phones.length - 1)].el.focus();
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
  phones.forEach(phone => phone.tick());
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
  link.href = `http://${location.hostname}:${setup.deskPort}/console/${page}`;
  link.hidden = false;
}
setup.roster.slice(0, 3).forEach(row => addPhone(row.msisdn));
addEventListener('pagehide', () => phones.forEach(phone => phone.session && phone.cut()));
tick();
setInterval(tick, 1_000);
pollAll();
