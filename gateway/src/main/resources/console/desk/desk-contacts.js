// The people to reach, on a case: how each may be reached, and what is known of the number.

import { element } from "./console.js";
import * as act from "./desk-actions.js";
import { day, text, words } from "./words.js";

const soft = said => element("div", { class: "soft" }, said);
const tag = (kind, said) => element("span", { class: `tag ${kind}` }, said);

/// @param who says who an officer is, by their id
/// @return the inside of one line for each contact
export function contactLines({ file }, { button, may, who }) {
  return file.contacts.map(c => {
    const doable = [act.CHANGE_CONTACT(c), act.CONFIRM(c.contact), act.TOLD(c.contact)].filter(may);
    const blocked = c.mode === "none" && !c.marks.includes("unconfirmed");
    return blocked
      ? [element("strong", {}, words(c.relation)), " ", tag("held", text("contact.never")), ...(c.code ? [" ", c.code] : []), soft(text(danger(file, c) ? "contact.never-danger" : "contact.never-set"))]
      : [element("strong", {}, `${words(c.relation)}${c.phone ? ` ${c.phone}` : ""}`), " ", ...first(c), ...marks(c), ...number(c),
        soft(reached(c)), soft(read(c, who)), ...(file.closed ? [] : doable.map(button))];
  });
}

function reached(c) {
  return [words(c.mode, "ContactMode"), words(c.language), text(c.shared ? "contact.shared" : "contact.own"),
    text("hours", { from: c.safe_from, until: c.safe_until })].join(" · ");
}

function read(c, who) {
  if (c.reader) return text(c.can_read ? "contact.read-by" : "contact.cannot-read-by", { who: who(c.reader) });
  return text(c.can_read ? "contact.reads" : "contact.nobody-reads");
}

/// Who of a household is told; the others are its reserve.
function first(c) {
  if (c.mode === "none") return [];
  const apart = c.household > 1 ? `, ${text("contact.household", { n: c.household })}` : "";
  return [element("span", { class: "tag" }, `${text(c.first ? "contact.first" : "contact.reserve")}${apart}`), " "];
}

/// What to know before phoning.
function marks(c) {
  const told = {
    "unconfirmed": "amber", "ask-reporter-first": "red", "reporters-own": "amber", "officers": "amber", "no-mobile": "",
  };
  return c.marks.flatMap(mark => [tag(told[mark], text(`contact.${mark}`)), " "]);
}

/// What is known of the number, where the API tells it.
function number(c) {
  const standing = {
    unsure: [tag("amber", text("contact.unsure"))],
    stopped: [tag("red", text("contact.stopped"))],
  }[c.number] ?? [];
  const confirmed = c.confirmed_at && c.number !== "unsure" ? [tag("green", text("contact.confirmed", { day: day(c.confirmed_at) }))] : [];
  return [...standing, ...confirmed].flatMap(node => [node, " "]);
}

/// Whom the report names as a danger is never reached; else somebody set it so.
const danger = (file, c) => file.report.guardian === "do-not-contact" && ["parent", "guardian"].includes(c.relation);

/// Who has a case: oneself, or a colleague by role and the end of a masked number.
///
/// @param one `{officer, role}`
export function colleague(one, me, officers) {
  if (one.officer === me.officer) return text("officer.you");
  const known = officers.find(o => o.officer === one.officer);
  const role = known?.role ?? one.role;
  return [role ? words(role) : text("officer.some"), known?.phone].filter(Boolean).join(" ");
}

/// Says who officers are.
export function whoIs({ officers }, name) {
  return id => {
    const known = officers.find(o => o.officer === id);
    return known ? `${words(known.role)}, ${name(known.unit)}` : text("officer.some");
  };
}
