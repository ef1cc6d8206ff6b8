// What came of a report: its reference, how urgent it is, who is being told, and what to do now.

import { element } from "./console.js";
import { toHospital, tooYoungToCharge } from "./report-rules.js";
import { text, words } from "./words.js";

/// @param filed the answer of the API
/// @param entry what was sent
/// @param likely what may be of the same child, as far as the officer may see it; nothing where that
///   is not known
export function saidNodes(filed, entry, likely) {
  const advice = [
    ...(filed.urgency === "red" ? [text("report.call")] : []),
    ...(toHospital(entry) ? [text("report.hospital")] : []),
    ...(filed.told.length === 0 ? [text("report.nobody")] : []),
    ...(tooYoungToCharge(entry) ? [text("report.too-young")] : []),
  ];
  return [
    element("h2", {}, text("report.received"), " ", element("strong", { "data-role": "filed" }, filed.reference)),
    element("p", {}, element("span", { class: `tag ${filed.urgency}` }, words(filed.urgency)), " ", words(filed.track)),
    ...(advice.length > 0 ? [element("ul", { class: "problem", "data-role": "advice" }, ...advice.map(line => element("li", {}, line)))] : []),
    element("h3", {}, text("report.told")),
    filed.told.length === 0 ? element("p", { class: "soft" }, text("report.told-nobody"))
      : element("ul", { "data-role": "told" }, ...filed.told.map(office => element("li", {}, office.name, " ",
        element("span", { class: "soft" }, text(`report.reason.${office.reason}`))))),
    ...another(filed, likely),
  ];
}

function another(filed, likely = []) {
  if (!filed.another && likely.length === 0) return [];
  return [
    element("h3", {}, text("report.alike")),
    element("p", {}, text("report.alike.about")),
    ...(likely.length > 0 ? [element("ul", { "data-role": "likely" }, ...likely.map(one =>
      element("li", {}, element("strong", {}, one.reference), " ", element("span", { class: "soft" }, one.reasons.map(why => words(why)).join(", ")))))] : []),
  ];
}
