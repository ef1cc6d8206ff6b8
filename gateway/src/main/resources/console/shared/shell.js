// What every page of the desk has around it: where one may go, who is there, the language, the way out.

import { element, part, phonesLink, say } from "./console.js";
import "./proof.js";
import { send, signOut, whoIsHere } from "./session.js";
import { keepSending } from "./outbox.js";
import { fetchPermit, throwAway } from "./permits.js";
import { keepVersion } from "./version.js";
import { speak, spoken, text, words } from "./words.js";

const PERMIT_MS = 10 * 60_000;
const CHIEFS = new Set(["chief", "assistant-chief"]);

/// The pages by their address, and for whom each is.
const PAGES = {
  desk: me => !me.administrator,
  report: me => !me.administrator,
  search: me => !me.administrator,
  waiting: me => !me.administrator,
  court: me => me.role === "court-registry" && !me.administrator,
  supervision: me => me.supervises && !me.administrator,
  messages: me => !me.administrator && !CHIEFS.has(me.role),
  indicators: me => !me.administrator,
  administration: me => me.administrator || me.supervises,
  sessions: () => true,
};
const WORDS = {
  desk: "nav.today", report: "nav.report", court: "nav.court", search: "nav.search", supervision: "nav.supervision",
  messages: "messages.title", indicators: "nav.numbers", administration: "nav.administration", sessions: "nav.sessions", waiting: "nav.waiting",
};

/// Where one may go on writing when the line goes.
const WRITE = new Set(["desk", "report", "waiting"]);

/// Who is here, with the page around them in their language.
///
/// @param page which one this is
/// @param redraw says anew what the page's script has made, after another language was chosen
/// @param offline who is here while nobody answers, where the page can do anything then
export async function enter(page, redraw, offline) {
  const me = await arrive(offline);
  if (!PAGES[page](me)) {
    location.replace(me.administrator ? "/console/administration" : "/console/desk");
    return new Promise(() => {});
  }
  const draw = () => {
    navigation(page, me);
    person(me);
    languages(chosen => choose(me, chosen, async () => {
      draw();
      await redraw();
    }));
  };
  draw();
  if (!me.offline) throwAway().catch(() => {});
  if (!me.administrator && !me.offline) {
    if (WRITE.has(page)) await permit(page, me);
    keepSending();
  }
  keepVersion();
  return me;
}

/// No page waits for it on a slow line but the one that says what is kept here.
async function permit(page, me) {
  setInterval(() => fetchPermit(me), PERMIT_MS);
  const fetched = fetchPermit(me);
  if (page === "waiting") await fetched;
}

/// Before there are words for it, it is said in both languages that nobody answers.
async function arrive(offline) {
  try {
    const me = await whoIsHere();
    await speak(me.language);
    return me;
  } catch {
    if (offline) return offline();
    say("Huduma haijibu. Pakia ukurasa tena. / The service does not answer. Load the page again. ");
    part("notice").append(element("a", { href: "/console/waiting" }, "Andika bila mtandao / Write without a line"));
    return new Promise(() => {});
  }
}

function navigation(page, me) {
  const links = Object.keys(PAGES).filter(name => PAGES[name](me)).map(name =>
    element("a", { href: `/console/${name}`, ...(name === page ? { "aria-current": "page" } : {}) }, text(WORDS[name])));
  const nav = document.querySelector(".bar nav");
  nav.setAttribute("aria-label", text("nav.pages"));
  nav.replaceChildren(...links, ...phonesLink(text("nav.phones")));
}

function person(me) {
  const out = element("button", { type: "button", "data-role": "sign-out" }, text("sign-out"));
  out.addEventListener("click", signOut);
  const role = me.administrator ? text("admin.administrator") : words(me.role);
  part("person").replaceChildren(element("span", { "data-role": "me" }, `${role}, ${me.unit_name}`), ...(me.offline ? [] : [" ", out]));
}

/// The buttons of the languages.
///
/// @param choose told which was pressed
export function languages(choose) {
  const button = (code, name) => {
    const node = element("button", { type: "button", lang: code, "data-language": code, "aria-pressed": String(code === spoken()) }, name);
    node.addEventListener("click", () => choose(code));
    return node;
  };
  const place = part("languages");
  place.setAttribute("aria-label", text("language"));
  place.replaceChildren(button("sw", "Kiswahili"), button("en", "English"));
}

/// Kept for the officer, on whatever computer.
async function choose(me, language, done) {
  const response = me.offline ? { ok: true } : await send("/session/language", { language }).catch(() => undefined);
  if (!response?.ok) {
    say(text("not-now"));
    return;
  }
  await speak(language);
  await done();
  // all of the page speaks it now
  document.body.dataset.spoken = language;
  part("languages").querySelector(`[data-language="${language}"]`).focus();
}
