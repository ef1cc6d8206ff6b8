// Speaks to /v1 and to nothing else. The token is read from its field for each request.

import { part } from "./console.js";

const PAGES = 5, PER_PAGE = 100;

/// An answer that is no success, in plain words.
export class Trouble extends Error {
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

const token = () => part("token").value.trim();
const officer = () => part("officer").value;

async function ask(path, options = {}, acting = true) {
  const headers = { Authorization: `Bearer ${token()}`, ...options.headers };
  if (acting && officer()) headers["Haki-Officer"] = officer();
  let response;
  try {
    response = await fetch(`/v1${path}`, { ...options, headers, cache: "no-store", credentials: "omit" });
  } catch {
    throw new Trouble(0, "The gateway does not answer. Try again: nothing is done twice.");
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Trouble(response.status, inWords(response.status, body));
  return { body, etag: response.headers.get("ETag") };
}

function inWords(status, problem) {
  if (status === 401) return "This token is not known.";
  if (status === 503) return "Not now. Try again: nothing is done twice.";
  const faults = (problem.errors ?? []).map(e => `${e.field.replace(/^\//, "").replaceAll("_", " ")}: ${e.rule}`);
  const said = [problem.detail, ...faults].filter(Boolean).join("; ");
  return (problem.title ?? "This did not work") + (said ? `: ${said}.` : ".");
}

export const read = path => ask(path);

/// The same, or `undefined` where this server or this officer has no such page.
export async function readIfThere(path) {
  try {
    return (await ask(path)).body;
  } catch (trouble) {
    if (trouble.status === 404 || trouble.status === 403) return undefined;
    throw trouble;
  }
}

/// @param key the same for the same wish, so that asking again does nothing twice
/// @param version the ETag it is meant for; none for a case one may not see
export function post(path, key, version, body) {
  const headers = { "Idempotency-Key": key, ...(version ? { "If-Match": version } : {}) };
  if (body === undefined) return ask(path, { method: "POST", headers });
  headers["Content-Type"] = "application/json";
  return ask(path, { method: "POST", headers, body: JSON.stringify(body) });
}

/// A register from its beginning; at most PAGES pages of it.
async function all(path, field) {
  const found = [];
  let next = "";
  for (let page = 0; page < PAGES; page++) {
    const { body } = await ask(`${path}limit=${PER_PAGE}${next && `&cursor=${next}`}`, {}, false);
    found.push(...body[field]);
    if (!body.next) break;
    next = body.next;
  }
  return found;
}

export const officers = () => all("/officers?", "officers");

export async function units(agencies) {
  const lists = await Promise.all(agencies.map(agency => all(`/units?agency=${agency}&`, "units")));
  return lists.flat();
}

/// 128 random bits; `randomUUID` is absent where a page comes by plain HTTP from another machine.
export function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, "0")).join("");
}
