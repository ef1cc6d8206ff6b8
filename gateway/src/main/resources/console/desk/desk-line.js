// A case in a list: its reference, how urgent it is, and whose it is; nothing of the child.

import { element } from "./console.js";
import { colleague } from "./desk-contacts.js";
import { day, text, words } from "./words.js";

/// @param house `{units, officers}` whose names are known
/// @param me who looks
export function caseLine(c, { units, officers = [] }, me) {
  const office = units.find(u => u.code === c.holder)?.name ?? c.holder ?? text("unit.none");
  return element("li", {}, element("a", { href: "#", "data-open": c.reference },
    element("strong", {}, c.reference),
    element("span", { class: `tag ${c.urgency}` }, words(c.urgency)),
    ...(c.held ? [element("span", { class: "tag held" }, text("desk.held"))] : []),
    element("span", { class: "what" }, `${words(c.stage)}${c.next_date ? `, ${text("desk.next", { day: day(c.next_date) })}` : ""}`),
    element("span", { class: "soft" }, c.assigned ? `${office} · ${colleague(c.assigned, me, officers)}` : office)));
}
