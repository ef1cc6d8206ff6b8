// What can be done with a case: one row each, and the dialog that asks for what it needs. What is
// offered follows the tables of the house (`book`); what is allowed is said by the API.

import { element, part } from "./console.js";
import { newKey, post } from "./desk-api.js";
import { fieldAhead, fieldNow, instant, words } from "./desk-words.js";

const choice = (name, label, values, more) => ({ kind: "choice", name, label, values, ...more });
const unit = (name, label, agency) => ({ kind: "unit", name, label, agency });
const past = (name, label) => ({ kind: "time", name, label, from: fieldNow });
const ahead = (name, label) => ({ kind: "time", name, label, from: fieldAhead });
const text = (name, label, most) => ({ kind: "text", name, label, most });
const flag = (name, label, on) => ({ kind: "flag", name, label, on });

const row = (group, needs, path, title, hint, fields = [], more = {}) => ({ group, needs, path, title, hint, fields, ...more });

const CASE = "Case", COURT = "Court", CUSTODY = "Custody", PEOPLE = "People", NUMBERS = "Numbers", END = "End";

/// `when(file, mine)` hides what has no sense now; `mine` is the officer's unit.
export const ACTIONS = [
  row(CASE, "accept", "acceptance", "Accept", "Your unit acts.", [], { when: (f, mine) => !f.accepted_by.includes(mine), main: true }),
  row(CASE, "accept", "refusal", "Decline", "Your unit cannot act. The children's office sees it.", [choice("reason", "Why", "DeclineReason")]),
  row(CASE, "hand-over", "handover", "Hand over", "Another children's office is responsible from now on.", [unit("to", "To", "children-services")]),
  row(CASE, "involve", "units", "Involve a unit", "It takes part from now on and may read the record.", [unit("unit", "Unit")]),
  row(CASE, "move-stage", "stage", "Move the stage", "What your role may do from where the case stands.", [{ kind: "move", label: "To" }], { when: (f, _, moves) => moves.length > 0 }),
  row(CASE, "add", "notes", "Add what became known", "The urgency can only rise by it.",
    [choice("danger", "Danger", "Danger", { may: true }), choice("whereabouts", "Where the child is", "Whereabouts", { may: true }), text("note", "Note", 200)]),
  row(COURT, "hearings", "hearings", "Set a hearing", "The guardian and the officers are reminded.",
    [choice("kind", "Kind", "HearingKind"), unit("court", "Court", "judiciary"), ahead("when", "Day")]),
  row(COURT, "hearings", "probation-report/request", "Ask for a probation report", "The court asks for it.", [], { when: f => !f.probation_report_due }),
  row(COURT, "probation-report", "probation-report", "Probation report filed", "", [], { when: f => f.probation_report_due }),
  row(COURT, "move-stage", "diversion", "Begin diversion", "It was agreed.", [choice("level", "Level", "DiversionLevel")], { when: (f, _, moves) => moves.some(m => m.to === "diversion") }),
  row(CUSTODY, "custody", "custody", "Child is held", "From then on the clock to the court runs.", [choice("kind", "Where", "CustodyKind"), past("since", "Since")]),
  row(CUSTODY, "custody", "custody/end", "Custody ended", "", [choice("how", "How", "CustodyEnd")], { when: f => f.custody }),
  row(CUSTODY, "transfers", "transfers", "Leaves for transfer", "The receiving side is told to expect the child.",
    [unit("from", "From"), unit("to", "To"), past("left", "Left"), ahead("expected", "Expected")], { when: f => !f.transfers.some(t => t.state === "on-the-way") }),
  row(PEOPLE, "contacts", "contacts", "Set a contact", "A child's phone is often shared: say what may be sent.", [
    choice("relation", "Who", "Relation"), { kind: "text", name: "phone", label: "Phone (none for mode “none”)", most: 16, may: true, hint: "+254711000111", tidy: phone },
    choice("mode", "Mode", "ContactMode"), choice("language", "Language", "Language"),
    flag("shared", "Somebody else reads this phone", true), flag("can_read", "Can read", true),
    { kind: "hour", name: "safe_from", label: "Safe from", value: "08:00" }, { kind: "hour", name: "safe_until", label: "until", value: "19:00" }]),
  row(NUMBERS, "references", "references", "Add a number", "What another agency calls the case.", [choice("kind", "Kind", "ReferenceKind"), text("value", "Number", 40)]),
  row(NUMBERS, "link", "links", "Link a case", "Both are of one child and one happening.", [text("other", "Reference", 11)], { closed: true }),
  row(NUMBERS, "assess-age", "birth", "Day of birth", "As it was assessed.", [{ kind: "day", name: "day", label: "Born on" }]),
  row(END, "ask-withdrawal", "withdrawal", "Ask to withdraw", "The office decides.", [], { when: f => !f.withdrawal_asked }),
  row(END, "decide", "withdrawal/refusal", "Refuse the withdrawal", "The report stands.", [], { when: f => f.withdrawal_asked }),
  row(END, "close", "closure", "Close", "Days in court still to come fall with it.", [choice("reason", "Why", "CloseReason")], { when: f => !f.closed }),
  row(END, "reopen", "reopening", "Reopen", "It begins at intake again.", [], { closed: true, when: f => f.closed, main: true }),
  row(END, "ask-access", "access", "Ask for access", "The responsible office sees who asked, and why.", [choice("reason", "Why", "AccessReason")], { unread: true }),
];

