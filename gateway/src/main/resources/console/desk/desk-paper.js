// The case on one page to be printed, in both languages beside each other. That it was printed is audited;
// numbers of people to reach stay in the file.

import { element, say } from "./console.js";
import { read } from "./api.js";
import { showPaper } from "./paper.js";
import { day, inLanguage, lower, moment, spoken, text, words } from "./words.js";

/// So that it stays one page.
const MOST = 4;
const LANGUAGES = ["en", "sw"];

export function paperButton({ reference, book }, name) {
  const node = element("button", { type: "button", "data-do": "print-case" }, text("summary.print"));
  node.addEventListener("click", async () => {
    try {
      const { body } = await read(`/cases/${reference}/print`);
      const sheet = await summary(body, book, name);
      showPaper(text("summary.title"), [sheet], () => document.querySelector("[data-do=print-case]"));
    } catch (trouble) {
      say(trouble.message);
    }
  });
  return node;
}

async function summary(printed, book, name) {
  const both = [];
  for (const language of LANGUAGES) both.push(await inLanguage(language, () => said(printed, book, name)));
  const [en, sw] = both;
  const pair = (one, other) => (one === other ? [one] : [element("span", { lang: "en" }, one), element("br"), element("span", { lang: "sw" }, other)]);
  const inline = (one, other) => [element("span", { lang: "en" }, one), " / ", element("span", { lang: "sw" }, other)];
  const section = (part, i) => element("section", {}, element("h3", {}, ...inline(part.title, sw.parts[i].title)),
    element("dl", {}, ...part.rows.flatMap(([label, value], k) => [
      element("dt", {}, ...inline(label, sw.parts[i].rows[k][0])), element("dd", {}, ...pair(value, sw.parts[i].rows[k][1]))])));
  return element("article", { class: "sheet summary", "data-sheet": "summary", lang: spoken() },
    element("h2", {}, ...inline(en.title, sw.title)),
    element("p", { class: "warning" }, ...pair(en.warning, sw.warning)),
    ...en.parts.map(section),
    element("p", { class: "printed" }, ...pair(en.foot, sw.foot)));
}

/// All of it in the language that is spoken now.
function said({ printed_at: at, by, file, clocks }, book, name) {
  return {
    title: text("summary.of", { reference: file.reference }),
    warning: text("summary.warning"),
    foot: text("summary.foot", { reference: file.reference, who: `${words(by.role)}, ${name(by.unit)}`, when: moment(at) }),
    parts: [report(file, book), stands(file, name), dates(file, clocks, name), people(file)].filter(part => part.rows.length > 0),
  };
}

function report({ report: r, born_on: born, custody }, book) {
  return { title: text("case.report"), rows: [
    [text("case.child"), [words(r.role), lower(r.sex), r.age === undefined ? text("case.age-unknown") : text("case.years", { n: r.age })].join(", ")],
    [text("case.name"), r.name_or_ob_number ?? ""],
    [text("field.born-on"), born ? day(born) : ""],
    [text("case.happening"), words(r.category)],
    [text("field.danger"), words(r.danger)],
    [text("case.place"), [r.place_said, book.places[r.place.sub_county], book.counties[r.place.county]].filter(Boolean).join(", ")],
    [text("field.whereabouts"), words(r.whereabouts)],
    [text("case.guardian"), words(r.guardian)],
    [text("case.held"), custody ? text("case.held-since", { where: words(custody.kind), when: moment(custody.since) }) : ""],
  ].filter(([, value]) => value) };
}

function stands(file, name) {
  return { title: text("summary.stands"), rows: [
    [text("summary.opened"), moment(file.opened_at)],
    [text("summary.urgency"), words(file.urgency)],
    ...file.stages.map(s => [words(s.track), words(s.stage)]),
    [text("messages.office"), file.holder ? name(file.holder) : text("unit.none")],
    [text("case.units"), file.units.filter(code => code !== file.holder).map(name).join(", ")],
    [text("group.numbers"), some(file.references.map(r => `${words(r.kind)}: ${r.value}`))],
    [words("linked"), some(file.linked)],
  ].filter(([, value]) => value) };
}

function dates(file, clocks, name) {
  const first = [...clocks].sort((a, b) => a.due.localeCompare(b.due));
  const held = file.hearings.filter(h => h.state === "set");
  return { title: text("summary.dates"), rows: [
    ...first.slice(0, MOST).map(c => [words(c.name, "Clock"), `${text("until", { when: moment(c.due) })}${c.overdue ? ` (${text("overdue")})` : ""}`]),
    ...held.slice(0, MOST).map(h => [words(h.kind), [moment(h.when), name(h.court ?? "")].filter(Boolean).join(", ")]),
  ] };
}

function people(file) {
  return { title: text("case.people"), rows: file.contacts.slice(0, MOST).map(c => [words(c.relation),
    c.mode === "none" && !c.marks.includes("unconfirmed") ? text("contact.never")
      : [words(c.mode, "ContactMode"), words(c.language), text("hours", { from: c.safe_from, until: c.safe_until })].join(", ")]) };
}

const some = all => [...all.slice(0, MOST), ...(all.length > MOST ? [text("summary.more", { n: all.length - MOST })] : [])].join(", ");
