// A report while nobody answers: its place is looked for in the list that this computer keeps, and it
// waits here, sealed.

import { element } from "./console.js";
import { keep } from "./outbox.js";
import { looksRed } from "./report-rules.js";
import { nobodyTold } from "./unlock.js";
import { text } from "./words.js";

const MOST = 8;
const REFERENCE = /^\d{3}-?\d{3}-?\d{3}$/;

let places;

/// Places by the first letters of any word of their names.
export async function findKept(typed) {
  places ??= list(await (await fetch("/console/files/places.json")).json());
  const letters = plain(typed);
  return places.filter(one => one.words.some(word => word.startsWith(letters)) || one.plain.startsWith(letters)).slice(0, MOST);
}

const plain = said => said.toLowerCase().replaceAll("'", "").trim();

/// Sub-counties first: a name that both have means the wider one, if nobody says more.
function list({ counties, sub_counties: subCounties, locations }) {
  const named = (name, within, place) => ({ name, within, place, plain: plain(name), words: plain(name).split(/[^a-z0-9]+/) });
  return [
    ...Object.entries(subCounties).map(([code, { name, within }]) =>
      named(name, counties[within], { county: within, sub_county: Number(code), location: 0 })),
    ...Object.entries(locations).map(([id, { name, within }]) =>
      named(name, `${subCounties[within].name}, ${counties[subCounties[within].within]}`,
        { county: subCounties[within].within, sub_county: within, location: Number(id) })),
  ];
}

/// What stands below a report that could not be sent: in both languages, that nobody has been told.
///
/// @param entry gives what was told
/// @param sentAs gives the key under which just that was sent when the line went
/// @param done told the number of the slip once it is kept
export function keepNodes(entry, sentAs, done) {
  const red = looksRed({ within_three_days: "no", ...entry() });
  const reference = element("input", { name: "told_by_phone", inputmode: "numeric", maxlength: "13", autocomplete: "off", placeholder: "482-137-559" });
  const fault = element("small", { class: "fault", hidden: "" }, text("desk.nine"));
  const problem = element("p", { class: "problem", role: "alert", "data-role": "not-kept", hidden: "" }, text("waiting.not-kept"));
  const button = element("button", { type: "button", class: "main", "data-do": "keep" }, text("waiting.keep-here"));
  button.addEventListener("click", async () => {
    const typed = reference.value.replace(/\s/g, "");
    fault.hidden = typed === "" || REFERENCE.test(typed);
    if (!fault.hidden) return;
    button.disabled = true;
    const key = typed ? undefined : sentAs();
    const slip = await keep({
      operation: "fileReport", ...(key ? { sent_as: key } : {}), body: { ...entry(), ...(typed ? { told_by_phone: typed } : {}) },
    }, red).catch(() => undefined);
    button.disabled = false;
    problem.hidden = slip !== undefined;
    if (slip) done(slip);
  });
  return element("section", { class: "card", "data-role": "keep" },
    nobodyTold(),
    element("label", { class: "field" }, element("span", {}, text("waiting.by-phone")), reference, fault),
    problem, element("p", { class: "buttons" }, button));
}
