// The desk: the list of cases of the one who has signed in, and the case that is open. No address
// names it: the browser keeps addresses on its disk.

import { element, part, say } from "./console.js";
import { officers, read, units } from "./api.js";
import { openDay } from "./court-adjourn.js";
import { listCalls } from "./desk-calls.js";
import { caseNodes } from "./desk-case.js";
import { caseLine } from "./desk-line.js";
import { look } from "./desk-look.js";
import { showSheet } from "./desk-sheet.js";
import { tick, todayNodes } from "./desk-today.js";
import { inPlace, live } from "./live.js";
import { enter as enterPage } from "./shell.js";
import { unlock } from "./unlock.js";
import { heard, text } from "./words.js";

const SHOWN = 25, MOST = 100, TICK_MS = 30_000;
const REFERENCE = /^(\d{3})-?(\d{3})-?(\d{3})$/;

let drawSheet;
const me = await enterPage("desk", () => (drawSheet ? drawSheet() : guarded(again)), () => unlock(() => part("desk").replaceChildren()));
if (me.offline) {
  drawSheet = showSheet(part("desk"));
  await new Promise(() => {}); // all else of the page asks the house
}
const house = { book: await (await fetch("/console/files/book.json")).json(), units: [], officers: [] };
let turn = 0;
let drawing = 0; // of two that read at once the one that began later has the newer
let cases = [];
let next = "";
let opened = "";
const desk = part("desk"); // gone from the page once its officer has signed out
let atWork = 0;
const updates = live(me.session, part("as-of"), changedMeanwhile);

/// Whoever reads the page by its parts is told while some of it is drawn anew.
function busy(more) {
  atWork += more;
  desk.setAttribute("aria-busy", String(atWork > 0));
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

async function enter() {
  part("day").hidden = me.role !== "court-registry";
  desk.hidden = false;
  [house.officers, house.units] = await Promise.all([officers(), units(house.book.agencies)]);
  await again();
}

async function again() {
  say("");
  await list();
  await calls();
  await show();
  updates.fresh();
}

/// Something changed. Whoever is about to send something is left alone until they did.
async function changedMeanwhile(changed) {
  if (part("dialog").open) throw new Error("later");
  busy(1);
  try {
    await inPlace(part("cases"), () => list());
    if (opened && changed && !changed.has(opened)) return;
    await inPlace(part("file"), () => show());
  } finally {
    busy(-1);
  }
}

/// A registry keeps its own court.
function adjournDay() {
  const code = me.unit;
  openDay(house.book, house.units.find(u => u.code === code) ?? { code, name: code }, told => guarded(async () => {
    await list();
    await show();
    say(told);
    part("day-open").focus();
  }));
}

// ---- the list -----------------------------------------------------------------------------------

async function list(more = false) {
  const mark = ++turn;
  const query = new URLSearchParams({ limit: more ? SHOWN : Math.min(Math.max(SHOWN, cases.length), MOST) });
  if (part("open").checked) query.set("open", "true");
  if (part("mine").checked) query.set("mine", "true");
  if (part("assigned").value) query.set("assigned", part("assigned").value);
  if (more) query.set("cursor", next);
  const { body } = await read(`/cases?${query}`);
  if (mark !== turn) return;
  cases = more ? [...cases, ...body.cases] : body.cases;
  next = body.next ?? "";
  heard(...cases.map(c => c.updated_at));
  part("cases").replaceChildren(...cases.map(c => caseLine(c, house, me)));
  part("none").hidden = cases.length > 0;
  part("more").hidden = next === "";
  current();
}

function current() {
  for (const link of part("cases").querySelectorAll("a")) {
    if (link.dataset.open === opened) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

/// @param written a reference, with lines or without
async function open(written) {
  const parts = REFERENCE.exec(written);
  say(parts ? "" : text("desk.nine"));
  if (!parts) return;
  opened = parts.slice(1).join("-");
  await show();
}

// ---- the case -----------------------------------------------------------------------------------

async function show(told = "") {
  current();
  const place = part("file");
  if (!opened) {
    await today(place);
    return;
  }
  const reference = opened, mark = ++drawing;
  const view = await look(reference, house, me, cases.find(c => c.reference === reference));
  if (opened !== reference) return;
  if (mark === drawing) {
    place.replaceChildren(...caseNodes(view, after));
    place.setAttribute("aria-label", text("desk.named", { reference }));
  }
  if (told) {
    say(told);
    place.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }
}

async function today(place) {
  const mark = ++drawing;
  const nodes = await todayNodes(me, house);
  if (opened || mark !== drawing) return;
  place.replaceChildren(...nodes);
  place.setAttribute("aria-label", text("today.title"));
}

const after = told => guarded(async () => {
  await list();
  await calls();
  await show(told);
});

/// What came of a call may change the case that is open.
const calls = () => listCalls(house.book, told => guarded(async () => {
  await calls();
  await show();
  say(told);
  part("calls").querySelector("summary").focus();
}));

// ---- the page -----------------------------------------------------------------------------------

const on = (role, event, work) => part(role).addEventListener(event, happened => {
  if (event === "submit") happened.preventDefault();
  guarded(work);
});

on("day-open", "click", adjournDay);
on("filter", "submit", () => {});
on("open", "change", () => list());
on("mine", "change", () => list());
on("assigned", "change", () => list());
on("again", "click", again);
on("more", "click", () => list(true));
on("today", "click", () => {
  opened = "";
  return again();
});
on("calls", "toggle", calls);
on("find", "submit", () => open(part("reference").value.replace(/\s/g, "")));
desk.addEventListener("click", event => {
  const link = event.target.closest("[data-open]");
  if (!link) return;
  event.preventDefault();
  guarded(() => open(link.dataset.open));
});
const file = part("file");
setInterval(() => tick(file), TICK_MS);
guarded(enter);
