// Where the officer is signed in: each session can be ended, and all of them.

import { element, part, say } from "./console.js";
import { ask, changed, leave, whoIsHere } from "./session.js";

const WORDS = {
  en: {
    title: "my sessions", desk: "Desk", here: "This computer, now", since: "Signed in", used: "Last used", end: "End",
    about: "Every computer on which you are signed in. A session ends by itself after 15 minutes without use.",
    "end-all": "End all and sign out", foot: "One that you do not know? End all, then change your PIN by phone.",
    away: "The service does not answer now. Try again.",
  },
  sw: {
    title: "vipindi vyangu", desk: "Dawati", here: "Kompyuta hii, sasa", since: "Uliingia", used: "Ilitumika mwisho", end: "Maliza",
    about: "Kila kompyuta ambayo umeingia. Kipindi huisha chenyewe baada ya dakika 15 bila kutumika.",
    "end-all": "Maliza vyote na utoke", foot: "Kuna usichokijua? Maliza vyote, kisha badilisha PIN yako kwa simu.",
    away: "Huduma haipatikani sasa. Jaribu tena.",
  },
};
const TIME = { dateStyle: "medium", timeStyle: "short", timeZone: "Africa/Nairobi" };

const me = await whoIsHere();
let language = WORDS[me.language] ? me.language : "en";
let sessions = [];

function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  for (const node of document.querySelectorAll("[data-say]")) node.textContent = WORDS[chosen][node.dataset.say];
  for (const node of document.querySelectorAll("[data-language]")) {
    node.setAttribute("aria-pressed", String(node.dataset.language === chosen));
  }
  draw();
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
speak(language);
await load();
