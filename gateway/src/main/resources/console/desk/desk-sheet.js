// The day sheet: what an officer may read while nobody answers, and how old it is.

import { element } from "./console.js";
import { daySheet } from "./permits.js";
import { day, hour, moment, text, words } from "./words.js";

const MINUTE = 60_000, SLACK_MS = 5 * MINUTE, LOOK_MS = 30_000;

/// Draws it into the page, and its age anew while it stands there. Once it ran out it is gone.
///
/// @return draws it now
export function showSheet(place) {
  const draw = () => place.replaceChildren(...sheetNodes());
  draw();
  setInterval(draw, LOOK_MS);
  return draw;
}

function sheetNodes() {
  const sheet = daySheet();
  const write = element("p", {}, element("a", { href: "/console/report" }, text("nav.report")), " · ",
    element("a", { href: "/console/waiting" }, text("nav.waiting")));
  if (!sheet) return [element("article", { class: "card", "data-role": "no-sheet" }, element("p", {}, text("sheet.none")), write)];
  return [element("article", { "data-role": "sheet" },
    element("h2", {}, text("sheet.title")),
    element("p", {}, element("span", { class: "tag old", "data-role": "sheet-age" }, age(sheet.at))),
    element("p", { class: "soft" }, text("sheet.about")), write,
    element("div", { class: "cards" }, ...sheet.lists.map(list)))];
}

/// A clock that goes wrong tells no age.
function age(at) {
  const minutes = Math.floor((Date.now() - Date.parse(at)) / MINUTE);
  if (minutes * MINUTE < -SLACK_MS) return text("sheet.wrong-clock", { when: moment(at) });
  return text("sheet.age", { when: moment(at), h: Math.floor(Math.max(minutes, 0) / 60), min: Math.max(minutes, 0) % 60 });
}

function list({ list: name, cases }) {
  const inside = cases.length > 0 ? element("ul", {}, ...cases.map(line)) : element("p", { class: "soft" }, text("today.none"));
  return element("section", { class: "card", "data-today": name }, element("h3", {}, `${text(`today.${name}`)} (${cases.length})`), inside);
}

const line = one => element("li", {}, element("strong", {}, one.reference), " ",
  element("span", { class: `tag ${one.urgency}` }, words(one.urgency)), " ",
  ...(one.court_due ? [element("span", { class: "tag held" }, text("sheet.court-due", { when: moment(one.court_due) })), " "] : []),
  element("div", { class: "soft" }, [words(one.stage),
    ...(one.hearing ? [text("sheet.hearing", { day: day(one.hearing), hour: hour(one.hearing), court: one.court ?? "" }).trim()] : [])].join(" · ")));
