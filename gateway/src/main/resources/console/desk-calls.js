// The calls an officer's office has to make. They are asked for when their list is opened: to see
// whom to phone is a look at the case.

import { element, part } from "./console.js";
import { CALLED } from "./desk-actions.js";
import { read } from "./desk-api.js";
import { button } from "./desk-dialog.js";
import { late, moment, shortMoment, words } from "./desk-words.js";

const SHOWN = 25;

let turn = 0;

/// @param done told what came of a call
export async function listCalls(book, done) {
  if (!part("calls").open) return;
  const mark = ++turn;
  const { body } = await read(`/call-tasks?limit=${SHOWN}`);
  if (mark !== turn) return;
  const said = body.calls.length === 0 ? "No calls." : body.next ? "Those due first. There are more." : "";
  part("calls-list").replaceChildren(
    element("ul", {}, ...body.calls.map(call => line(call, book, done))), element("p", { class: "soft" }, said));
}

function line(call, book, done) {
  const { person, reference } = call;
  const soft = text => element("span", { class: "soft" }, text);
  const overdue = late(call.due) ? [element("span", { class: "tag red" }, "Late"), " "] : [];
  return element("li", { "data-call": call.call },
    element("div", {}, ...overdue, element("strong", {}, person?.phone ?? "An office"), ` by ${shortMoment(call.due)}`),
    soft([words(call.reason), person && words(person.language), person && `${person.safe_from} to ${person.safe_until}`].filter(Boolean).join(" · ")),
    element("div", {}, element("a", { href: "#", "data-open": reference }, reference),
      ...(call.hearing ? [soft(` in court ${moment(call.hearing)}`)] : [])),
    button(CALLED(call.call), { book, reference }, done));
}
