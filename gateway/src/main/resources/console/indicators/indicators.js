// Asks the API for the numbers, as the one who has signed in, and draws them.

import { MOST_BARS, bars, columns, legend, shown, tableOf } from "./charts.js";
import { element, part, say } from "./console.js";
import { ask as asSelf } from "./session.js";
import { enter } from "./shell.js";
import { longDay, lower, named, text } from "./words.js";

let shownReport;

function question(format) {
  const query = new URLSearchParams();
  for (const name of ["from", "to", "county"]) {
    if (part(name).value) query.set(name, part(name).value);
  }
  if (format) query.set("format", format);
  return query;
}

async function ask(format) {
  const response = await asSelf(`/v1/indicators?${question(format)}`);
  if (!response.ok) throw new Error(await reason(response));
  return response;
}

async function reason(response) {
  if (response.status === 401) return text("api.signed-out");
  if (response.status === 403) return text("numbers.not-yours");
  if (response.status === 400) {
    return text("numbers.not-understood");
  }
  return text("numbers.away");
}

async function guarded(work) {
  say(text("numbers.asking"));
  try {
    await work();
    say("");
  } catch (fault) {
    say(fault instanceof TypeError ? text("numbers.no-answer") : fault.message);
  }
}

function show(report) {
  shownReport = report;
  if (report.county === null) fillCounties(report);
  const table = id => report.tables.find(t => t.id === id);
  part("from").value = report.from;
  part("to").value = report.to;
  part("about").textContent = text("numbers.about", { county: report.countyName, from: longDay(report.from), to: longDay(report.to) })
    + (report.smallCells ? "" : ` ${text("numbers.withheld")}`);
  part("tiles").replaceChildren(...tiles(table));
  part("cards").replaceChildren(...cards(table), standards(report.standards));
  part("report").hidden = false;
}

function fillCounties(report) {
  const options = report.tables.find(t => t.id === "reports-by-county").rows
    .filter(row => row.code !== "0")
    .map(row => element("option", { value: row.code }, row.name));
  part("county").replaceChildren(part("county").options[0], ...options);
}

function tiles(table) {
  const figure = (id, row, column) => table(id).rows.find(r => r.code === row)?.figures[column] ?? null;
  const last = id => table(id).rows.at(-1).figures.at(-1);
  return [
    tile(last("reports-by-month"), "", "reports"),
    tile(figure("time-to-accept", "RED", 1), ` ${text("numbers.min")}`, "accept"),
    tile(figure("court-clock", "KEPT", 1), " %", "clock"),
    tile(figure("hearings", "MOVED", 1), " %", "adjourned"),
    tile(last("custody-by-county"), "", "custody"),
    tile(figure("diversion", "BEFORE_CHARGE", 0), "", "diverted"),
  ];
}

function tile(figure, unit, key) {
  return element("li", {}, element("strong", {}, typeof figure === "number" ? shown(figure) + unit : shown(figure)), text(`numbers.tile.${key}`));
}

function cards(table) {
  const inner = id => table(id).rows.filter(row => row.code !== "0" && row.code !== "TOTAL");
  const stacked = (id, parts, extra = {}) =>
    card(table(id), bars(table(id), inner(id), { title: named(table(id).title), parts, ...extra }), legend(parts.map(p => named(table(id).columns[p])), extra.palette));
  const plain = (id, extra = {}) =>
    card(table(id), bars(table(id), inner(id), { title: named(table(id).title), parts: [0], ...extra }));
  const all = [
    stacked("reports-by-county", [0, 1, 2], { total: 3, sort: true, palette: "u" }),
    card(table("reports-by-month"), columns(inner("reports-by-month"), named(table("reports-by-month").title))),
    plain("reports-by-category", { sort: true }),
    plain("time-to-accept", { parts: [1], unit: ` ${text("numbers.min")}` }),
    plain("court-clock", { percent: 1 }),
    plain("hearings", { percent: 1 }),
    stacked("hearing-reasons", [0, 1]),
    stacked("custody-by-county", [0, 1, 2, 3], { total: 4, sort: true }),
    plain("custody-time", { parts: [2], unit: ` ${text("numbers.h")}` }),
    plain("diversion", { percent: 1 }),
    plain("steps"),
    plain("closed-by-reason", { sort: true }),
  ];
  if (table("messages")) all.push(stacked("messages", [0, 1, 2, 3, 4, 5], { total: 6 }));
  return all;
}

function card(table, chart, key) {
  return element("figure", { id: table.id },
    element("figcaption", {}, named(table.title)),
    ...(key ? [key] : []),
    chart,
    ...more(table),
    element("details", {}, element("summary", {}, text("numbers.table")), tableOf(table)));
}

function more(table) {
  const notes = [];
  if (table.rowHead === "County" && table.rows.length > MOST_BARS) {
    notes.push(text("numbers.largest", { n: MOST_BARS }));
  }
  const withheld = table.rows.filter(row => row.figures.some(figure => typeof figure === "string")).length;
  if (withheld > 0) notes.push(text("numbers.rows", { n: withheld, all: table.rows.length }));
  return notes.length > 0 ? [element("p", { class: "nothing" }, notes.join(" "))] : [];
}

function standards(all) {
  const rows = all.map(standard => element("tr", {},
    element("td", {}, String(standard.number)),
    element("th", { scope: "row" }, named(standard.title)),
    element("td", {}, element("span", { class: `tag ${standard.support}` }, lower(standard.support.toLowerCase()))),
    element("td", {}, ...standard.parts.map(p => element("div", {}, `${named(p.name)}: ${shown(p.figure)}`))),
    element("td", {}, named(standard.from))));
  const head = element("thead", {}, element("tr", {},
    ...["no", "indicator", "data", "figures", "from"].map(key => element("th", { scope: "col" }, text(`numbers.col.${key}`)))));
  return element("figure", { id: "standards", class: "wide standards" },
    element("figcaption", {}, text("numbers.standards")),
    element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": text("numbers.standards") }, element("table", {}, head, element("tbody", {}, ...rows))));
}

async function download() {
  const response = await ask("csv");
  const url = URL.createObjectURL(await response.blob());
  element("a", { href: url, download: "haki-indicators.csv" }).click();
  URL.revokeObjectURL(url);
}

await enter("indicators", () => (shownReport ? show(shownReport) : say(text("numbers.choose"))));
say(text("numbers.choose"));
part("ask").addEventListener("submit", event => {
  event.preventDefault();
  guarded(async () => show(await (await ask()).json()));
});
part("csv").addEventListener("click", () => guarded(download));
