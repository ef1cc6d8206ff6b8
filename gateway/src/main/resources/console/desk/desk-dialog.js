// The button of an action, and the dialog that asks for what it needs.

import { element, part, say } from "./console.js";
import { newKey, post } from "./api.js";
import { make } from "./desk-fields.js";
import { commandEntry, keep } from "./outbox.js";
import { permitted } from "./permits.js";
import { small, text, words } from "./words.js";

/// @param view what is known of the case and of who acts: `{reference, etag, book, units, officers, county, moves}`
export function button(action, view, done) {
  const node = element("button", { type: "button", "data-do": action.path, ...(action.main ? { class: "main" } : {}) }, title(action) + (action.more ? " …" : ""));
  node.addEventListener("click", () => open(action, view, done));
  return node;
}

/// What was done; a call is no change of a case.
const told = body =>
  text("dialog.done", { what: (body.events ?? [body.outcome ?? "asked"]).map(event => small(words(event))).join(", ") });

const title = action => text(`act.${action.say}`);

function open(action, view, done) {
  const dialog = part("dialog");
  const problem = element("p", { class: "problem", role: "alert", hidden: "" });
  const fields = action.fields.map(field => make(field, view));
  const cancel = element("button", { type: "button", "data-do": "back" }, text("back"));
  const go = element("button", { type: "submit", class: "main" }, title(action));
  const form = element("form", {},
    element("h2", { id: "dialog-title" }, title(action)),
    element("p", { class: "soft" }, `${text("dialog.case", view)} ${text(`act.${action.say}.hint`, action.values)}`),
    ...fields.map(f => f.node), problem, element("p", { class: "buttons" }, go, cancel));
  let wish = { key: newKey() };
  let sent; // what may wait here is what was sent when the line went
  const stay = element("button", { type: "button", "data-do": "keep", hidden: "" }, text("waiting.keep-here"));
  stay.addEventListener("click", async () => {
    stay.disabled = true;
    const slip = await keep({ ...commandEntry(view.reference, action.path, view.etag, sent), sent_as: wish.key }).catch(() => undefined);
    stay.disabled = false;
    if (!slip) {
      problem.textContent = text("waiting.not-kept");
      problem.hidden = false;
      return;
    }
    dialog.close();
    say(text("waiting.kept-as", { slip }));
  });
  form.addEventListener("input", () => {
    stay.hidden = true;
  });
  go.after(stay);
  cancel.addEventListener("click", () => dialog.close());
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const body = Object.assign({}, action.body, ...fields.map(f => f.value()));
    const same = JSON.stringify(body);
    if (wish.body !== undefined && wish.body !== same) wish = { key: newKey() };
    wish.body = same;
    go.disabled = true;
    try {
      const empty = action.fields.length === 0 && !action.body;
      const at = action.at ?? `/cases/${view.reference}/${action.path}`;
      sent = empty ? undefined : body;
      const answer = await post(at, wish.key, view.etag, sent);
      dialog.close();
      done(told(answer.body));
    } catch (trouble) {
      if (trouble.status === 412) {
        dialog.close();
        done(text("dialog.changed"));
        return;
      }
      // the answer to this key is kept by the server: another try that is meant is another wish
      if (trouble.status !== 0 && trouble.status !== 503) wish = { key: newKey() };
      blame(trouble, fields, problem);
      stay.hidden = trouble.status !== 0 || !permitted() || !commandEntry(view.reference, action.path);
    } finally {
      go.disabled = false;
    }
  });
  dialog.replaceChildren(form);
  action.tie?.(form);
  dialog.showModal();
  (form.querySelector("select, input") ?? go).focus();
}

/// What the API has against a field stands beside it, all else below.
function blame(trouble, fields, problem) {
  const faults = trouble.faults ?? []; // none when it is no answer of the API
  const beside = fields.map(f => f.blame(faults.filter(fault => fault.name === f.name)));
  const left = faults.filter(fault => !fields.some(f => f.name === fault.name));
  problem.textContent = left.length > 0 ? trouble.said(left) : trouble.message;
  problem.hidden = faults.length > 0 && left.length === 0;
  beside.find(Boolean)?.focus();
}
