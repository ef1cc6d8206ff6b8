// Where the officer is signed in: each session can be ended, and all of them. The officer's passkeys.

import { element, part, say } from "./console.js";
import { add, canShow, post, show } from "./passkeys.js";
import { ask, changed, leave, whoIsHere } from "./session.js";

const WORDS = {
  en: {
    title: "my sessions", desk: "Desk", here: "This computer, now", since: "Signed in", used: "Last used", end: "End",
    about: "Every computer on which you are signed in. A session ends by itself after 15 minutes without use.",
    "end-all": "End all and sign out", foot: "One that you do not know? End all, then change your PIN by phone.",
    away: "The service does not answer now. Try again.",
    passkeys: "My passkeys",
    "passkeys-about": "A security key, or a phone of your own that is one, signs you in without a code. This computer is shared, so it cannot be one.",
    add: "Add a passkey", remove: "Remove", added: "Added", never: "never",
    prove: "First show that it is you: fetch a code for the desk with your phone, or use a passkey that you have.",
    code: "Code (6 digits)", "go-on": "Go on", "prove-by-passkey": "Use a passkey", done: "Done.",
    "wrong-code": "The code is not right, or no longer good.",
    "no-place": "Passkeys work only where this desk's address has a name.",
    "new-number": "Your phone number is new. A day after the change you can add a passkey.",
    "too-many": "You have five passkeys. Remove one first.",
    "not-good": "The passkey was not taken. Try again.",
  },
  sw: {
    title: "vipindi vyangu", desk: "Dawati", here: "Kompyuta hii, sasa", since: "Uliingia", used: "Ilitumika mwisho", end: "Maliza",
    about: "Kila kompyuta ambayo umeingia. Kipindi huisha chenyewe baada ya dakika 15 bila kutumika.",
    "end-all": "Maliza vyote na utoke", foot: "Kuna usichokijua? Maliza vyote, kisha badilisha PIN yako kwa simu.",
    away: "Huduma haipatikani sasa. Jaribu tena.",
    passkeys: "Funguo zangu za usalama",
    "passkeys-about": "Ufunguo wa usalama, au simu yako mwenyewe iliyo na ufunguo huo, unakuingiza bila msimbo. Kompyuta hii inatumiwa na wengi, kwa hiyo haiwezi kuwa ufunguo.",
    add: "Ongeza ufunguo", remove: "Ondoa", added: "Uliongezwa", never: "bado",
    prove: "Kwanza onyesha kuwa ni wewe: pata msimbo wa dawati kwa simu yako, au tumia ufunguo ulio nao.",
    code: "Msimbo (tarakimu 6)", "go-on": "Endelea", "prove-by-passkey": "Tumia ufunguo", done: "Imekamilika.",
    "wrong-code": "Msimbo si sahihi, au umepitwa na muda.",
    "no-place": "Funguo hufanya kazi pale tu anwani ya dawati hili ina jina.",
    "new-number": "Nambari yako ya simu ni mpya. Siku moja baada ya mabadiliko unaweza kuongeza ufunguo.",
    "too-many": "Una funguo tano. Ondoa mmoja kwanza.",
    "not-good": "Ufunguo haukukubaliwa. Jaribu tena.",
  },
};
/// What the page says of a problem's kind.
const TROUBLE = {
  "away": "away", "not-now": "away", "passkey-no-place": "no-place", "passkey-new-number": "new-number", "passkey-too-many": "too-many",
};
const TIME = { dateStyle: "medium", timeStyle: "short", timeZone: "Africa/Nairobi" };

const me = await whoIsHere();
let language = WORDS[me.language] ? me.language : "en";
let sessions = [];
let passkeys = [];

function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  for (const node of document.querySelectorAll("[data-say]")) node.textContent = WORDS[chosen][node.dataset.say];
  for (const node of document.querySelectorAll("[data-language]")) {
    node.setAttribute("aria-pressed", String(node.dataset.language === chosen));
  }
  draw();
  drawPasskeys();
}

function draw() {
  const words = WORDS[language];
  const time = at => new Date(at).toLocaleString(language === "en" ? "en-GB" : language, TIME);
  part("sessions").replaceChildren(...sessions.map(one => {
    const end = element("button", { type: "button" }, words.end);
    end.addEventListener("click", () => finish(one));
    return element("li", one.current ? { class: "here" } : {},
      element("div", {}, element("strong", {}, one.current ? `${one.device} (${words.here})` : one.device),
        element("span", {}, `${words.since}: ${time(one.since)}`), element("span", {}, `${words.used}: ${time(one.used)}`)), end);
  }));
}

function drawPasskeys() {
  const words = WORDS[language];
  const time = at => new Date(at).toLocaleString(language === "en" ? "en-GB" : language, TIME);
  part("passkeys").replaceChildren(...passkeys.map(one => {
    const remove = element("button", { type: "button" }, words.remove);
    remove.addEventListener("click", () => change(() => ended(one)));
    return element("li", {},
      element("div", {}, element("strong", {}, one.device), element("span", {}, `${words.added}: ${time(one.added)}`),
        element("span", {}, `${words.used}: ${one.used ? time(one.used) : words.never}`)), remove);
  }));
  part("add-passkey").hidden = !canShow();
  part("prove-by-passkey").hidden = !canShow() || passkeys.length === 0;
}

async function loadPasskeys() {
  const response = await ask("/passkeys").catch(() => undefined);
  if (response?.ok) ({ passkeys } = await response.json());
  drawPasskeys();
}

async function ended(one) {
  const response = await post("/passkeys/end", { passkey: one.passkey });
  if (!response?.ok) throw new Error("away");
}

/// Does it; where it needs a proof, asks for that, and does it when it was given.
async function change(work) {
  say("");
  try {
    await work();
    part("prove").hidden = true;
    say(WORDS[language].done);
    await loadPasskeys();
  } catch (trouble) {
    part("prove").hidden = trouble.kind !== "prove-again";
    if (trouble.kind === "prove-again") part("code").focus();
    else say(WORDS[language][TROUBLE[trouble.kind] ?? "not-good"]);
  }
}

async function load() {
  const response = await ask("/sessions").catch(() => undefined);
  say(response?.ok ? "" : WORDS[language].away);
  if (response?.ok) sessions = (await response.json()).sessions;
  draw();
}

async function end(body) {
  return ask("/sessions/end", {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  }).catch(() => undefined);
}

async function finish(one) {
  const response = await end({ session: one.session });
  if (response?.ok && one.current) {
    changed();
    leave();
    return;
  }
  await load();
}

for (const node of document.querySelectorAll("[data-language]")) {
  node.addEventListener("click", () => speak(node.dataset.language));
}
part("end-all").addEventListener("click", async () => {
  const response = await end({});
  if (!response?.ok) {
    say(WORDS[language].away);
    return;
  }
  changed();
  leave();
});
part("add-passkey").addEventListener("click", () => change(add));
part("prove-by-passkey").addEventListener("click", () => change(async () => {
  await show("/session/passkey/proof");
  await add();
}));
part("prove").addEventListener("submit", async event => {
  event.preventDefault();
  const response = await post("/session/proof", { code: part("code").value.replace(/\s/g, "") }, true);
  part("code").value = "";
  if (response?.ok) await change(add);
  else say(WORDS[language][response?.status === 401 ? "wrong-code" : "away"]);
});
speak(language);
await load();
await loadPasskeys();
