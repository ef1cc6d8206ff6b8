// What can be done with a case: one row each, named by what the table of words calls it. What is
// offered follows the tables of the house (`book`); what is allowed is said by the API.

import { fieldAhead, fieldNow } from "./words.js";

const choice = (name, label, values, more) => ({ kind: "choice", name, label, values, ...more });
const unit = (name, label, agency) => ({ kind: "unit", name, label, agency });
const past = (name, label) => ({ kind: "time", name, label, from: fieldNow });
const ahead = (name, label) => ({ kind: "time", name, label, from: fieldAhead });
const typed = (name, label, most) => ({ kind: "text", name, label, most });
const flag = (name, label, value) => ({ kind: "flag", name, label, value });
const hour = (name, label, value) => ({ kind: "hour", name, label, value });

const INSIST = choice("override", "field.insist", "OverrideReason", { may: true });
const WHY = list => choice("reason", "field.why", list);

/// @param say the action's title is `act.SAY`, what it means `act.SAY.hint`
const row = (group, needs, path, say, fields = [], more = {}) => ({ group, needs, path, say, fields, ...more });

/// @param c the contact as it stands; none: a new one
function contactFields(c = {}) {
  return [
    choice("relation", "field.who", "Relation", { value: c.relation }),
    { kind: "text", name: "phone", label: "field.phone-number", most: 24, may: true, hint: "0711 000 111", value: c.phone },
    choice("mode", "field.mode", "ContactMode", { value: c.mode }), choice("language", "field.language", "Language", { value: c.language }),
    flag("shared", "field.shared", c.shared ?? true), flag("can_read", "field.can-read", c.can_read ?? true),
    { kind: "officer", name: "reader", label: "field.reader", value: c.reader },
    hour("safe_from", "field.safe-from", c.safe_from ?? "08:00"), hour("safe_until", "field.safe-until", c.safe_until ?? "19:00"),
    { kind: "count", name: "household", label: "field.household", most: 9, value: c.household ?? 1 },
    flag("first", "field.first", c.first ?? false),
  ];
}

/// Who must never be contacted has no number.
function noPhoneForNone(form) {
  const { mode, phone: number } = form.elements;
  const tie = () => {
    number.disabled = mode.value === "none";
  };
  mode.addEventListener("change", tie);
  tie();
}

/// `when(file, mine)` hides what has no sense now; `mine` is the officer's unit.
export const ACTIONS = [
  row("case", "accept", "acceptance", "accept", [], { when: (f, mine) => !f.accepted_by.includes(mine), main: true }),
  row("case", "accept", "refusal", "decline", [WHY("DeclineReason")]),
  row("case", "hand-over", "handover", "hand-over", [unit("to", "field.to-unit", "children-services")]),
  row("case", "involve", "units", "involve", [unit("unit", "field.some-unit")]),
  row("case", "move-stage", "stage", "stage", [{ kind: "move", name: "move", label: "field.to-stage" }], { when: (f, _, moves) => moves.length > 0 }),
  row("case", "add", "notes", "add",
    [choice("danger", "field.danger", "Danger", { may: true }), choice("whereabouts", "field.whereabouts", "Whereabouts", { may: true }), typed("note", "field.note", 200)]),
  row("court", "hearings", "hearings", "hearing",
    [choice("kind", "field.kind", "HearingKind"), unit("court", "field.court", "judiciary"), ahead("when", "field.hearing-day"), INSIST]),
  row("court", "hearings", "probation-report/request", "ask-report", [], { when: f => !f.probation_report_due }),
  row("court", "probation-report", "probation-report", "report", [], { when: f => f.probation_report_due }),
  row("court", "move-stage", "diversion", "diversion", [choice("level", "field.level", "DiversionLevel")], { when: (f, _, moves) => moves.some(m => m.to === "diversion") }),
  row("custody", "custody", "custody", "held", [choice("kind", "field.where", "CustodyKind"), past("since", "field.since")]),
  row("custody", "custody", "custody/end", "not-held", [choice("how", "field.how", "CustodyEnd")], { when: f => f.custody }),
  row("custody", "transfers", "transfers", "transfer",
    [unit("from", "field.from-unit"), unit("to", "field.to-unit"), past("left", "field.left"), ahead("expected", "field.expected")], { when: f => !f.transfers.some(t => t.state === "on-the-way") }),
  row("people", "contacts", "contacts", "contact", contactFields(), { tie: noPhoneForNone }),
  row("numbers", "references", "references", "number", [choice("kind", "field.kind", "ReferenceKind"), typed("value", "field.number", 40)]),
  row("numbers", "link", "links", "link", [typed("other", "field.reference", 11)], { closed: true }),
  row("numbers", "assess-age", "birth", "birth", [{ kind: "day", name: "day", label: "field.born-on" }]),
  row("end", "ask-withdrawal", "withdrawal", "withdraw", [], { when: f => !f.withdrawal_asked }),
  row("end", "decide", "withdrawal/refusal", "keep", [], { when: f => f.withdrawal_asked }),
  row("end", "close", "closure", "close", [WHY("CloseReason")], { when: f => !f.closed }),
  row("end", "reopen", "reopening", "reopen", [], { closed: true, when: f => f.closed, main: true }),
  row("end", "ask-access", "access", "ask-access", [WHY("AccessReason")], { unread: true }),
];

/// What is done to one hearing, transfer, contact, linked case or question.
export const MOVE_HEARING = id => row("", "hearings", `hearings/${id}/move`, "move-hearing", [ahead("to", "field.to-day"), WHY("MoveReason"), INSIST]);
export const CANCEL_HEARING = id => row("", "hearings", `hearings/${id}/cancel`, "cancel-hearing", [WHY("MoveReason")]);
export const HOLD_HEARING = id => row("", "hearings", `hearings/${id}/hold`, "hold-hearing", [choice("outcome", "field.outcome", "HearingOutcome")]);
export const ARRIVE = id => row("", "transfers", `transfers/${id}/arrive`, "arrive", [past("arrived", "field.when")]);
export const CANCEL_TRANSFER = id => row("", "transfers", `transfers/${id}/cancel`, "cancel-transfer");
export const TOLD = id => row("", "tell-guardian", `contacts/${id}/told`, "told");
export const CHANGE_CONTACT = c => row("", "contacts", "contacts", "change-contact", contactFields(c), { body: { contact: c.contact }, tie: noPhoneForNone });
export const CONFIRM = id => row("", "contacts", `contacts/${id}/confirm`, "confirm");
export const LINK = other => row("", "link", "links", "link-this", [], { body: { other }, values: { other } });
export const UNLINK = other => row("", "link", `links/${other}/remove`, "unlink", [], { values: { other } });
export const GRANT = officer => row("", "decide", `access/${officer}/grant`, "grant");
export const REFUSE = officer => row("", "decide", `access/${officer}/refuse`, "refuse");
export const CALLED = id => row("", "contacts", "called", "called", [choice("outcome", "field.call-outcome", "CallOutcome")], { at: `/call-tasks/${id}/done`, more: true });
