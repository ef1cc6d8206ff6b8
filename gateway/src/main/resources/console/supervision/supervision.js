// Which offices are behind, for who looks over a county or more. Never which child.

import { read } from "./api.js";
import { element, part, say } from "./console.js";
import { live } from "./live.js";
import { enter } from "./shell.js";
import { heard, text, words } from "./words.js";

const COLUMNS = ["not_accepted", "overdue", "over_a_day", "late_calls", "declined", "not_delivered"];
const URGENT = new Set(["over_a_day"]);

let county = "";
let shown;

const book = await (await fetch("/console/files/book.json")).json();
const me = await enter("supervision", () => {
  if (shown) draw(shown);
  updates.say();
});
const updates = live(me.session, part("as-of"), load);

async function load() {
  const { body } = await read(`/supervision${county && `?county=${county}`}`);
  heard(body.at);
  shown = body;
  draw(body);
  part("supervision").hidden = false;
}

function draw(report) {
  const counties = report.of === "counties";
  part("of").textContent = counties ? text("supervision.by-county") : text("supervision.by-office", { county: book.counties[report.county] ?? "" });
  part("withheld").hidden = !report.withheld;
  part("counties").hidden = county === "";
  part("none").hidden = report.lines.length > 0;
  part("table").hidden = report.lines.length === 0;
  part("table").replaceChildren(table(report, counties));
}

function table(report, counties) {
  const head = element("thead", {}, element("tr", {},
    element("th", { scope: "col" }, text(counties ? "supervision.county" : "supervision.office")),
    ...COLUMNS.map(name => element("th", { scope: "col" }, text(`supervision.${name.replaceAll("_", "-")}`)))));
  const body = element("tbody", {}, ...report.lines.map(line => element("tr", {}, name(line, counties), ...cells(line.figures))));
  const foot = counties ? [element("tfoot", {}, element("tr", {}, element("th", { scope: "row" }, text("supervision.all")), ...cells(report.total)))] : [];
  return element("table", {}, head, body, ...foot);
}

function name(line, counties) {
  if (!counties) return element("th", { scope: "row" }, line.name, element("small", {}, words(line.agency)));
  const open = element("button", { type: "button", "data-county": line.code }, line.name);
  open.addEventListener("click", () => go(line.code));
  return element("th", { scope: "row" }, open);
}

function cells(figures) {
  return COLUMNS.map(column => {
    const figure = figures[column] ?? 0;
    const kind = typeof figure === "string" ? "withheld" : figure === 0 ? "none" : URGENT.has(column) ? "urgent" : "some";
    return element("td", { class: kind }, typeof figure === "string" ? text(figure === "hidden" ? "supervision.hidden" : "supervision.few") : String(figure));
  });
}

async function go(code) {
  county = code;
  await guarded(load);
  part("of").setAttribute("tabindex", "-1");
  part("of").focus();
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

part("counties").addEventListener("click", () => go(""));
guarded(load);
