// Charts as SVG, made of a table of the report. A withheld figure is never drawn as a length that
// could be measured: its bar is a short dashed box, or what is left of a total that is shown.

import { element } from "./console.js";
import { locale, named, text } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 560;
const ROW = 30;
export const MOST_BARS = 12;

function shape(name, attributes, said) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (said !== undefined) node.textContent = said;
  return node;
}

export function shown(figure) {
  if (figure === null) return "–";
  return typeof figure === "number" ? figure.toLocaleString("en-GB") : figure === "hidden" ? text("numbers.hidden") : figure;
}

const told = figure => typeof figure === "number";
const size = figure => told(figure) ? figure : 0;

/// Rows with something to draw, the longest first when there are more than fit.
function drawable(rows, total, sort) {
  const some = rows.filter(row => size(total(row)) > 0);
  const sorted = sort || some.length > MOST_BARS ? [...some].sort((a, b) => size(total(b)) - size(total(a))) : some;
  return sorted.slice(0, MOST_BARS);
}

function canvas(height, label) {
  return shape("svg", { viewBox: `0 0 ${WIDTH} ${height}`, class: "chart", role: "img", "aria-label": label });
}

function labelWidth(rows) {
  const longest = Math.max(...rows.map(row => named(row.name).length));
  return Math.min(240, Math.max(76, 14 + longest * 8.2));
}

/// Horizontal bars, stacked when a row has several parts.
/// options: {title, parts: column numbers, total: column number or none, sort, unit,
///   percent: the column that tells it, or none, palette: what the classes of colours begin with}
export function bars(table, rows, options) {
  const total = row => options.total !== undefined
    ? row.figures[options.total]
    : options.parts.reduce((sum, part) => sum + size(row.figures[part]), 0);
  const drawn = drawable(rows, total, options.sort);
  if (drawn.length === 0) return nothing();
  const left = labelWidth(drawn);
  const most = Math.max(...drawn.map(row => size(total(row))));
  const value = row => shown(total(row)) + (options.unit ?? "") + percent(row.figures[options.percent]);
  const scale = n => (WIDTH - left - (options.percent === undefined ? 90 : 130)) * n / most;
  const svg = canvas(drawn.length * ROW + 6, `${options.title}. ${drawn.map(row => `${named(row.name)} ${value(row)}`).join(", ")}`);
  drawn.forEach((row, i) => {
    const y = i * ROW + 3;
    svg.append(shape("text", { x: left - 10, y: y + 18, "text-anchor": "end" }, named(row.name)));
    let x = left;
    let rest = size(total(row));
    for (const part of options.parts) {
      const n = size(row.figures[part]);
      if (n === 0) continue;
      x = segment(svg, x, y, scale(n), n, options.parts.length > 1 ? options.parts.indexOf(part) : -1, options.palette ?? "s");
      rest -= n;
    }
    if (options.total !== undefined && rest > 0) {
      svg.append(shape("rect", { x, y: y + 1, width: scale(rest), height: ROW - 8, class: "withheld" }));
      x += scale(rest);
    }
    svg.append(shape("text", { x: x + 7, y: y + 18, class: "value" }, value(row)));
  });
  svg.append(shape("line", { x1: left, x2: left, y1: 0, y2: drawn.length * ROW + 2, class: "axis" }));
  return svg;
}

function percent(figure) {
  return typeof figure === "number" ? ` · ${figure} %` : "";
}

function segment(svg, x, y, width, n, colour, palette) {
  svg.append(shape("rect", { x, y, width, height: ROW - 6, class: colour < 0 ? "one" : `${palette}${colour}` }));
  const figure = shown(n);
  if (colour >= 0 && width > figure.length * 9 + 8) {
    svg.append(shape("text", { x: x + width / 2, y: y + 18, "text-anchor": "middle", class: colour === 1 ? "inside dark" : "inside" }, figure));
  }
  return x + width;
}

/// Upright columns, for months.
export function columns(rows, title) {
  if (rows.every(row => size(row.figures[0]) === 0 && row.figures[0] !== "<5" && row.figures[0] !== "hidden")) return nothing();
  const height = 250;
  const floor = height - 30;
  const most = Math.max(1, ...rows.map(row => size(row.figures[0])));
  const step = WIDTH / rows.length;
  const wide = Math.min(70, step * 0.7);
  const svg = canvas(height, `${title}. ${rows.map(row => `${month(row.code, 1)} ${shown(row.figures[0])}`).join(", ")}`);
  rows.forEach((row, i) => {
    const figure = row.figures[0];
    const tall = told(figure) ? (floor - 26) * figure / most : 16;
    const middle = step * (i + 0.5);
    svg.append(
      shape("rect", { x: middle - wide / 2, y: floor - tall, width: wide, height: tall, class: told(figure) ? "one" : "withheld" }),
      shape("text", { x: middle, y: floor - tall - 7, "text-anchor": "middle", class: "value" }, shown(figure)),
      shape("text", { x: middle, y: height - 8, "text-anchor": "middle" }, month(row.code, rows.length)));
  });
  svg.append(shape("line", { x1: 0, x2: WIDTH, y1: floor, y2: floor, class: "axis" }));
  return svg;
}

function month(code, many) {
  const day = new Date(`${code}-15T00:00:00Z`);
  const name = day.toLocaleString(locale(), { month: "short", timeZone: "UTC" });
  return many > 8 ? name : `${name} ${code.slice(0, 4)}`;
}

function nothing() {
  return element("p", { class: "nothing" }, text("numbers.nothing"));
}

export function legend(names, palette = "s") {
  return element("ul", { class: "legend" }, ...names.map((name, i) => {
    const box = shape("svg", { viewBox: "0 0 10 10", "aria-hidden": "true" });
    box.append(shape("rect", { width: 10, height: 10, class: `${palette}${i}` }));
    return element("li", {}, box, name);
  }));
}

/// The table beside the chart: every figure, for whoever cannot see or measure the drawing.
export function tableOf(table) {
  const head = element("thead", {}, element("tr", {},
    ...[table.rowHead, ...table.columns].map(name => element("th", { scope: "col" }, named(name)))));
  const body = element("tbody", {}, ...table.rows.map(row => element("tr", {},
    element("th", { scope: "row" }, named(row.name)),
    ...row.figures.map(figure => element("td", told(figure) ? {} : { class: "withheld-figure" }, shown(figure))))));
  return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": named(table.title) },
    element("table", {}, head, body));
}
