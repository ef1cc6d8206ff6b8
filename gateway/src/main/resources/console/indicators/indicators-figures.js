// How many children counties have and beds institutions, from a file: what each row would do is shown
// first, and that is done, or nothing. For the national office.

import { newKey, postCsv, units } from "./api.js";
import { element, part } from "./console.js";
import { openUpload, rowLine } from "./upload.js";
import { count, locale, text } from "./words.js";

const number = n => n.toLocaleString(locale());

const change = row => (row.from !== undefined && row.to !== undefined && row.from !== row.to
  ? text("list.from-to", { from: number(row.from), to: number(row.to) }) : row.to === undefined ? "" : number(row.to));

function open(figure, done) {
  const source = element("input", { name: "source", maxlength: "80", required: "", autocomplete: "off", placeholder: "KNBS 2019" });
  const children = figure === "children";
  const at = (path, query) => {
    const asked = new URLSearchParams({ ...(children ? { source: source.value.trim() } : {}), ...query }).toString();
    return `/figures/${figure}${path}${asked && `?${asked}`}`;
  };
  openUpload({
    title: text(`figures.${figure}`), about: text(`figures.${figure}.about`), go: n => count("figures.go", n),
    effects: ["set", "changed", "same", "refused"],
    fields: children ? [element("label", { class: "field" }, element("span", {}, text("figures.source")), source)] : [],
    look: async csv => (await postCsv(at("/preview", {}), newKey(), csv)).body,
    bring: async (csv, digest) => (await postCsv(at("", { previewed: digest }), newKey(), csv)).body,
    line: row => rowLine(row, row.name ?? "–", change(row)),
  }, done);
}

/// Whether this is one who decides for all of Kenya.
export async function isNational(me) {
  if (me.role !== "children-coordinator" || me.administrator) return false;
  const own = (await units(["children-services"])).find(unit => unit.code === me.unit);
  return own !== undefined && !own.area.county && !own.area.region;
}

/// Shows the buttons to whoever may use them.
///
/// @param done told what happened
export async function offerFigures(me, done) {
  if (!await isNational(me)) return;
  part("figures").hidden = false;
  for (const figure of ["children", "beds"]) part(`figures-${figure}`).addEventListener("click", () => open(figure, done));
}
