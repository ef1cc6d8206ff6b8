// Office today: what is new, due and overdue for this role, with the time that is left for a child in
// a cell. What of it is a case is opened by one key.

import { element } from "./console.js";
import { read, readIfThere } from "./api.js";
import { day, fieldNow, hour, late, moment, shortMoment, text, words } from "./words.js";
import { newest } from "./time.js";
import { colleague } from "./desk-contacts.js";

const MINUTE = 60_000;
const DAY = 24 * 60, DAYS_FROM = 2; // in minutes; what is longer is told in days

/// The registry begins with its own list of the day.
const BEGINS_WITH = { "court-registry": ["hearings"] };

/// @param house `{units}`
export async function todayNodes(me, house) {
  const [{ body: { lists, officers } }, ...own] = await Promise.all([
    read("/office/today"), ...(BEGINS_WITH[me.role] ?? []).map(async name => section(name, await hearings(me.unit)))]);
  const sections = lists.map(({ list, cases }) => section(list, cases.map(one => line(one.summary, one.court_due, house, me))));
  return [element("h2", {}, text("today.title")), element("p", { class: "soft" }, moment(new Date(newest()).toISOString())),
    element("div", { class: "cards" }, ...own, ...sections, ...load(officers, house, me))];
}

function section(name, rows) {
  const inside = rows.length > 0 ? element("ul", {}, ...rows) : element("p", { class: "soft" }, text("today.none"));
  return element("section", { class: "card", "data-today": name },
    element("h3", {}, `${text(`today.${name}`)} (${rows.length})`), inside);
}

/// Who of the office has how much.
function load(all, house, me) {
  if (all.length === 0 || me.role.endsWith("chief")) return [];
  const rows = all.map(one => element("tr", { "data-officer": one.officer },
    element("th", { scope: "row" }, colleague(one, me, house.officers)),
    element("td", { class: "n" }, String(one.open)),
    element("td", { class: "n" }, one.overdue > 0 ? element("span", { class: "tag red" }, String(one.overdue)) : "0")));
  const head = ["today.officer", "today.open", "today.overdue"].map(key => element("th", { scope: "col" }, text(key)));
  return [element("section", { class: "card", "data-today": "load" }, element("h3", {}, text("today.load")),
    element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows)))];
}

function line(c, until, house, me) {
  const office = house.units.find(unit => unit.code === c.holder)?.name ?? text("unit.none");
  return element("li", {}, element("a", { href: "#", "data-open": c.reference }, c.reference), " ",
    element("span", { class: `tag ${c.urgency}` }, words(c.urgency)), " ",
    ...(until ? [countdown(until), " "] : []),
    element("div", { class: "soft" }, [words(c.stage), office, c.assigned && colleague(c.assigned, me, house.officers),
      c.next_date ? text("desk.next", { day: day(c.next_date) }) : text("case.opened", { when: shortMoment(c.opened_at) })].filter(Boolean).join(" · ")));
}

function countdown(until) {
  const node = element("span", { class: `tag ${late(until) ? "red" : "held"}`, "data-until": until });
  node.textContent = left(until);
  return node;
}

function left(until) {
  const minutes = Math.floor((Date.parse(until) - newest()) / MINUTE);
  const [over, all] = [minutes < 0, Math.abs(minutes)];
  const [d, h] = [Math.floor(all / DAY), Math.floor(all % DAY / 60)];
  return d < DAYS_FROM ? text(over ? "today.over" : "today.left", { h: Math.floor(all / 60), min: all % 60 })
    : text(over ? "today.over-days" : "today.left-days", { d, h });
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
