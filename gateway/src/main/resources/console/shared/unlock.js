// Who is here while nobody answers: an officer's permit, opened with the PIN of this computer. It
// writes; of cases the day sheet alone is read.

import { element, part, say } from "./console.js";
import { forgetPermit, known, openPermit, throwAway } from "./permits.js";
import { ask } from "./session.js";
import { speak, spoken, text, words } from "./words.js";

const IDLE_MS = 15 * 60_000, LOOK_MS = 15_000;

/// Asks in the page until somebody opens their permit.
///
/// @param ready told once there are words for what else the page shows
export async function unlock(ready = () => {}) {
  const kept = await known();
  await speak(kept[0]?.language ?? (navigator.language.startsWith("sw") ? "sw" : "en"));
  const main = document.querySelector("main");
  main.hidden = false;
  await ready();
  lookForLine();
  if (kept.length === 0) {
    main.prepend(element("p", { class: "card", "data-role": "nobody-known" }, text("waiting.nobody-known")));
    return new Promise(() => {});
  }
  return new Promise(done => main.prepend(form(kept, done)));
}

/// In both languages, whichever is spoken: whoever stands beside the officer reads it as well.
export const nobodyTold = () => element("p", { class: "problem", role: "alert", "data-role": "nobody-told" },
  element("strong", {}, text("waiting.nobody-told")), " ",
  element("strong", { lang: spoken() === "en" ? "sw" : "en" }, text("waiting.nobody-told.other")));

function form(kept, done) {
  const who = element("select", { "data-role": "who", autocomplete: "off" },
    ...kept.map((one, i) => element("option", { value: String(i) }, `${words(one.role)}, ${one.unit}`)));
  const pin = element("input", { "data-role": "pin", type: "password", inputmode: "numeric", autocomplete: "off", minlength: "6", maxlength: "12", required: "" });
  const problem = element("p", { class: "problem", role: "alert", "data-role": "unlock-problem", hidden: "" }, text("waiting.wrong-pin"));
  const field = (title, node) => element("label", { class: "field" }, element("span", {}, text(title)), node);
  const node = element("form", { class: "card", autocomplete: "off", "data-role": "unlock" },
    element("h2", {}, text("waiting.unlock")), element("p", {}, text("waiting.unlock-why")),
    field("waiting.who", who), field("waiting.pin", pin), problem,
    element("p", { class: "buttons" }, element("button", { type: "submit", class: "main" }, text("waiting.open"))));
  node.addEventListener("submit", async event => {
    event.preventDefault();
    const chosen = kept[Number(who.value)];
    const typed = pin.value;
    pin.value = "";
    if (!await openPermit(chosen, typed)) {
      problem.hidden = false;
      return;
    }
    node.remove();
    lockWhenIdle();
    done({ role: chosen.role, unit_name: chosen.unit, language: chosen.language, offline: true });
  });
  return node;
}

/// Whoever has signed in sends what waits.
function lookForLine() {
  const looks = setInterval(async () => {
    if (!await ask("/session", {}, true, true).catch(() => undefined)) return;
    clearInterval(looks);
    throwAway();
    say(`${text("waiting.line-back")} `);
    part("notice").append(element("a", { href: "/console/signin" }, text("signin.title")));
  }, LOOK_MS);
}

/// After a quarter of an hour without a touch screen and memory are empty again.
function lockWhenIdle() {
  let used = Date.now();
  for (const sign of ["pointerdown", "keydown"]) document.addEventListener(sign, () => {
    used = Date.now();
  });
  const look = () => {
    if (Date.now() - used < IDLE_MS) return;
    forgetPermit();
    document.body.replaceChildren();
    location.reload();
  };
  setInterval(look, LOOK_MS);
  document.addEventListener("visibilitychange", look);
  // a page that the browser kept whole shows what another wrote
  window.addEventListener("pagehide", () => {
    forgetPermit();
    document.body.replaceChildren();
  });
  if (part("notice")) part("notice").hidden = true;
}
