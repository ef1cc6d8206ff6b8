// The people to reach, on a case: how each may be reached, and what is known of the number.

import { element } from "./console.js";
import * as act from "./desk-actions.js";
import { day, words } from "./desk-words.js";

const soft = text => element("div", { class: "soft" }, text);
const tag = (kind, text) => element("span", { class: `tag ${kind}` }, text);

/// @param who says who an officer is, by their id
/// @return the inside of one line for each contact
export function contactLines({ file }, { button, may, who }) {
  return file.contacts.map(c => {
    const doable = [act.CHANGE_CONTACT(c), act.CONFIRM(c.contact), act.TOLD(c.contact)].filter(may);
    const blocked = c.mode === "none" && !c.marks.includes("unconfirmed");
    return blocked
      ? [element("strong", {}, words(c.relation)), " ", tag("held", "Never contact")]
      : [element("strong", {}, `${words(c.relation)}${c.phone ? ` ${c.phone}` : ""}`), " ", ...first(c), ...marks(c), ...number(c),
        soft(reached(c)), soft(read(c, who)), ...(file.closed ? [] : doable.map(button))];
  });
}

function reached(c) {
  return `${words(c.mode)} · ${words(c.language)} · ${c.shared ? "shared" : "own"} phone · ${c.safe_from} to ${c.safe_until}`;
}

function read(c, who) {
  if (c.reader) return `${c.can_read ? "" : "Cannot read. "}Read to them by: ${who(c.reader)}`;
  return c.can_read ? "Reads texts alone" : "Cannot read, and nobody reads to them: an officer phones";
}

/// Who of a household is told; the others are its reserve.
function first(c) {
  if (c.mode === "none") return [];
  const apart = c.household > 1 ? `, household ${c.household}` : "";
  return [element("span", { class: "tag" }, `${c.first ? "First contact" : "Reserve"}${apart}`), " "];
}

/// What to know before phoning.
function marks(c) {
  const told = {
    "unconfirmed": ["amber", "Not confirmed: phone, never text"],
    "ask-reporter-first": ["red", "Ask the reporter first"],
    "reporters-own": ["amber", "The reporter's own number"],
    "officers": ["amber", "An officer's number"],
    "no-mobile": ["", "Gets no texts"],
  };
  return c.marks.flatMap(mark => [tag(...told[mark]), " "]);
}

/// What is known of the number, where the API tells it.
function number(c) {
  const standing = {
    unsure: [tag("amber", "Number unsure")],
    stopped: [tag("red", "Wants no texts")],
  }[c.number] ?? [];
  const confirmed = c.confirmed_at && c.number !== "unsure" ? [tag("green", `Confirmed ${day(c.confirmed_at)}`)] : [];
  return [...standing, ...confirmed].flatMap(node => [node, " "]);
}

/// Says who officers are.
export function whoIs({ officers }, name) {
  return id => {
    const known = officers.find(o => o.officer === id);
    return known ? `${words(known.role)}, ${name(known.unit)}` : "An officer";
  };
}
