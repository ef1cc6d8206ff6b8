// A code once more: what changes what others may do is asked for twice, the second time with a code
// from the officer's own phone. Then it is done, with nothing typed again.

import { element } from "./console.js";
import { onProof, send } from "./session.js";
import { text } from "./words.js";

let open = null;

onProof(() => {
  open ??= ask().finally(() => {
    open = null;
  });
  return open;
});

/// Shows the dialog. True once the code was right; false when it was put away.
function ask() {
  return new Promise(done => {
    const dialog = element("dialog", { class: "proof", "data-role": "proof", "aria-labelledby": "proof-title" });
    document.body.append(dialog);
    dialog.addEventListener("close", () => {
      dialog.remove();
      done(dialog.returnValue === "right");
    }, { once: true });
    byUssd(dialog);
    dialog.showModal();
    dialog.querySelector("input").focus();
  });
}

/// One question: a line above it, a field, and what is done with what was typed.
function question(dialog, { about, label, secret, take, wrong }, more = []) {
  const field = element("input", {
    inputmode: "numeric", autocomplete: "off", required: "", maxlength: 8, name: label, ...(secret ? { type: "password" } : {}),
  });
  const problem = element("p", { class: "problem", role: "alert", hidden: "" });
  const back = element("button", { type: "button", "data-do": "back" }, text("back"));
  const go = element("button", { type: "submit", class: "main" }, text("proof.go"));
  back.addEventListener("click", () => dialog.close());
  const form = element("form", { autocomplete: "off" },
    element("h2", { id: "proof-title" }, text("proof.title")), element("p", { class: "soft" }, text("proof.why")),
    element("p", {}, text(about)), element("label", { class: "field" }, element("span", {}, text(label)), field),
    problem, element("p", { class: "buttons" }, go, back, ...more));
  form.addEventListener("submit", async event => {
    event.preventDefault();
    go.disabled = true;
    const typed = field.value.replace(/\s/g, "");
    field.value = "";
    const answer = await take(typed).catch(() => undefined);
    go.disabled = false;
    if (answer?.ok) return;
    problem.textContent = text(answer?.status === 401 ? wrong : "not-now");
    problem.hidden = false;
    field.focus();
  });
  dialog.replaceChildren(form);
  field.focus();
}

function byUssd(dialog) {
  const bySms = element("button", { type: "button", "data-do": "by-text" }, text("proof.text"));
  bySms.addEventListener("click", () => texted(dialog));
  question(dialog, {
    about: "proof.dial", label: "proof.code", wrong: "proof.wrong", take: code => right(dialog, "/session/proof", { code }),
  }, [bySms]);
}

/// Where USSD cannot be dialled: a code by SMS, then the PIN.
async function texted(dialog) {
  const begun = await send("/session/proof/text", {}).catch(() => undefined);
  if (!begun?.ok) {
    byUssd(dialog);
    return;
  }
  const { attempt } = await begun.json();
  question(dialog, {
    about: "proof.sent", label: "proof.code", wrong: "proof.wrong",
    take: async code => {
      const answer = await send("/session/text/code", { attempt, code });
      if (answer.ok) pin(dialog, attempt);
      return answer;
    },
  });
}

function pin(dialog, attempt) {
  question(dialog, {
    about: "proof.why-pin", label: "proof.pin", secret: true, wrong: "proof.wrong-pin",
    take: typed => right(dialog, "/session/proof/pin", { attempt, pin: typed }),
  });
}

async function right(dialog, path, body) {
  const answer = await send(path, body);
  if (answer.ok) dialog.close("right");
  return answer;
}
