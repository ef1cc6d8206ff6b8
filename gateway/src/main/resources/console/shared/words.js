// How the desk speaks: one table of words in two languages, and times as people in Kenya write them.

import { dialled } from "./console.js";
import { heard, late, newest } from "./time.js";

export { heard, late };

const ZONE = "Africa/Nairobi";
const OFFSET = "+03:00", OFFSET_MS = 3 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
const LOCALES = { en: "en-GB", sw: "sw-KE" };

let language = "en";
let table = { words: {}, sentences: {} };

/// What is spoken now.
export const spoken = () => language;
export const locale = () => LOCALES[language];

/// From here on all is said in this language; what stands in the page already is said anew.
export async function speak(chosen) {
  const asked = LOCALES[chosen] ? chosen : "en";
  const response = await fetch(`/console/files/words-${asked}.json`, { credentials: "same-origin" });
  table = await response.json();
  language = asked;
  document.documentElement.lang = asked;
  sayAgain(document);
}

/// Has something said in a language that the page does not speak now, such as on a paper; what is
/// none of ours is said in Kiswahili.
///
/// @param work says it at once
export async function inLanguage(chosen, work) {
  const before = [language, table];
  const asked = LOCALES[chosen] ? chosen : "sw";
  const there = asked === language ? table : await (await fetch(`/console/files/words-${asked}.json`, { credentials: "same-origin" })).json();
  [language, table] = [asked, there];
  try {
    return work();
  } finally {
    [language, table] = before;
  }
}

/// Says what the nodes name: `data-say` their text, `data-say-label` their name for whoever hears it.
export function sayAgain(place) {
  for (const node of place.querySelectorAll("[data-say]")) node.textContent = text(node.dataset.say);
  for (const node of place.querySelectorAll("[data-say-label]")) node.setAttribute("aria-label", text(node.dataset.sayLabel));
  const title = document.querySelector("title");
  if (title.dataset.title) title.textContent = `Haki Mtoto: ${text(title.dataset.title)}`;
}

/// @param key a word of the table; one that is not there shows in brackets
/// @param values what goes where `{name}` stands
export function text(key, values = {}) {
  const said = table.words[key];
  return said === undefined ? `⟦${key}⟧` : said.replace(/\{([a-z]+)\}/g, (hole, name) => values[name] ?? (name === "dialled" ? dialled : hole));
}

/// A word of the contract.
///
/// @param list whose word it is, where another list means something else by it
export function words(name, list = "") {
  return table.words[`${list}.${name}`] ?? table.words[name] ?? `⟦${name}⟧`;
}

/// Whether the table has it.
export const known = key => table.words[key] !== undefined;

export const lower = (name, list) => small(words(name, list));

export const small = said => said.replace(/^[A-Z](?=[a-z])/, first => first.toLowerCase());

/// What the API says in English; where Kiswahili has no words for it, nothing.
export const sentence = (said = "") => (language === "en" ? said : table.sentences[said] ?? "");

/// A name that the API tells: one of ours in the language of the page, a place's as it is.
export const named = said => (language === "en" ? said : table.sentences[said] ?? said);

/// One of it, or so many.
export const count = (key, n) => text(n === 1 ? `${key}.one` : `${key}.many`, { n });

/// Letters of another alphabet within a name: they look like ours, and a search does not find it.
export function strangeLetters(name = "") {
  const ours = /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
  const strange = [...name].filter(sign => !ours.test(sign));
  return /\p{Script=Latin}/u.test(name) && strange.length > 0
    ? strange.map(sign => `${sign} U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`).join(", ")
    : "";
}

const date = (said, form) => new Date(said).toLocaleDateString(locale(), { timeZone: ZONE, day: "numeric", month: "short", ...form });

/// The time of day, such as 09:00.
export const hour = said => new Date(said).toLocaleTimeString("en-GB", { timeZone: ZONE, hour: "2-digit", minute: "2-digit" });

const PARTS = [[4, "usiku"], [6, "alfajiri"], [12, "asubuhi"], [16, "mchana"], [19, "jioni"], [24, "usiku"]];

/// In Kiswahili hours are counted from six, and the clock's own stand beside.
function clock(said) {
  const shown = hour(said);
  if (language === "en") return shown;
  const [h, m] = shown.split(":").map(Number);
  const part = PARTS.find(([until]) => h < until)[1];
  return `saa ${(h + 6) % 12 || 12}${m === 0 ? "" : `:${String(m).padStart(2, "0")}`} ${part} (${shown})`;
}

export const moment = said => `${date(said, { weekday: "short", year: "numeric" })}, ${clock(said)}`;

/// The same for lists in order of time, where the year goes without saying.
export const shortMoment = said => `${date(said, {})}, ${clock(said)}`;

export const day = said => date(said, { weekday: "short" });

/// A day of the calendar, such as 2026-11-30, with its year.
export const longDay = said => date(`${said}T12:00:00Z`, { month: "long", year: "numeric" });

/// Date and time in Kenya, for fields: now, or nine o'clock of the first working day so far ahead.
export function fieldNow() {
  const now = inKenya(newest());
  return { date: now.slice(0, 10), time: now.slice(11, 16) };
}

export function fieldAhead(ms = DAY_MS) {
  let at = newest() + ms;
  while ([0, 6].includes(new Date(at + OFFSET_MS).getUTCDay())) at += DAY_MS;
  return { date: inKenya(at).slice(0, 10), time: "09:00" };
}

const inKenya = ms => new Date(ms + OFFSET_MS).toISOString();

export const instant = (on, at) => `${on}T${at}:00${OFFSET}`;
