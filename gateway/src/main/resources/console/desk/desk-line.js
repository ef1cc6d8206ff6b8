// A case in a list: its reference, how urgent it is, and whose it is; nothing of the child.

import { element } from "./console.js";
import { day, text, words } from "./words.js";

/// @param units whose names are known
export function caseLine(c, units) {
  const office = units.find(u => u.code === c.holder)?.name ?? c.holder ?? text("unit.none");
  return element("li", {}, element("a", { href: "#", "data-open": c.reference },
    element("strong", {}, c.reference),
    element("span", { class: `tag ${c.urgency}` }, words(c.urgency)),
    ...(c.held ? [element("span", { class: "tag held" }, text("desk.held"))] : []),
    element("span", { class: "what" }, `${words(c.stage)}${c.next_date ? `, ${text("desk.next", { day: day(c.next_date) })}` : ""}`),
    element("span", { class: "soft" }, office)));
}
