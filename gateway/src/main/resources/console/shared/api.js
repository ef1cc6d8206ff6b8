// Speaks to /v1 as the one who has signed in.

import { ask as asSelf } from "./session.js";
import { known, sentence, spoken, text } from "./words.js";

const PAGES = 5, PER_PAGE = 100;

/// An answer that is no success, in plain words.
export class Trouble extends Error {
  /// @param problem what the API says of it
  constructor(status, problem = {}) {
    const faults = (problem.errors ?? []).map(e => ({ name: e.field.replace(/^\//, ""), rule: e.rule }));
    super(inWords(status, problem, faults));
    this.status = status;
    this.faults = faults;
    this.problem = problem;
  }

  /// The same with some of the faults only.
  said(faults) {
    return inWords(this.status, this.problem, faults);
  }
}

async function ask(path, options = {}) {
  const response = await fetched(path, options);
  return { body: await response.json().catch(() => ({})), etag: response.headers.get("ETag") };
}

async function fetched(path, options) {
  let response;
  try {
    response = await asSelf(`/v1${path}`, options);
  } catch {
    throw new Trouble(0);
  }
  if (response.ok) return response;
  throw new Trouble(response.status, await response.json().catch(() => ({})));
}

function inWords(status, problem, faults) {
  if (status === 0) return text("api.away");
  if (status === 401) return text("api.signed-out");
  if (status === 503) return text("api.not-now");
  if (problem.type === "urn:haki:problem:prove-again") return text("api.proof");
  const said = [sentence(problem.detail), ...faults.map(fault)].filter(Boolean).join("; ");
  return (sentence(problem.title) || text("api.failed")) + (said ? `: ${said}.` : ".");
}

/// What a field breaks. Its name is said where there are words for it.
function fault({ name, rule }) {
  const said = sentence(rule) || text("api.not-right");
  const key = `field.${name}`;
  return known(key) ? `${text(key)}: ${said}` : spoken() === "en" && name ? `${name.replaceAll("_", " ")}: ${said}` : said;
}

export const read = path => ask(path);

/// A page that is made to be printed, as its text.
export const readPage = async path => (await fetched(path, {})).text();

/// The same, or `undefined` where this server or this officer has no such page.
export async function readIfThere(path) {
  try {
    return (await ask(path)).body;
  } catch (trouble) {
    if (trouble.status === 404 || trouble.status === 403) return undefined;
    throw trouble;
  }
}

const asked = (path, wanted) => ask(path, {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(wanted),
});

/// Looks for cases; it changes nothing, and stands in no address.
export const search = wanted => asked("/searches", wanted);

/// What a filter of events would let through; it changes nothing.
export const preview = filter => asked("/subscribers/preview", filter);

/// @param key the same for the same wish, so that asking again does nothing twice
/// @param version the ETag it is meant for; none for a case one may not see
export function post(path, key, version, body) {
  const headers = { "Idempotency-Key": key, ...(version ? { "If-Match": version } : {}) };
  if (body === undefined) return ask(path, { method: "POST", headers });
  headers["Content-Type"] = "application/json";
  return ask(path, { method: "POST", headers, body: JSON.stringify(body) });
}

/// A table as a file has it.
export const postCsv = (path, key, body) =>
  ask(path, { method: "POST", headers: { "Idempotency-Key": key, "Content-Type": "text/csv" }, body });

/// A register from its beginning; at most PAGES pages of it.
async function all(path, field) {
  const found = [];
  let next = "";
  for (let page = 0; page < PAGES; page++) {
    const { body } = await ask(`${path}limit=${PER_PAGE}${next && `&cursor=${next}`}`);
    found.push(...body[field]);
    if (!body.next) break;
    next = body.next;
  }
  return found;
}

/// The officers one may know of; none where one may not.
export async function officers() {
  try {
    return await all("/officers?", "officers");
  } catch (trouble) {
    if (trouble.status === 403) return [];
    throw trouble;
  }
}

export async function units(agencies) {
  const lists = await Promise.all(agencies.map(agency => all(`/units?agency=${agency}&`, "units")));
  return lists.flat();
}

/// Units that are suggested for what is typed.
const SUGGESTED = 20;

/// Units by letters of their name or code, of all agencies.
export const findUnits = async letters => (await ask(`/units?q=${encodeURIComponent(letters)}&limit=${SUGGESTED}`)).body.units;

/// 128 random bits; `randomUUID` is absent where a page comes by plain HTTP from another machine.
export function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, "0")).join("");
}

/// One officer as a row of a roster, with no PIN. A roster has the names of places, and of locations
/// those that their chief's unit has.
///
/// @param book the names of counties and sub-counties
export function roster(unit, officer, book, key) {
  const { area } = unit;
  const upper = name => name.toUpperCase().replaceAll("-", "_");
  const row = {
    unit_code: unit.code, agency: upper(unit.agency), unit_name: unit.name, region: area.county ? "" : upper(area.region ?? ""),
    county: book.counties[area.county] ?? "", sub_county: book.places[area.sub_county] ?? "",
    location: area.location ? unit.name.replace(/ (sub-)?location$/i, "") : "",
    role: upper(officer.role), language: officer.language, phone: officer.phone, pin: "",
  };
  const cell = value => `"${String(value).replaceAll('"', '""')}"`;
  const body = `${Object.keys(row).join(",")}\n${Object.values(row).map(cell).join(",")}\n`;
  return postCsv("/rosters", key, body);
}
