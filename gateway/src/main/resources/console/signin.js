// Signing in at the desk, in both languages: the number and the code that its phone shows; or the
// number, a code by SMS, then the PIN; or a passkey; or an account of a ministry's own, where there
// is one.

import { part } from "./console.js";
import { canShow, show } from "./passkeys.js";
import { ask, changed } from "./session.js";

const WORDS = {
  en: {
    "desk": "desk",
    "sign-in": "Sign in",
    "dial": "On your own phone dial {dialled}, choose “Language, PIN, help”, then “Code for the desk”, and give your PIN there.",
    "then": "Type your number and that code here. Your PIN stays on your phone.",
    "number": "Phone number",
    "code": "Code (6 digits)",
    "enter": "Sign in",
    "by-text": "Send me the code by SMS",
    "by-passkey": "Sign in with my passkey",
    "passkey": "The passkey did not open anything here. Try again, or use a code from your phone.",
    "by-ministry": "Sign in with my ministry account",
    "ministry-stays": "Signing out here does not sign you out of the ministry's account: sign out there as well.",
    "ministry-refused": "The ministry's sign-in did not let you in here. Try again, or use a code from your phone; your supervisor can see whether your staff number is right.",
    "ministry-away": "The ministry's sign-in does not answer. Use a code from your phone.",
    "by-ussd": "I have a code from {dialled}",
    "sent": "If this number is an officer's, a code comes to it by SMS within a minute.",
    "text-code": "Code from the SMS (6 digits)",
    "pin": "Your PIN (6 digits)",
    "next": "Next",
    "wrong-code": "The code is not right, or no longer good.",
    "wrong-pin": "Not right. After five wrong tries this way is closed for a while; your phone goes on working.",
    "alone": "Sign in as yourself. What is done in this session is written down in your name.",
    "foot": "A child in danger: call 116, free.",
    "refused": "The number or the code is not right, or the code is no longer good. Fetch another one.",
    "away": "The service does not answer now. Try again.",
    "flood": "Too many people are signing in at once. Try again in a moment.",
  },
  sw: {
    "desk": "dawati la kazi",
    "sign-in": "Ingia",
    "dial": "Kwenye simu yako mwenyewe piga {dialled}, chagua “Lugha, PIN, msaada”, kisha “Msimbo wa dawati”, na uweke PIN yako huko.",
    "then": "Andika hapa nambari yako na msimbo huo. PIN yako inabaki kwenye simu yako.",
    "number": "Nambari ya simu",
    "code": "Msimbo (tarakimu 6)",
    "enter": "Ingia",
    "by-text": "Nitumie msimbo kwa SMS",
    "by-passkey": "Ingia kwa ufunguo wangu wa usalama",
    "passkey": "Ufunguo wa usalama haukufungua chochote hapa. Jaribu tena, au tumia msimbo wa simu yako.",
    "by-ministry": "Ingia kwa akaunti yangu ya wizara",
    "ministry-stays": "Kutoka hapa hakukutoi kwenye akaunti ya wizara: toka huko pia.",
    "ministry-refused": "Akaunti ya wizara haikukuruhusu kuingia hapa. Jaribu tena, au tumia msimbo wa simu yako; msimamizi wako anaweza kuangalia kama nambari yako ya kazi ni sahihi.",
    "ministry-away": "Akaunti ya wizara haipatikani sasa. Tumia msimbo wa simu yako.",
    "by-ussd": "Nina msimbo wa {dialled}",
    "sent": "Kama nambari hii ni ya afisa, msimbo utakuja kwa SMS ndani ya dakika moja.",
    "text-code": "Msimbo wa SMS (tarakimu 6)",
    "pin": "PIN yako (tarakimu 6)",
    "next": "Endelea",
    "wrong-code": "Msimbo si sahihi, au umepitwa na muda.",
    "wrong-pin": "Si sahihi. Ukikosea mara tano njia hii itafungwa kwa muda; simu yako itaendelea kufanya kazi.",
    "alone": "Ingia kwa jina lako mwenyewe. Yanayofanywa hapa yanaandikwa kwa jina lako.",
    "foot": "Mtoto akiwa hatarini: piga 116, bure.",
    "refused": "Nambari au msimbo si sahihi, au msimbo umepitwa na muda. Pata mwingine.",
    "away": "Huduma haipatikani sasa. Jaribu tena.",
    "flood": "Watu wengi wanaingia kwa pamoja. Jaribu tena baada ya muda mfupi.",
  },
};

