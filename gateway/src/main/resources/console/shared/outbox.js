// What was written without a line waits here, sealed, and is sent once the line is back, in its
// order, whoever is signed in. Nothing of it is ever thrown away: it goes when the server has it.

import { outbox } from "./kept.js";
import { permitted } from "./permits.js";
import { fromBase64, seal, toBase64 } from "./seal.js";
import { ask } from "./session.js";

const EVERY_MS = 20_000;
const STEP = 512; // what is sealed has one of few lengths
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const tell = new EventTarget();

/// Told whenever something waits, is sent or is refused, in this tab or another.
export const onOutbox = work => tell.addEventListener("changed", work);
const tabs = new BroadcastChannel("haki-outbox");
tabs.addEventListener("message", () => tell.dispatchEvent(new Event("changed")));

function changed() {
  tell.dispatchEvent(new Event("changed"));
  tabs.postMessage("changed");
}

/// The commands on a case that may wait, by the end of their address.
const OPERATIONS = { "acceptance": "acceptCase", "refusal": "declineCase", "notes": "addNote", "custody": "startCustody", "custody/end": "endCustody", "assignment": "assignCase", "assignment/end": "unassignCase" };
const TOLD = /^contacts\/([0-9a-f-]{36})\/told$/;

/// The entry of a command on a case; none, where it may not wait.
export function commandEntry(reference, path, version, body) {
  const told = TOLD.exec(path);
  const operation = told ? "tellGuardian" : OPERATIONS[path];
  if (!operation) return undefined;
  return { operation, path: { reference, ...(told ? { contact: told[1] } : {}) }, ...(version ? { if_match: version } : {}), body };
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  return [...bytes].map(b => b.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function padded(written) {
  const plain = new TextEncoder().encode(written);
  const long = new Uint8Array((Math.floor(plain.length / STEP) + 1) * STEP).fill(0x20);
  long.set(plain);
  return long;
}

/// Seals an entry and keeps it. Told once it is on the disk: its number for the paper slip.
///
/// @param entry `{operation, path, if_match, body}`
/// @param red whether it is of a child in danger now
/// @param id made with the draft
export async function keep(entry, red = false, id = newId()) {
  window.addEventListener("beforeunload", stayAWhile);
  try {
    return await sealAndKeep(entry, red, id);
  } finally {
    window.removeEventListener("beforeunload", stayAWhile);
  }
}

/// Whoever leaves before it lies on the disk is asked first: it would be lost.
function stayAWhile(leaving) {
  leaving.preventDefault();
  leaving.returnValue = "kept?"; // what Chrome before 119 asks for; no browser shows it
}

async function sealAndKeep(entry, red, id) {
  const permit = permitted();
  const at = new Date().toISOString();
  const written = JSON.stringify({ permit: permit.permit, written: at, ...entry });
  const sealed = toBase64(await seal(fromBase64(permit.point), padded(written), `haki desk intake 1 ${id}`));
  const slip = await outbox.in("readwrite", (store, told) => {
    const facts = store("facts");
    facts.get("computer").onsuccess = event => {
      const computer = event.target.result ?? { name: "computer", label: label(), last: 0 };
      computer.last++;
      facts.put(computer);
      const slip = `${computer.label}-${computer.last}`;
      store("entries").put({ id, key: permit.key, slip, number: computer.last, at, operation: entry.operation, red, sealed });
      told(slip);
    };
  });
  changed();
  return slip;
}

function label() {
  const [letter, digit] = crypto.getRandomValues(new Uint8Array(2));
  return `${LETTERS[letter % LETTERS.length]}${1 + digit % 9}`;
}

/// The oldest first.
export const waiting = async () => (await outbox.all("entries")).sort((a, b) => a.number - b.number);

/// Sends what waits. One tab does.
export const send = () => navigator.locks.request("haki-outbox", { ifAvailable: true }, lock => (lock ? sendAll() : undefined));

async function sendAll() {
  for (const entry of await waiting()) {
    const { id, key, slip, sealed } = entry;
    const response = await ask("/v1/intake", {
      method: "POST", headers: { "Content-Type": "application/json", "Idempotency-Key": newId() }, body: JSON.stringify({ id, key, slip, sealed }),
    }, true, true).catch(() => undefined);
    if (!response) return;
    const answer = await response.json().catch(() => ({}));
    if (response.ok && answer.id === id) {
      await outbox.delete("entries", id);
      changed();
    } else if ([401, 403, 429, 503].includes(response.status)) {
      return; // not now, and not these hands
    } else {
      // it stays, and the next one goes
      await outbox.put("entries", { ...entry, refused: String(answer.type ?? response.status).replace("urn:haki:problem:", "") });
      changed();
    }
  }
}

/// From now on what waits is sent as soon as there is a line.
export function keepSending() {
  const attempt = () => send().catch(() => {});
  setInterval(attempt, EVERY_MS);
  window.addEventListener("online", attempt);
  onOutbox(async () => {
    if ((await waiting()).some(entry => !entry.refused)) attempt();
  });
  attempt();
}
