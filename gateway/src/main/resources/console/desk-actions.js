// What can be done with a case: one row each. What is offered follows the tables of the house
// (`book`); what is allowed is said by the API.

import { fieldAhead, fieldNow } from "./desk-words.js";

const choice = (name, label, values, more) => ({ kind: "choice", name, label, values, ...more });
const unit = (name, label, agency) => ({ kind: "unit", name, label, agency });
const past = (name, label) => ({ kind: "time", name, label, from: fieldNow });
const ahead = (name, label) => ({ kind: "time", name, label, from: fieldAhead });
const text = (name, label, most) => ({ kind: "text", name, label, most });
const flag = (name, label, value) => ({ kind: "flag", name, label, value });
const hour = (name, label, value) => ({ kind: "hour", name, label, value });

const INSIST = choice("override", "Insist although no court sits that day", "OverrideReason", { may: true });

const row = (group, needs, path, title, hint, fields = [], more = {}) => ({ group, needs, path, title, hint, fields, ...more });

const CASE = "Case", COURT = "Court", CUSTODY = "Custody", PEOPLE = "People", NUMBERS = "Numbers", END = "End";

/// @param c the contact as it stands; none: a new one
function contactFields(c = {}) {
  return [
    choice("relation", "Who", "Relation", { value: c.relation }),
    { kind: "text", name: "phone", label: "Phone", most: 24, may: true, hint: "0711 000 111", value: c.phone },
    choice("mode", "Mode", "ContactMode", { value: c.mode }), choice("language", "Language", "Language", { value: c.language }),
    flag("shared", "Somebody else reads this phone", c.shared ?? true), flag("can_read", "Can read", c.can_read ?? true),
    { kind: "officer", name: "reader", label: "Read to them by", value: c.reader },
    hour("safe_from", "Safe from", c.safe_from ?? "08:00"), hour("safe_until", "Safe until", c.safe_until ?? "19:00"),
    { kind: "count", name: "household", label: "Household (a parent who lives apart: another)", most: 9, value: c.household ?? 1 },
    flag("first", "First of the household: told in place of the others", c.first ?? false),
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
  row(CASE, "accept", "acceptance", "Accept", "Your unit acts.", [], { when: (f, mine) => !f.accepted_by.includes(mine), main: true }),
  row(CASE, "accept", "refusal", "Decline", "Your unit cannot act. The children's office sees it.", [choice("reason", "Why", "DeclineReason")]),
  row(CASE, "hand-over", "handover", "Hand over", "Another children's office is responsible from now on.", [unit("to", "To", "children-services")]),
  row(CASE, "involve", "units", "Involve a unit", "It takes part from now on and may read the record.", [unit("unit", "Unit")]),
  row(CASE, "move-stage", "stage", "Move the stage", "What your role may do from where the case stands.", [{ kind: "move", label: "To" }], { when: (f, _, moves) => moves.length > 0 }),
  row(CASE, "add", "notes", "Add what became known", "The urgency can only rise by it.",
    [choice("danger", "Danger", "Danger", { may: true }), choice("whereabouts", "Where the child is", "Whereabouts", { may: true }), text("note", "Note", 200)]),
  row(COURT, "hearings", "hearings", "Set a hearing", "The guardian and the officers are reminded.",
    [choice("kind", "Kind", "HearingKind"), unit("court", "Court", "judiciary"), ahead("when", "Day"), INSIST]),
  row(COURT, "hearings", "probation-report/request", "Ask for a probation report", "The court asks for it.", [], { when: f => !f.probation_report_due }),
  row(COURT, "probation-report", "probation-report", "Probation report filed", "", [], { when: f => f.probation_report_due }),
  row(COURT, "move-stage", "diversion", "Begin diversion", "It was agreed.", [choice("level", "Level", "DiversionLevel")], { when: (f, _, moves) => moves.some(m => m.to === "diversion") }),
  row(CUSTODY, "custody", "custody", "Child is held", "From then on the clock to the court runs.", [choice("kind", "Where", "CustodyKind"), past("since", "Since")]),
  row(CUSTODY, "custody", "custody/end", "Custody ended", "", [choice("how", "How", "CustodyEnd")], { when: f => f.custody }),
  row(CUSTODY, "transfers", "transfers", "Leaves for transfer", "The receiving side is told to expect the child.",
    [unit("from", "From"), unit("to", "To"), past("left", "Left"), ahead("expected", "Expected")], { when: f => !f.transfers.some(t => t.state === "on-the-way") }),
  row(PEOPLE, "contacts", "contacts", "Set a contact", "A child's phone is often shared: say what may be sent.", contactFields(), { tie: noPhoneForNone }),
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
export const MOVE_HEARING = id => row("", "hearings", `hearings/${id}/move`, "Adjourn or move", "Reminders of the old day are void.", [ahead("to", "To"), choice("reason", "Why", "MoveReason"), INSIST]);
export const CANCEL_HEARING = id => row("", "hearings", `hearings/${id}/cancel`, "Cancel", "It will not be held.", [choice("reason", "Why", "MoveReason")]);
export const HOLD_HEARING = id => row("", "hearings", `hearings/${id}/hold`, "Was held", "", [choice("outcome", "Outcome", "HearingOutcome")]);
export const ARRIVE = id => row("", "transfers", `transfers/${id}/arrive`, "Arrived", "The receiving side says that the child is there.", [past("arrived", "When")]);
export const CANCEL_TRANSFER = id => row("", "transfers", `transfers/${id}/cancel`, "Did not leave", "The transfer is off.");
export const TOLD = id => row("", "tell-guardian", `contacts/${id}/told`, "Guardian told", "An officer told them, in person or by phone.");
export const CHANGE_CONTACT = c => row("", "contacts", "contacts", "Change", "What is planned for them follows.", contactFields(c), { body: { contact: c.contact }, tie: noPhoneForNone });
export const CONFIRM = id => row("", "contacts", `contacts/${id}/confirm`, "Confirm the number", "You spoke with the person: the number is theirs. A wish for no texts stays.");
export const LINK = other => row("", "link", "links", "Link", `${other} is of the same child and happening.`, [], { body: { other } });
export const UNLINK = other => row("", "link", `links/${other}/remove`, "Unlink", `${other} is another matter after all.`);
export const GRANT = officer => row("", "decide", `access/${officer}/grant`, "Grant", "They may see the case for 30 days.");
export const CALLED = id => ({ ...row("", "contacts", "called", "Called …", "It is kept as you tell it, for the proof of notice.", [choice("outcome", "What came of it", "CallOutcome")]), at: `/call-tasks/${id}/done` });
export const REFUSE = officer => row("", "decide", `access/${officer}/refuse`, "Refuse", "They may not see the case.");
