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

const TAKES_IN = { track: "care-and-protection", from: "reported", to: "intake" };

/// Whether the role may make this move of the table.
const moves = ({ book, role }, { track, from, to }) =>
  book.moves.some(m => m.track === track && m.from === from && m.to === to && m.by.includes(role));

/// An office that takes reports in may always accept; others when they were brought in, or when the
/// child is accused.
function accepts(f, of) {
  if (f.accepted_by.includes(of.mine)) return "accepted";
  const charged = f.stages.some(s => s.track === "conflict-with-the-law" && of.book.charged.includes(s.stage));
  return moves(of, TAKES_IN) || f.units.includes(of.mine) || charged ? "" : "no-turn";
}

/// On every track that is open.
const closes = (f, of) => f.stages.filter(s => s.stage !== "closed").every(s => moves(of, { track: s.track, from: s.stage, to: "closed" }));

const takesPart = (f, of) => f.holder === of.mine || f.units.includes(of.mine);

function takes(f, of) {
  if (!takesPart(f, of)) return "takes-no-part";
  return f.assigned.some(a => a.officer === of.id) ? "has-it" : "";
}

/// By a coordinator or an office above, to somebody of an office that takes part.
function gives(f, of) {
  if (of.role !== "children-coordinator" && !of.supervises) return "only-coordinator";
  return of.colleagues(f).length > 0 ? "" : "no-colleague";
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

/// `not(file, of)` says why it has no sense now, by a word `why.…`; nothing: it has. `of` is who acts and
/// what follows: `{mine, id, role, moves, book}`.
export const ACTIONS = [
  row("case", "assign", "assignment", "take", [], { not: takes, mine: true }),
  row("case", "assign", "assignment", "give", [{ kind: "colleague", name: "officer", label: "field.colleague" }], { not: gives }),
  row("case", "accept", "acceptance", "accept", [], { not: accepts, main: true }),
  row("case", "accept", "refusal", "decline", [WHY("DeclineReason")]),
  row("case", "hand-over", "handover", "hand-over", [unit("to", "field.to-unit", "children-services")]),
  row("case", "involve", "units", "involve", [unit("unit", "field.some-unit")]),
  row("case", "move-stage", "stage", "stage", [{ kind: "move", name: "move", label: "field.to-stage" }], { not: (_, of) => (of.moves.length > 0 ? "" : "no-move") }),
  row("case", "add", "notes", "add",
    [choice("danger", "field.danger", "Danger", { may: true }), choice("whereabouts", "field.whereabouts", "Whereabouts", { may: true }), typed("note", "field.note", 200)]),
  row("court", "hearings", "hearings", "hearing",
    [choice("kind", "field.kind", "HearingKind"), unit("court", "field.court", "judiciary"), ahead("when", "field.hearing-day"), INSIST]),
  row("court", "hearings", "probation-report/request", "ask-report", [], { not: f => (f.probation_report_due ? "report-asked" : "") }),
  row("court", "probation-report", "probation-report", "report", [], { not: f => (f.probation_report_due ? "" : "no-report-asked") }),
  row("court", "move-stage", "diversion", "diversion", [choice("level", "field.level", "DiversionLevel")], { not: (_, of) => (of.moves.some(m => m.to === "diversion") ? "" : "no-move") }),
  row("custody", "custody", "custody", "held", [choice("kind", "field.where", "CustodyKind"), past("since", "field.since")]),
  row("custody", "custody", "custody/end", "not-held", [choice("how", "field.how", "CustodyEnd")], { not: f => (f.custody ? "" : "not-held") }),
  row("custody", "transfers", "transfers", "transfer",
    [unit("from", "field.from-unit"), unit("to", "field.to-unit"), past("left", "field.left"), ahead("expected", "field.expected")], { not: f => (f.transfers.some(t => t.state === "on-the-way") ? "on-the-way" : "") }),
  row("people", "contacts", "contacts", "contact", contactFields(), { tie: noPhoneForNone }),
  row("numbers", "references", "references", "number", [choice("kind", "field.kind", "ReferenceKind"), typed("value", "field.number", 40)]),
  row("numbers", "link", "links", "link", [typed("other", "field.reference", 11)], { closed: true }),
  row("numbers", "assess-age", "birth", "birth", [{ kind: "day", name: "day", label: "field.born-on" }]),
  row("end", "ask-withdrawal", "withdrawal", "withdraw", [], { not: f => (f.withdrawal_asked ? "withdrawal-asked" : "") }),
  row("end", "decide", "withdrawal/refusal", "keep", [], { not: f => (f.withdrawal_asked ? "" : "nothing-asked") }),
  row("end", "close", "closure", "close", [WHY("CloseReason")], { not: (f, of) => (closes(f, of) ? "" : "no-move") }),
  row("end", "reopen", "reopening", "reopen", [], { closed: true, not: f => (f.closed ? "" : "is-open"), main: true }),
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
export const APART = other => row("", "link", `duplicates/${other}/apart`, "apart", [WHY("ApartReason")], { values: { other } });
export const UNASSIGN = officer => row("", "assign", "assignment/end", "unassign", [], { body: { officer } });
export const GRANT = officer => row("", "decide", `access/${officer}/grant`, "grant");
export const REFUSE = officer => row("", "decide", `access/${officer}/refuse`, "refuse");
export const CALLED = id => row("", "contacts", "called", "called", [choice("outcome", "field.call-outcome", "CallOutcome")], { at: `/call-tasks/${id}/done`, more: true });

const none = (list, why) => f => (f[list].length > 0 ? "" : why);
const toCome = f => (f.hearings.some(h => h.state === "set" || h.state === "suspended") ? "" : "no-hearing");
const underWay = f => (f.transfers.some(t => ["on-the-way", "declined"].includes(t.state)) ? "" : "no-transfer");

/// What is done to one of many stands beside it; here each once, for whoever asks what there is.
export const EACH = [
  { ...MOVE_HEARING("{hearing}"), not: toCome }, { ...HOLD_HEARING("{hearing}"), not: toCome }, { ...CANCEL_HEARING("{hearing}"), not: toCome },
  { ...ARRIVE("{transfer}"), not: underWay }, { ...CANCEL_TRANSFER("{transfer}"), not: underWay },
  { ...CONFIRM("{contact}"), not: none("contacts", "nobody-to-reach") }, { ...TOLD("{contact}"), not: none("contacts", "nobody-to-reach") },
  { ...UNLINK("{other}"), closed: true, not: none("linked", "no-link") }, { ...APART("{other}"), closed: true, not: (f, of) => (of.suggested ? "" : "no-suggestion") },
  { ...UNASSIGN("{officer}"), not: none("assigned", "nobody-has-it") },
  { ...GRANT("{officer}"), closed: true, not: none("access_asked", "nothing-asked") }, { ...REFUSE("{officer}"), closed: true, not: none("access_asked", "nothing-asked") },
];
