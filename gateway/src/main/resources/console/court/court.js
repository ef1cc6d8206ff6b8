// The day of a court at its registry: what is set, who is expected, what became of it.

import { element, part, say } from "./console.js";
import { read } from "./api.js";
import { openDay } from "./court-adjourn.js";
import { openCalendar } from "./court-calendar.js";
import { showList, showSummons } from "./court-paper.js";
import { keysSaid, rowNodes } from "./court-rows.js";
import { openList } from "./court-upload.js";
import { enter as enterPage } from "./shell.js";
import { count, fieldNow, longDay, text } from "./words.js";

const DAY_MS = 24 * 3_600_000, LONGEST = 30;
const COLUMNS = ["hour", "reference", "kind", "custody", "people", "outcome"];

const me = await enterPage("court", () => guarded(show));
const unit = { code: me.unit, name: me.unit_name };
const court = part("court"); // gone from the page once its officer has signed out
const house = { book: await (await fetch("/console/files/book.json")).json() };
const holidays = new Map();
let turn = 0;
let atWork = 0;
let list = { hearings: [] };

/// Whoever reads the page by its parts is told while some of it is drawn anew.
function busy(more) {
  atWork += more;
  court.setAttribute("aria-busy", String(atWork > 0));
}

async function guarded(work) {
  busy(1);
  try {
    await work();
  } catch (trouble) {
    say(trouble.message);
  } finally {
    busy(-1);
  }
}

const chosen = () => part("day").value;

async function fetched() {
  return (await read(`/courts/${unit.code}/days/${chosen()}/cause-list`)).body;
}

async function show() {
  if (!chosen()) return;
  const mark = ++turn;
  const found = await fetched();
  if (mark !== turn) return;
  list = found;
  part("court-name").textContent = `${unit.name}, ${longDay(chosen())}`;
  part("count").textContent = list.hearings.length === 0 ? text("court.none")
    : `${count("court.count", list.hearings.length)}${list.more ? ` ${text("court.more")}` : ""}`;
  part("keys").textContent = list.hearings.length === 0 ? "" : keysSaid();
  part("columns").replaceChildren(...COLUMNS.map(name => element("th", { scope: "col" }, text(`court.col.${name}`))));
  part("list").hidden = list.hearings.length === 0;
  part("list").setAttribute("aria-label", text("court.title"));
  part("rows").replaceChildren(...list.hearings.map(hearing => rowNodes(hearing, context)));
}

/// What a row needs of the page.
const context = {
  book: house.book,
  again: async id => (await fetched()).hearings.find(h => h.hearing === id),
  busy,
  next: row => {
    const selects = [...part("rows").querySelectorAll("select[name=outcome]")];
    const after = selects.find(select => row.compareDocumentPosition(select) & Node.DOCUMENT_POSITION_FOLLOWING && !row.contains(select));
    (after ?? part("print-list")).focus();
  },
  summons: hearing => guarded(() => showSummons(unit, [hearing])),
};

// ---- days ---------------------------------------------------------------------------------------

async function free(day) {
  const year = day.slice(0, 4);
  if (!holidays.has(year)) holidays.set(year, new Set((await read(`/holidays?year=${year}`)).body.holidays.map(h => h.day)));
  return [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) || holidays.get(year).has(day);
}

/// The court day before or after the one that is shown.
async function step(way) {
  let at = Date.parse(`${chosen()}T12:00:00Z`);
  let day;
  for (let i = 0; i < LONGEST; i++) {
    at += way * DAY_MS;
    day = new Date(at).toISOString().slice(0, 10);
    if (!(await free(day))) break;
  }
  await go(day);
}

async function go(day) {
  part("day").value = day;
  say("");
  await show();
}

const told = said => guarded(async () => {
  await show();
  say(said);
});

const on = (role, event, work) => part(role).addEventListener(event, happened => {
  if (event === "submit") happened.preventDefault();
  guarded(async () => work());
});

on("choose", "submit", () => go(chosen()));
on("day", "change", () => go(chosen()));
on("before", "click", () => step(-1));
on("next", "click", () => step(1));
on("today", "click", () => go(fieldNow().date));
on("again", "click", () => go(chosen()));
on("adjourn", "click", () => openDay(house.book, unit, told, chosen()));
on("bring-in", "click", () => openList(told));
// what is printed is asked for anew: some of what is shown may have changed, here or elsewhere
on("print-list", "click", async () => showList(unit, chosen(), await fetched()));
on("print-summons", "click", async () => showSummons(unit, (await fetched()).hearings.filter(h => h.state === "set")));
on("calendar", "click", () => openCalendar(unit));
part("day").value = fieldNow().date;
court.hidden = false;
guarded(show);
