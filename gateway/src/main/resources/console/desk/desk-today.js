// Office today: what is new, due and overdue for this role, with the time that is left for a child in
// a cell. What of it is a case is opened by one key.

import { element } from "./console.js";
import { read, readIfThere } from "./api.js";
import { day, fieldNow, hour, late, moment, shortMoment, text, words } from "./words.js";
import { newest } from "./time.js";

const MOST = 50, CELLS = 20;
const MINUTE = 60_000, WEEK = 7 * 24 * 60 * MINUTE;
const COURT_CLOCK = "arrest-to-court";

const listed = query => async () => (await read(`/cases?${query}&limit=${MOST}`)).body.cases;
const oldestFirst = all => [...all].reverse();

/// The lists by their names; each gives the cases it is about.
const LISTS = {
  cells: listed("open=true&held=true"),
  new: async () => oldestFirst(await listed("open=true&mine=true&stage=reported")()),
  red: listed("open=true&urgency=red"),
  decisions: async () => oldestFirst(await listed("open=true&stage=prosecution-decision")()),
  dates: async () => (await listed("open=true")())
    .filter(c => c.next_date && Date.parse(c.next_date) < newest() + WEEK)
    .sort((a, b) => a.next_date.localeCompare(b.next_date)),
  diversion: listed("open=true&stage=diversion"),
  aftercare: listed("open=true&stage=aftercare"),
  reports: listed("open=true"),
};

/// What each role has to look at first.
const OF_ROLE = {
  "chief": ["reports"],
  "assistant-chief": ["reports"],
  "children-officer": ["new", "cells", "red", "dates"],
  "children-coordinator": ["cells", "red", "dates"],
  "police-child-desk": ["cells", "red", "dates"],
  "prosecutor": ["decisions", "dates"],
  "court-registry": ["hearings", "dates"],
  "probation-officer": ["diversion", "aftercare", "dates"],
  "institution-in-charge": ["cells", "dates"],
};

/// @param house `{units}`
export async function todayNodes(me, house) {
  const sections = await Promise.all(OF_ROLE[me.role].map(async name =>
    section(name, name === "hearings" ? await hearings(me.unit) : await cases(name, house))));
  return [element("h2", {}, text("today.title")), element("p", { class: "soft" }, moment(new Date(newest()).toISOString())),
    element("div", { class: "cards" }, ...sections)];
}

function section(name, rows) {
  const inside = rows.length > 0 ? element("ul", {}, ...rows) : element("p", { class: "soft" }, text("today.none"));
  return element("section", { class: "card", "data-today": name },
    element("h3", {}, `${text(`today.${name}`)} (${rows.length})`), inside);
}

async function cases(name, house) {
  const all = await LISTS[name]();
  const due = name === "cells" ? await Promise.all(all.slice(0, CELLS).map(cellClock)) : [];
  return all.map((c, i) => [c, due[i]])
    .sort(([, a], [, b]) => (name === "cells" ? (a ?? "9").localeCompare(b ?? "9") : 0))
    .map(([c, until]) => line(c, until, house));
}

/// Until when the child has to be in court; nothing where the file is not open to the officer.
async function cellClock({ reference }) {
  const told = await readIfThere(`/cases/${reference}/clocks`);
  return told?.clocks.find(clock => clock.name === COURT_CLOCK)?.due;
}

function line(c, until, house) {
  const office = house.units.find(unit => unit.code === c.holder)?.name ?? text("unit.none");
  return element("li", {}, element("a", { href: "#", "data-open": c.reference }, c.reference), " ",
    element("span", { class: `tag ${c.urgency}` }, words(c.urgency)), " ",
    ...(until ? [countdown(until), " "] : []),
    element("div", { class: "soft" }, [words(c.stage), office,
      c.next_date ? text("desk.next", { day: day(c.next_date) }) : text("case.opened", { when: shortMoment(c.opened_at) })].join(" · ")));
}

function countdown(until) {
  const node = element("span", { class: `tag ${late(until) ? "red" : "held"}`, "data-until": until });
  node.textContent = left(until);
  return node;
}

function left(until) {
  const minutes = Math.floor((Date.parse(until) - newest()) / MINUTE);
  if (minutes < 0) return text("today.over", { h: Math.floor(-minutes / 60), min: -minutes % 60 });
  return text("today.left", { h: Math.floor(minutes / 60), min: minutes % 60 });
}

/// The time that is left goes on while nobody touches the page.
export function tick(place) {
  for (const node of place.querySelectorAll("[data-until]")) {
    node.textContent = left(node.dataset.until);
    node.className = `tag ${late(node.dataset.until) ? "red" : "held"}`;
  }
}

/// The registry's own list of the day.
async function hearings(unit) {
  const told = await readIfThere(`/courts/${unit}/days/${fieldNow().date}`);
  return (told?.hearings ?? []).map(h => element("li", {}, element("strong", {}, hour(h.when)), " ",
    element("a", { href: "#", "data-open": h.reference }, h.reference), ` ${words(h.kind)} `,
    element("span", { class: "soft" }, h.confirmed ? text("day.come") : "")));
}
