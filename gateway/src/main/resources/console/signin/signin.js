// Signing in at the desk, in both languages: the number and the code that its phone shows; or the
// number, a code by SMS, then the PIN; or a passkey; or an account of a ministry's own, where there
// is one.

import { part } from "./console.js";
import { canShow, show } from "./passkeys.js";
import { throwAway } from "./permits.js";
import { ask, changed } from "./session.js";
import { languages } from "./shell.js";
import { speak, text } from "./words.js";

const { ministry } = document.documentElement.dataset;

let problem = "";

async function choose(language) {
  await speak(language);
  languages(async chosen => {
    await choose(chosen);
    part("languages").querySelector(`[data-language="${chosen}"]`).focus();
  });
  tell(problem);
}

function tell(what) {
  problem = what;
  for (const place of [part("problem"), part("text-problem")]) {
    place.textContent = what ? text(`signin.${what}`) : "";
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

for (const [role, work] of [["enter", enter], ["text", () => TAKE[step]()]]) {
  const button = part(role).querySelector("button.main");
  // until here nobody would have answered
  button.disabled = false;
  part(role).addEventListener("submit", async event => {
    event.preventDefault();
    tell("");
    button.disabled = true;
    await work();
    button.disabled = false;
  });
}
await choose(navigator.language.startsWith("sw") ? "sw" : "en");
// whoever types already is not led away
if (document.activeElement === document.body) part("number").focus();
throwAway().catch(() => {});
