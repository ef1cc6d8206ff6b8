// Those who look after the roster: officers, what waits for a second person, units, holidays.

import { addHoliday, addUnit, holidayNodes } from "./administration-house.js";
import { addOfficer, officerNode } from "./administration-officers.js";
import { approvalNodes } from "./administration-approvals.js";
import { computerNodes } from "./administration-computers.js";
import { keptButtons } from "./administration-kept.js";
import { addReceiver, receiverNodes } from "./administration-receivers.js";
import { addScreen, screenNodes } from "./administration-screens.js";
import { addToken, tokenNodes } from "./administration-tokens.js";
import { read, units } from "./api.js";
import { part, say } from "./console.js";
import { enter } from "./shell.js";
import { text, words } from "./words.js";

const me = await enter("administration", () => guarded(draw));
const house = { me, own: undefined, book: {}, units: [], all: [], name: code => house.all.find(unit => unit.code === code)?.name ?? code, who };
const people = new Map();

async function guarded(work) {
  try {
    await work();
  } catch (trouble) {
    say(trouble.message);
  }
}

/// Who an officer is, as far as those who look after them may know.
async function who(id) {
  if (!people.has(id)) people.set(id, await read(`/officers/${id}`).then(({ body }) => body).catch(() => undefined));
  const known = people.get(id);
  return known ? `${words(known.role)}, ${house.name(known.unit)}` : text("officer.some");
}

/// Whether one looks after a unit: an administrator in the own agency, a coordinator in all.
function theirs(own, unit) {
  const agency = unit.agency === own.agency || (!me.administrator && me.role === "children-coordinator");
  const within = ["region", "county", "sub_county", "location"].every(level => !own.area[level] || own.area[level] === unit.area[level]);
  return agency && within;
}

async function begin() {
  house.book = await (await fetch("/console/files/book.json")).json();
  house.all = await units(house.book.agencies);
  const own = house.all.find(unit => unit.code === me.unit);
  house.own = own;
  house.units = house.all.filter(unit => theirs(own, unit));
  part("unit").replaceChildren(...house.units.map(unit => new Option(unit.name, unit.code)));
  part("unit").value = me.unit;
  part("add-unit").hidden = !me.administrator;
  part("add-holiday").hidden = !(me.administrator && !own.area.county && !own.area.region);
  part("token-panel").hidden = !me.administrator;
  part("screen-panel").hidden = !me.administrator;
  part("kept-panel").hidden = part("receiver-panel").hidden = !(me.administrator && own.agency === "children-services");
  part("year").value = new Date().getFullYear();
  part("administration").hidden = false;
  await draw();
}

async function draw() {
  part("kept").replaceChildren(...keptButtons(done));
  await Promise.all([officers(), approvals(), computers(), holidays(), ...(me.administrator ? [tokens(), screens()] : []),
    ...(part("receiver-panel").hidden ? [] : [receivers()])]);
}

const done = told => guarded(async () => {
  people.clear();
  await draw();
  say(told);
});

async function officers() {
  const { body } = await read(`/officers?unit=${part("unit").value}&limit=100`);
  part("officers").replaceChildren(...body.officers.map(officer => officerNode(officer, house, done)));
  part("no-officers").hidden = body.officers.length > 0;
}

async function approvals() {
  part("approvals").replaceChildren(...await approvalNodes(house, done, trouble => say(trouble.message)));
}

async function computers() {
  part("computers").replaceChildren(...await computerNodes(house, done));
}

async function tokens() {
  part("tokens").replaceChildren(...await tokenNodes(house, done));
}

async function receivers() {
  part("receivers").replaceChildren(...await receiverNodes(house, done));
}

async function screens() {
  part("screens").replaceChildren(...await screenNodes(house, done));
}

async function holidays() {
  part("holidays").replaceChildren(...await holidayNodes(part("year").value));
}

const on = (role, event, work) => part(role).addEventListener(event, () => guarded(async () => work()));

on("unit", "change", officers);
on("year", "change", holidays);
on("again", "click", draw);
on("add-officer", "click", () => addOfficer(house.units.find(unit => unit.code === part("unit").value), house.book, done));
on("add-unit", "click", () => addUnit(house.units, told => guarded(async () => {
  await begin();
  say(told);
})));
on("add-token", "click", () => addToken(house, done));
on("add-receiver", "click", () => addReceiver(house, house.own, done));
on("add-screen", "click", () => addScreen(house, house.own, done));
on("add-holiday", "click", () => addHoliday(done));
guarded(begin);
