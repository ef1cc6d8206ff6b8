// Search: a case by a number on a paper, by a child's name and a reason, or by what its office has to
// do. What is looked for stands in no address.

import { part, say } from "./console.js";
import { officers, read, search, units } from "./api.js";
import { caseNodes } from "./desk-case.js";
import { caseLine } from "./desk-line.js";
import { look } from "./desk-look.js";
import { enter } from "./shell.js";
import { count, heard, text, words } from "./words.js";

const SHOWN = 25;
/// Who is shown cases of an area; the others find what they reported.
const OWN_ONLY = ["chief", "assistant-chief"];

const me = await enter("search", () => guarded(redraw));
const house = { book: await (await fetch("/console/files/book.json")).json(), units: [], officers: [] };
const page = part("search"); // gone from the page once its officer has signed out
let found = [], opened = "", turn = 0, atWork = 0;

async function guarded(work) {
  page.setAttribute("aria-busy", String(++atWork > 0));
  try {
    await work();
  } catch (trouble) {
    say(trouble.message);
  } finally {
    page.setAttribute("aria-busy", String(--atWork > 0));
  }
}

/// The choices in the language of the page; what was chosen stays.
function choices() {
  fill("reason", house.book.values.AccessReason.filter(why => why !== "not-stated"), why => words(why), text("field.choose"));
  fill("stage", house.book.stages, stage => words(stage), text("search.any"));
  fill("custody", house.book.values.CustodyKind, kind => words(kind), text("search.any"));
  fill("unit", house.units.map(unit => unit.code), code => house.units.find(unit => unit.code === code).name, text("search.any"));
}

function fill(role, values, name, first) {
  const before = part(role).value;
  part(role).replaceChildren(new Option(first, ""), ...values.map(value => new Option(name(value), value)));
  part(role).value = before;
}

async function redraw() {
  choices();
  show();
  if (opened) await open(opened);
}

function show(more = "") {
  heard(...found.map(c => c.updated_at));
  part("cases").replaceChildren(...found.map(c => caseLine(c, house, me)));
  part("more").hidden = more === "";
}

/// @param asked looks for it
async function list(asked) {
  say("");
  opened = "";
  part("file").replaceChildren();
  const mark = ++turn;
  const { body } = await asked();
  if (mark !== turn) return;
  found = body.cases;
  part("count").textContent = found.length === 0 ? text("search.nothing") : count("search.some", found.length) + (body.more ? ` ${text("search.more-fit")}` : "");
  show(body.next);
  part("cases").querySelector("a")?.focus();
}

const byList = () => {
  const query = new URLSearchParams({ limit: SHOWN });
  const given = { stage: part("stage").value, unit: part("unit").value, custody: part("custody").value, in_court_on: part("court-day").value };
  for (const [name, value] of Object.entries(given)) if (value) query.set(name, value);
  if (part("overdue").checked) query.set("overdue", "true");
  if (part("open").checked) query.set("open", "true");
  const at = `/cases?${query}`;
  let next = "";
  const pages = async () => {
    const answer = await read(next ? `${at}&cursor=${next}` : at);
    next = answer.body.next ?? "";
    return answer;
  };
  part("more").onclick = () => guarded(async () => {
    const answer = await pages();
    found = [...found, ...answer.body.cases];
    part("count").textContent = count("search.some", found.length);
    show(next);
  });
  return pages();
};

async function open(reference) {
  opened = reference;
  const view = await look(reference, house, me, found.find(c => c.reference === reference));
  if (opened !== reference) return;
  for (const link of part("cases").querySelectorAll("a")) {
    if (link.dataset.open === opened) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  part("file").replaceChildren(...caseNodes(view, told => guarded(async () => {
    await open(reference);
    say(told);
  })));
  part("file").setAttribute("aria-label", text("desk.named", { reference }));
  part("file").focus();
}

const on = (role, work) => part(role).addEventListener("submit", event => {
  event.preventDefault();
  guarded(work);
});

on("by-number", () => list(() => search({ number: part("number").value.trim() })));
on("by-name", () => list(() => search({ name: part("name").value.trim(), reason: part("reason").value })));
on("by-list", () => list(byList));
page.addEventListener("click", event => {
  const link = event.target.closest("[data-open]");
  if (!link) return;
  event.preventDefault();
  guarded(() => open(link.dataset.open));
});
guarded(async () => {
  part("by-name").hidden = OWN_ONLY.includes(me.role);
  page.hidden = false;
  [house.officers, house.units] = await Promise.all([officers(), units(house.book.agencies)]);
  choices();
  part("number").focus();
});
