// What is printed: the list on the door, and the summons of each person in a language of their own.
// It stands in the page as it is printed; nothing runs while it is.

import { dialled, element, part } from "./console.js";
import { read } from "./api.js";
import { showPaper } from "./paper.js";
import { hour, inLanguage, longDay, moment, spoken, text, words } from "./words.js";

const paper = (title, sheets) => showPaper(title, sheets, () => part("print-list"));

/// As it hangs on the door: no child, no kin, nothing of what became of it.
export function showList({ name }, day, { hearings }) {
  const rows = hearings.filter(h => h.state === "set" || h.state === "held");
  const head = ["no", "hour", "reference", "kind"].map(column => element("th", { scope: "col" }, text(`court.col.${column}`)));
  const line = (h, i) => element("tr", {}, ...[String(i + 1), hour(h.when), h.reference, words(h.kind)].map(said => element("td", {}, said)));
  paper(text("paper.list"), [element("article", { class: "sheet", "data-sheet": "list" },
    element("h2", {}, text("paper.list")),
    element("p", {}, `${name}, ${longDay(day)}`),
    rows.length === 0 ? element("p", {}, text("court.none"))
      : element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows.map(line))))]);
}

/// The case is read for it, which is audited. Whoever must not be told gets no paper.
export async function showSummons(court, hearings) {
  const sheets = [];
  for (const hearing of hearings) {
    const { body: file } = await read(`/cases/${hearing.reference}`);
    const people = file.contacts.filter(contact => contact.first && contact.mode !== "none");
    const to = people.length > 0 ? people.map(({ relation, language }) => ({ relation, language })) : [{ relation: "guardian", language: spoken() }];
    for (const { relation, language } of to) {
      sheets.push(await inLanguage(language, () => summons(court, hearing, relation)));
    }
  }
  paper(text("paper.summons"), sheets.length > 0 ? sheets : [element("p", {}, text("court.none"))]);
}

/// The reference, the day and the hour, and never what it is about.
function summons({ name }, hearing, relation) {
  const fact = (label, ...value) => [element("dt", {}, text(label)), element("dd", {}, ...value)];
  const blank = () => element("div", { class: "line" });
  return element("article", { class: "sheet", "data-sheet": "summons", lang: spoken() },
    element("h2", {}, text("paper.summons")),
    element("dl", {},
      ...fact("paper.court", name), ...fact("paper.reference", element("strong", {}, hearing.reference)),
      ...fact("paper.when", element("strong", {}, moment(hearing.when))),
      ...fact("paper.to", words(relation)), ...fact("paper.name", blank())),
    element("p", {}, text("paper.come")), element("p", {}, text("paper.cannot", { dialled })),
    element("dl", {}, ...fact("paper.signed", blank()), ...fact("paper.served", blank())));
}