/// What this service is dialled by.
const { dialled, ministry } = document.documentElement.dataset;

let language = navigator.language.startsWith("sw") ? "sw" : "en";
let problem = "";

function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  document.title = `Haki Mtoto: ${WORDS[chosen]["sign-in"]}`;
  for (const node of document.querySelectorAll("[data-say]")) node.textContent = WORDS[chosen][node.dataset.say].replace("{dialled}", dialled);
  for (const node of document.querySelectorAll("[data-language]")) {
    node.setAttribute("aria-pressed", String(node.dataset.language === chosen));
  }
  tell(problem);
}

function tell(what) {
  problem = what;
  for (const place of [part("problem"), part("text-problem")]) {
    place.textContent = what ? WORDS[language][what] : "";
    place.hidden = what === "";
  }
}

const sent = (path, body) => ask(path, {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
}).catch(() => undefined);

function signedIn() {
  changed();
  location.replace("/console/desk");
}

const refusal = (response, refused) =>
  response?.status === 401 ? refused : response?.status === 429 ? "flood" : "away";

async function enter() {
  tell("");
  const body = { number: part("number").value.trim(), code: part("code").value.replace(/\s/g, "") };
  part("code").value = "";
  const response = await sent("/session", body);
  if (response?.ok) {
    signedIn();
    return;
  }
  tell(refusal(response, "refused"));
  part("code").focus();
}

// ---- by SMS: one step after another -------------------------------------------------------------

const STEPS = { number: "text-number", code: "text-code", pin: "pin" };
let step = "number";
let attempt = "";

function goTo(next) {
  step = next;
  for (const [name, field] of Object.entries(STEPS)) {
    part(`step-${name}`).hidden = name !== next;
    if (name !== "number") part(field).value = "";
  }
  part("sent").hidden = next !== "code";
  part(STEPS[next]).focus();
}

const TAKE = {
  async number() {
    const response = await sent("/session/text", { number: part("text-number").value.trim() });
    if (!response?.ok) return tell(refusal(response, "away"));
    ({ attempt } = await response.json());
    goTo("code");
  },
  async code() {
    const response = await sent("/session/text/code", { attempt, code: part("text-code").value.replace(/\s/g, "") });
    part("text-code").value = "";
    if (!response?.ok) return tell(refusal(response, "wrong-code"));
    goTo("pin");
  },
  async pin() {
    const pin = part("pin").value;
    part("pin").value = "";
    const response = await sent("/session/text/pin", { attempt, pin });
    if (!response?.ok) return tell(refusal(response, "wrong-pin"));
    signedIn();
  },
};

function change(way) {
  tell("");
  part("enter").hidden = way === "text";
  part("text").hidden = way !== "text";
  if (way === "text") {
    part("text-number").value = part("number").value;
    goTo("number");
  } else {
    part("number").focus();
  }
}

// ---- by a passkey ---------------------------------------------------------------------------------

const TROUBLE = { "away": "away", "not-now": "away", "too-many-at-once": "flood" };

async function shows() {
  tell("");
  try {
    await show("/session/passkey");
    signedIn();
  } catch (trouble) {
    tell(TROUBLE[trouble.kind] ?? "passkey");
  }
}

part("by-passkey").hidden = !canShow();
part("by-passkey").addEventListener("click", shows);

// ---- by an account of the ministry ----------------------------------------------------------------

/// What the way back from there says.
const BACK = ["ministry-refused", "ministry-away"];

async function goThere() {
  tell("");
  const response = await sent("/session/ministry", {});
  if (response?.ok) location.assign((await response.json()).address);
  else tell(response?.status === 429 ? "flood" : response?.status === 503 ? "ministry-away" : "away");
}

part("by-ministry").hidden = part("ministry-stays").hidden = ministry === "";
part("by-ministry").addEventListener("click", goThere);
if (BACK.includes(location.hash.slice(1))) {
  problem = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
}

part("by-text").addEventListener("click", () => change("text"));
part("by-ussd").addEventListener("click", () => change("ussd"));

for (const node of document.querySelectorAll("[data-language]")) {
  node.addEventListener("click", () => speak(node.dataset.language));
}
for (const [role, work] of [["enter", enter], ["text", () => TAKE[step]()]]) {
  part(role).addEventListener("submit", async event => {
    event.preventDefault();
    tell("");
    const button = part(role).querySelector("button.main");
    button.disabled = true;
    await work();
    button.disabled = false;
  });
}
speak(language);
part("number").focus();