/// What is done to one hearing, transfer, contact, linked case or question.
export const MOVE_HEARING = id => row("", "hearings", `hearings/${id}/move`, "Adjourn or move", "Reminders of the old day are void.", [ahead("to", "To"), choice("reason", "Why", "MoveReason")]);
export const CANCEL_HEARING = id => row("", "hearings", `hearings/${id}/cancel`, "Cancel", "It will not be held.", [choice("reason", "Why", "MoveReason")]);
export const HOLD_HEARING = id => row("", "hearings", `hearings/${id}/hold`, "Was held", "", [choice("outcome", "Outcome", "HearingOutcome")]);
export const ARRIVE = id => row("", "transfers", `transfers/${id}/arrive`, "Arrived", "The receiving side says that the child is there.", [past("arrived", "When")]);
export const CANCEL_TRANSFER = id => row("", "transfers", `transfers/${id}/cancel`, "Did not leave", "The transfer is off.");
export const TOLD = id => row("", "tell-guardian", `contacts/${id}/told`, "Guardian told", "An officer told them, in person or by phone.");
export const LINK = other => row("", "link", "links", "Link", `${other} is of the same child and happening.`, [], { body: { other } });
export const UNLINK = other => row("", "link", `links/${other}/remove`, "Unlink", `${other} is another matter after all.`);
export const GRANT = officer => row("", "decide", `access/${officer}/grant`, "Grant", "They may see the case for 30 days.");
export const REFUSE = officer => row("", "decide", `access/${officer}/refuse`, "Refuse", "They may not see the case.");

function phone(typed) {
  return typed.replace(/[^\d+]/g, "").replace(/^0(?=[17])/, "+254").replace(/^254/, "+254");
}

/// @param view what is known of the case and of who acts: `{reference, etag, book, units, county, moves}`
export function button(action, view, done) {
  const node = element("button", { type: "button", "data-do": action.path, ...(action.main ? { class: "main" } : {}) }, action.title);
  node.addEventListener("click", () => open(action, view, done));
  return node;
}

