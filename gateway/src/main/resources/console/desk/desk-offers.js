// What the officer may do with a case now, and of all else why not. The tables of the house say it; the
// API decides anew.

import { ACTIONS, EACH } from "./desk-actions.js";

/// What may be done with a case that one may not read.
const UNREAD = new Set(["acceptance", "refusal", "hearings", "references", "custody", "transfers", "notes", "withdrawal", "access"]);

/// What the officer may, in the terms of the table of access.
export function allowed({ book, officer, file }) {
  const table = book.may[officer.role];
  // who sees no cases of the area comes to a case by having reported it
  const standings = [table["in-area"].length > 1 ? "in-area" : "reporter"];
  if (!file) return new Set([...table[standings[0]], "ask-access"]);
  if (file.units.includes(officer.unit)) standings.push("involved");
  if (file.holder === officer.unit) standings.push("holder");
  return new Set(standings.flatMap(standing => table[standing]));
}

export function moves({ book, officer, file }) {
  if (!file) return [];
  const at = track => file.stages.find(s => s.track === track)?.stage;
  const others = track => file.stages.some(s => s.track !== track && s.stage !== "closed");
  return book.moves.filter(m => (at(m.track) ?? book.beginning) === m.from && m.by.includes(officer.role)
    && (m.to !== "closed" || (at(m.track) && others(m.track))));
}

/// The officers of the offices that take part, without the one who acts.
export function colleagues({ officers, officer }, file) {
  const offices = new Set([file.holder, ...file.units]);
  return officers.filter(o => offices.has(o.unit) && o.officer !== officer.officer
    && (officer.supervises || o.unit === officer.unit) && !file.assigned.some(a => a.officer === o.officer));
}

/// Each action with the reason why it cannot be done now, a word `why.…`; none: it can.
///
/// @param view `{book, officer, officers, file, duplicates}`
export function offers(view) {
  const { book, officer, file } = view;
  const can = allowed(view);
  const of = {
    book, mine: officer.unit, id: officer.officer, role: officer.role, supervises: officer.supervises, moves: moves(view),
    suggested: (view.duplicates ?? []).length > 0, colleagues: f => colleagues(view, f),
  };
  const why = action => {
    if (!can.has(action.needs)) return "role";
    if (!file) return UNREAD.has(action.path) ? "" : "not-open";
    if (file.closed && !action.closed) return "closed";
    return action.not?.(file, of) ?? "";
  };
  const acts = ACTIONS.filter(action => !file || !action.unread).map(action => ({ action, why: why(action) }));
  return { acts, each: file ? EACH.map(action => ({ action, why: why(action) })).filter(one => one.why) : [] };
}
