// The desk: who acts, the list of cases, and the case whose reference stands in the address.

import { element, isDemo, part, say } from "./console.js";
import { officers, read, readIfThere, units } from "./desk-api.js";
import { foldCalls, listCalls } from "./desk-calls.js";
import { caseNodes } from "./desk-case.js";
import { openDay } from "./desk-day.js";
import { day, heard, words } from "./desk-words.js";

const SHOWN = 25;
const REFERENCE = /^#?(\d{3})-?(\d{3})-?(\d{3})$/;

part("demo").hidden = !isDemo;

const house = { book: await (await fetch("/console/files/book.json")).json(), units: [], officers: [] };
let turn = 0;
let cases = [];
let next = "";

async function guarded(work) {
  try {
    await work();
  } catch (trouble) {
    say(trouble.message);
  }
}

async function enter() {
  [house.officers, house.units] = await Promise.all([officers(), units(house.book.agencies)]);
  const name = code => house.units.find(u => u.code === code)?.name ?? code;
  const options = house.officers
    .toSorted((a, b) => house.book.roles.indexOf(a.role) - house.book.roles.indexOf(b.role))
    .map(o => new Option(`${words(o.role)}, ${name(o.unit)}  ${o.phone}`, o.officer));
  part("officer").replaceChildren(new Option("Choose an officer …", ""), ...options);
  part("acting").hidden = false;
  part("officer").focus();
  say("Choose whom to act as.");
}

/// What another officer saw is taken away before anything is asked.
async function act() {
  part("cases").replaceChildren();
  part("file").replaceChildren();
  foldCalls();
  part("desk").hidden = part("officer").value === "";
  if (part("desk").hidden) return;
  part("day").hidden = acting()?.role !== "court-registry";
  say("");
  await list();
  await show();
}

const acting = () => house.officers.find(o => o.officer === part("officer").value);

/// A registry keeps its own court.
function adjournDay() {
  const code = acting().unit;
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
  const query = new URLSearchParams({ limit: SHOWN });
  if (part("open").checked) query.set("open", "true");
  if (part("mine").checked) query.set("mine", "true");
  if (more) query.set("cursor", next);
  const { body } = await read(`/cases?${query}`);
  if (mark !== turn) return;
  cases = more ? [...cases, ...body.cases] : body.cases;
  next = body.next ?? "";
  heard(...cases.map(c => c.updated_at));
  part("cases").replaceChildren(...cases.map(line));
  part("none").hidden = cases.length > 0;
  part("more").hidden = next === "";
  current();
}

function line(c) {
  const office = house.units.find(u => u.code === c.holder)?.name ?? c.holder ?? "No office yet";
  return element("li", {}, element("a", { href: `#${c.reference.replaceAll("-", "")}` },
    element("strong", {}, c.reference),
    element("span", { class: `tag ${c.urgency}` }, words(c.urgency)),
    ...(c.held ? [element("span", { class: "tag held" }, "Held")] : []),
    element("span", { class: "what" }, `${words(c.stage)}${c.next_date ? `, next ${day(c.next_date)}` : ""}`),
    element("span", { class: "soft" }, office)));
}

function current() {
  for (const link of part("cases").querySelectorAll("a")) {
    if (link.hash === location.hash.replaceAll("-", "")) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

// ---- the case -----------------------------------------------------------------------------------

async function show(told = "") {
  current();
  const place = part("file");
  const parts = REFERENCE.exec(location.hash);
  if (!parts) {
    place.replaceChildren(element("p", { class: "unread" }, "Choose a case."));
    return;
  }
  const reference = parts.slice(1).join("-");
  const mine = part("officer").value;
  const view = await look(reference);
  if (location.hash !== parts[0] || part("officer").value !== mine) return;
  place.replaceChildren(...caseNodes(view, after));
  place.setAttribute("aria-label", `Case ${reference}`);
  if (told) {
    say(told);
    place.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }
}

/// All the API tells of a case to the officer who acts.
async function look(reference) {
  const at = `/cases/${reference}`;
  const summary = cases.find(c => c.reference === reference);
  const known = {
    ...house, reference, summary, officer: acting(),
    looks: async of => (await readIfThere(`/cases/${of}/looks`))?.looks,
  };
  let file;
  try {
    file = await read(at);
  } catch (trouble) {
    if (trouble.status !== 404 && trouble.status !== 403) throw trouble;
    return { ...known, etag: summary && `"v${summary.version}"` };
  }
  const [clocks, duplicates, history] = await Promise.all(["clocks", "duplicates", "history"].map(p => readIfThere(`${at}/${p}`)));
  return {
    ...known, file: file.body, etag: file.etag,
    clocks: clocks?.clocks, duplicates: duplicates?.suggestions, history: history?.events,
  };
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

on("enter", "submit", enter);
on("officer", "change", act);
on("day-open", "click", adjournDay);
on("filter", "submit", () => {});
on("open", "change", () => list());
on("mine", "change", () => list());
on("again", "click", act);
on("more", "click", () => list(true));
on("calls", "toggle", calls);
on("find", "submit", () => {
  const parts = REFERENCE.exec(part("reference").value.replace(/\s/g, ""));
  say(parts ? "" : "A reference has nine digits.");
  if (parts) location.hash = parts.slice(1).join("");
});
window.addEventListener("hashchange", () => guarded(() => (part("desk").hidden ? undefined : show())));
