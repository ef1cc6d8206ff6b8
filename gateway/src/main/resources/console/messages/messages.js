// Every text of an office with its fate. Never its words, never a number.

import { newKey, post, read, readPage, units } from "./api.js";
import { element, part, say } from "./console.js";
import { inPlace, live } from "./live.js";
import { drawCarrier, loadCarrier } from "./messages-carrier.js";
import { enter } from "./shell.js";
import { count, heard, shortMoment, text } from "./words.js";

const SHOWN = 50, MINUTE = 60_000;
const FATES = ["waiting", "with-carrier", "delivered", "not-delivered", "not-known", "given-up", "cancelled", "withheld"];
const ABOUT = ["alert", "case", "clock", "hearing", "reminder", "transfer", "call", "digest", "code", "court-day", "receipt", "other"];

let shown = [], next = "", totals, offices = [];

const me = await enter("messages", redraw);
const book = await (await fetch("/console/files/book.json")).json();
const updates = live(me.session, part("as-of"), () => inPlace(part("table"), () => load()));

function redraw() {
  choices();
  draw();
  drawCarrier(say);
  updates.say();
}

function choices() {
  fill("fate", FATES.map(name => [name, text(`fate.${name}`)]));
  fill("about", ABOUT.map(name => [name, text(`about.${name}`)]));
  fill("office", offices.map(unit => [unit.code, unit.name]));
}

function fill(role, pairs) {
  const chosen = part(role).value;
  part(role).replaceChildren(element("option", { value: "" }, text("messages.any")), ...pairs.map(([value, name]) => element("option", { value }, name)));
  part(role).value = pairs.some(([value]) => value === chosen) ? chosen : "";
}

function question(more = {}) {
  const query = new URLSearchParams(more);
  for (const role of ["day", "office", "about", "fate"]) {
    if (part(role).value) query.set(role, part(role).value);
  }
  return query;
}

async function load(more = false) {
  const limit = more ? SHOWN : Math.min(Math.max(SHOWN, shown.length), 100);
  const count = new URLSearchParams([...question()].filter(([name]) => name === "day" || name === "office"));
  const [page, all] = await Promise.all([
    read(`/messages?${question({ limit, ...(more ? { cursor: next } : {}) })}`), read(`/messages/totals?${count}`),
    ...(more ? [] : [loadCarrier(say)])]);
  shown = more ? [...shown, ...page.body.messages] : page.body.messages;
  next = page.body.next ?? "";
  totals = all.body;
  part("day").value = totals.day;
  heard(totals.at);
  draw();
  part("messages").hidden = false;
}

function draw() {
  if (!totals) return;
  backlog();
  part("totals").replaceChildren(costs());
  part("table").replaceChildren(table());
  part("table").hidden = shown.length === 0;
  part("none").hidden = shown.length > 0;
  part("more").hidden = next === "";
}

/// How far sending is behind now, whatever day is looked at.
function backlog() {
  const late = totals.oldest_due ? Math.floor((Date.parse(totals.at) - Date.parse(totals.oldest_due)) / MINUTE) : 0;
  part("backlog").className = late > 4 ? "late" : "";
  part("backlog").textContent = totals.waiting === 0 ? text("messages.no-backlog")
    : `${count("messages.backlog", totals.waiting)}, ${text("messages.delay", { n: late })}`;
}

const header = columns => element("thead", {}, element("tr", {}, ...columns.map(([key, kind = ""]) =>
  element("th", { scope: "col", class: kind }, text(key)))));

function costs() {
  const price = Number(part("price").value.replace(",", ".")) || 0;
  const rows = totals.offices.map(one => element("tr", {}, element("th", { scope: "row" }, one.name),
    ...FATES.map(name => element("td", { class: "n" }, String(one.fates[name.replaceAll("-", "_")] ?? 0))),
    element("td", { class: "n" }, String(one.sent)), element("td", { class: "n" }, (one.sent * price).toFixed(2))));
  return element("table", {}, header([["messages.office"], ...FATES.map(name => [`fate.${name}`, "n"]), ["messages.sent", "n"], ["messages.cost", "n"]]),
    element("tbody", {}, ...rows));
}

function table() {
  return element("table", {}, header([["messages.when"], ["messages.about"], ["messages.case"], ["messages.to"], ["messages.fate"], ["messages.next"]]),
    element("tbody", {}, ...shown.map(row)));
}

function row(one) {
  const office = offices.find(unit => unit.code === one.office)?.name ?? one.office;
  return element("tr", {}, element("td", {}, shortMoment(one.created_at)),
    element("td", {}, text(`about.${one.about}`)),
    element("td", { class: "ref" }, one.reference ?? ""),
    element("td", {}, text(`messages.${one.to}`), element("small", {}, office)),
    element("td", {}, element("span", { class: `tag fate ${one.fate}` }, text(`fate.${one.fate}`)),
      element("small", {}, text("messages.since", { when: shortMoment(one.since) }))),
    element("td", {}, ...follows(one)));
}

/// What happens next, or what an officer can do.
function follows(one) {
  if (one.called) return [text("messages.called")];
  if (!one.callable) return [known(one.fate)];
  const button = element("button", { type: "button", "data-do": one.message }, text("messages.call"));
  button.addEventListener("click", () => guarded(async () => {
    button.disabled = true;
    await post(`/messages/${one.message}/call`, newKey());
    await load();
    say(text("messages.call-made"));
  }));
  return [button];
}

const known = fate => (["waiting", "with-carrier"].includes(fate) ? text(`messages.next.${fate}`) : "");

async function download() {
  const body = await readPage(`/messages?${question({ format: "csv" })}`);
  const url = URL.createObjectURL(new Blob([body], { type: "text/csv" }));
  element("a", { href: url, download: "haki-messages.csv" }).click();
  URL.revokeObjectURL(url);
}

async function guarded(work) {
  say("");
  try {
    await work();
    updates.fresh();
  } catch (trouble) {
    say(trouble.message);
  }
}

part("ask").addEventListener("submit", event => {
  event.preventDefault();
  shown = [];
  guarded(() => load());
});
part("csv").addEventListener("click", () => guarded(download));
part("more").addEventListener("click", () => guarded(() => load(true)));
part("price").addEventListener("input", draw);
guarded(async () => {
  offices = me.supervises ? (await units(book.agencies)) : [{ code: me.unit, name: me.unit_name }];
  choices();
  await load();
});