function open(action, view, done) {
  const dialog = part("dialog");
  const problem = element("p", { class: "problem", role: "alert", hidden: "" });
  const fields = action.fields.map(field => make(field, view));
  const cancel = element("button", { type: "button" }, "Back");
  const go = element("button", { type: "submit", class: "main" }, action.title);
  const form = element("form", {},
    element("h2", { id: "dialog-title" }, action.title),
    element("p", { class: "soft" }, `Case ${view.reference}. ${action.hint}`),
    ...fields.map(f => f.node), problem, element("p", { class: "buttons" }, go, cancel));
  let wish = { key: newKey() };
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
      const answer = await post(`/cases/${view.reference}/${action.path}`, wish.key, view.etag, empty ? undefined : body);
      dialog.close();
      const happened = (answer.body.events ?? ["asked"]).map(words).join(", ").toLowerCase();
      done(`Done: ${happened}.`);
    } catch (trouble) {
      if (trouble.status === 412) {
        dialog.close();
        done("The case has changed since you opened it. This is how it stands now: look, then decide again.");
        return;
      }
      // the answer to this key is kept by the server: another try that is meant is another wish
      if (trouble.status !== 0 && trouble.status !== 503) wish = { key: newKey() };
      problem.textContent = trouble.message;
      problem.hidden = false;
    } finally {
      go.disabled = false;
    }
  });
  dialog.replaceChildren(form);
  dialog.showModal();
  (form.querySelector("select, input") ?? go).focus();
}

// ---- fields: each a node, and a function that gives its part of the body -------------------------

function make(field, view) {
  return MAKERS[field.kind](field, view);
}

const labelled = (field, ...inputs) => element("label", { class: "field" }, element("span", {}, field.label), ...inputs);
const given = (name, value) => (value === "" ? {} : { [name]: value });

const MAKERS = {
  choice(field, { book }) {
    const select = element("select", { name: field.name, ...(field.may ? {} : { required: "" }) });
    if (field.may) select.append(new Option("Nothing new", ""));
    for (const value of book.values[field.values]) select.append(new Option(words(value), value));
    return { node: labelled(field, select), value: () => given(field.name, select.value) };
  },
  unit(field, { units, county }) {
    const select = element("select", { name: field.name, required: "" });
    const fit = units.filter(u => u.agency !== "administration" && (!field.agency || u.agency === field.agency));
    const option = u => new Option(`${u.name}`, u.code);
    const near = element("optgroup", { label: "In this county" });
    const far = element("optgroup", { label: "Elsewhere" });
    for (const u of fit) (u.area.county === county ? near : far).append(option(u));
    select.append(new Option("Choose …", ""), ...[near, far].filter(g => g.children.length > 0));
    if (near.children.length === 1) select.value = near.children[0].value;
    return { node: labelled(field, select), value: () => ({ [field.name]: select.value }) };
  },
  move(field, { moves }) {
    const select = element("select", { name: "move", required: "" });
    moves.forEach((m, i) => select.append(new Option(`${words(m.to)} (${words(m.track).toLowerCase()})`, i)));
    return { node: labelled(field, select), value: () => ({ track: moves[select.value].track, to: moves[select.value].to }) };
  },
  time(field) {
    const start = field.from();
    const date = element("input", { type: "date", name: `${field.name}-date`, required: "", value: start.date });
    const time = element("input", { type: "time", name: `${field.name}-time`, required: "", value: start.time, "aria-label": `${field.label}, time` });
    return { node: labelled(field, date, time), value: () => ({ [field.name]: instant(date.value, time.value) }) };
  },
  day: field => simple(field, { type: "date", required: "" }),
  hour: field => simple(field, { type: "time", required: "", value: field.value }),
  text: field => simple(field, { maxlength: field.most, autocomplete: "off", ...(field.hint ? { placeholder: field.hint } : {}), ...(field.may || field.name === "note" ? {} : { required: "" }) }),
  flag(field) {
    const input = element("input", { type: "checkbox", name: field.name });
    input.checked = field.on;
    return { node: element("label", { class: "flag" }, input, ` ${field.label}`), value: () => ({ [field.name]: input.checked }) };
  },
};

function simple(field, attributes) {
  const input = element("input", { name: field.name, ...attributes });
  const tidy = field.tidy ?? (typed => typed.trim());
  return { node: labelled(field, input), value: () => given(field.name, tidy(input.value)) };
}
