// The calls an officer's office has to make. They are asked for when their list is opened: to see
// whom to phone is a look at the case.

import { element, part } from "./console.js";
import { CALLED } from "./desk-actions.js";
import { read } from "./api.js";
import { button } from "./desk-dialog.js";
import { late, moment, shortMoment, text, words } from "./words.js";

const SHOWN = 25;

let turn = 0;

/// @param done told what came of a call
export async function listCalls(book, done) {
  if (!part("calls").open) return;
  const mark = ++turn;
  const { body } = await read(`/call-tasks?limit=${SHOWN}`);
  if (mark !== turn) return;
  const said = body.calls.length === 0 ? text("calls.none") : body.next ? text("calls.more") : "";
  part("calls-list").replaceChildren(
    element("ul", {}, ...body.calls.map(call => line(call, book, done))), element("p", { class: "soft" }, said));
}

function line(call, book, done) {
  const { person, reference } = call;
  const soft = said => element("span", { class: "soft" }, said);
  const overdue = late(call.due) ? [element("span", { class: "tag red" }, text("calls.late")), " "] : [];
  return element("li", { "data-call": call.call },
    element("div", {}, ...overdue, element("strong", {}, person?.phone ?? text("calls.office")), ` ${text("until", { when: shortMoment(call.due) })}`),
    soft([words(call.reason), person && words(person.language), person && text("hours", { from: person.safe_from, until: person.safe_until })].filter(Boolean).join(" · ")),
    element("div", {}, element("a", { href: "#", "data-open": reference }, reference),
      ...(call.hearing ? [soft(` ${text("calls.hearing", { when: moment(call.hearing) })}`)] : [])),
    button(CALLED(call.call), { book, reference }, done));
}
