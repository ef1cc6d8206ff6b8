// Where the officer is signed in: each session can be ended, and all of them. The officer's passkeys.

import { element, part, say } from "./console.js";
import { add, canShow, post, show } from "./passkeys.js";
import { ask, changed, leave } from "./session.js";
import { enter } from "./shell.js";
import { moment, text } from "./words.js";

/// What the page says of a problem's kind.
const TROUBLE = {
  "away": "not-now", "not-now": "not-now", "passkey-no-place": "passkey.no-place",
  "passkey-new-number": "passkey.new-number", "passkey-too-many": "passkey.too-many",
};

let sessions = [];
let passkeys = [];

function redraw() {
  draw();
  drawPasskeys();
}

function draw() {
  part("sessions").replaceChildren(...sessions.map(one => {
    const end = element("button", { type: "button" }, text("sessions.end"));
    end.addEventListener("click", () => finish(one));
    return element("li", one.current ? { class: "here" } : {},
      element("div", {}, element("strong", {}, one.current ? `${one.device} (${text("sessions.here")})` : one.device),
        element("span", {}, `${text("sessions.since")}: ${moment(one.since)}`), element("span", {}, `${text("sessions.used")}: ${moment(one.used)}`)), end);
  }));
}

function drawPasskeys() {
  part("passkeys").replaceChildren(...passkeys.map(one => {
    const remove = element("button", { type: "button" }, text("passkey.remove"));
    remove.addEventListener("click", () => change(() => ended(one)));
    return element("li", {},
      element("div", {}, element("strong", {}, one.device), element("span", {}, `${text("passkey.added")}: ${moment(one.added)}`),
        element("span", {}, `${text("sessions.used")}: ${one.used ? moment(one.used) : text("passkey.never")}`)), remove);
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
    say(text("passkey.done"));
    await loadPasskeys();
  } catch (trouble) {
    part("prove").hidden = trouble.kind !== "prove-again";
    if (trouble.kind === "prove-again") part("code").focus();
    else say(text(TROUBLE[trouble.kind] ?? "passkey.not-good"));
  }
}

async function load() {
  const response = await ask("/sessions").catch(() => undefined);
  say(response?.ok ? "" : text("not-now"));
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

part("end-all").addEventListener("click", async () => {
  const response = await end({});
  if (!response?.ok) {
    say(text("not-now"));
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
  else say(text(response?.status === 401 ? "proof.wrong" : "not-now"));
});
await enter("sessions", redraw);
await load();
await loadPasskeys();
