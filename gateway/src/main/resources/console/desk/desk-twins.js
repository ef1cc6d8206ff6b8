// Cases that may be of the same child, each beside this one when it is asked for: both are read anew then,
// and both reads are audited. Where the other is not open to the officer, its reference and office are all.

import { read } from "./api.js";
import { element, say } from "./console.js";
import * as act from "./desk-actions.js";
import { moment, day, lower, text, words } from "./words.js";

/// @return the title and what stands below it; null where nothing is suggested
export function twins({ file, duplicates: all, book }, { button, may, name }) {
  const open = (all ?? []).filter(s => !file.linked.includes(s.reference));
  if (open.length === 0) return null;
  const rows = open.map(s => element("li", { "data-twin": s.reference },
    element("strong", {}, s.reference), element("span", { class: "soft" },
      ` · ${s.holder ? name(s.holder) : text("unit.none")} · ${s.reasons.map(r => lower(r.toLowerCase().replaceAll("_", "-"))).join(", ")} `),
    beside(file, s, { button, may, book })));
  return [text("case.duplicates"), element("ul", {}, ...rows)];
}

function beside(file, s, { button, may, book }) {
  const inside = element("div", {});
  const more = element("details", {}, element("summary", {}, text("twin.compare")), inside);
  more.addEventListener("toggle", async () => {
    if (!more.open) return;
    try {
      const [one, other] = await both(file.reference, s.reference);
      inside.replaceChildren(...(other
        ? [table(one, other, book), element("p", { class: "buttons" }, ...[act.LINK(s.reference), act.APART(s.reference)].filter(may).map(button))]
        : [element("p", { class: "soft" }, text("twin.not-open"))]));
    } catch (trouble) {
      say(trouble.message);
    }
  });
  return more;
}

/// This one is told to the officer again only where the other is.
async function both(reference, other) {
  try {
    const { body } = await read(`/cases/${other}`);
    return [(await read(`/cases/${reference}`)).body, body];
  } catch (trouble) {
    if (trouble.status === 404 || trouble.status === 403) return [];
    throw trouble;
  }
}

function table(one, other, book) {
  const sides = [told(one, book), told(other, book)];
  const head = element("thead", {}, element("tr", {}, element("td", {}),
    ...[one, other].map(c => element("th", { scope: "col" }, c.reference))));
  const rows = sides[0].map(([key, value], i) => row(key, value, sides[1][i][1]));
  return element("table", { class: "twins" }, head, element("tbody", {}, ...rows));
}

function row(key, left, right) {
  const same = left === right;
  const mark = same ? [] : [" ", element("span", { class: "tag amber" }, text("twin.differs"))];
  return element("tr", same ? {} : { class: "differs" }, element("th", { scope: "row" }, text(key), ...mark),
    ...[left, right].map(value => element("td", {}, value || "–")));
}

/// The same lines in the same order for each.
function told({ report: r, opened_at: opened, born_on: born, custody, references, contacts }, book) {
  return [
    ["twin.reported", moment(opened)],
    ["case.child", [words(r.role), lower(r.sex)].join(", ")],
    ["twin.age", r.age === undefined ? text("case.age-unknown") : text("case.years", { n: r.age })],
    ["field.born-on", born ? day(born) : ""],
    ["case.name", r.name_or_ob_number ?? ""],
    ["field.danger", words(r.danger)],
    ["case.happening", words(r.category)],
    ["case.place", [r.place_said, book.places[r.place.sub_county], book.counties[r.place.county]].filter(Boolean).join(", ")],
    ["field.whereabouts", words(r.whereabouts)],
    ["case.guardian", words(r.guardian)],
    ["case.held", custody ? words(custody.kind) : ""],
    ["group.numbers", references.map(n => `${words(n.kind)}: ${n.value}`).join(", ")],
    ["case.people", contacts.map(c => words(c.relation)).join(", ")],
  ];
}
