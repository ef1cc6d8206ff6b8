// What lets an officer work without a line: a permit to write, and the day sheet to read. In memory
// while somebody is there; on the disk only where this computer is enrolled and the officer has chosen
// a PIN of it, sealed to a key that this PIN opens. They are put there anew at each visit, unread.

import { permits } from "./kept.js";
import { freshPair, fromBase64, open, privateKey, seal, toBase64 } from "./seal.js";
import { ask } from "./session.js";

const ROUNDS = 600_000, SALT_BYTES = 16, NONCE_BYTES = 12;
const PERMIT = "haki desk permit 1", SHEET = "haki desk sheet 1";
const text = new TextEncoder();

/// The most officers of one computer.
export const MOST = 12;

let here;
let sheet;

/// The permit of whoever is here; none: nobody is, or it ran out.
export const permitted = () => (here && Date.parse(here.until) > Date.now() ? here : undefined);

/// The day sheet that was opened here; none: there is none, or it ran out.
export const daySheet = () => (sheet && Date.parse(sheet.until) > Date.now() ? sheet : undefined);

/// Fetches a permit for whoever has signed in, and puts what may lie here where it lies.
export async function fetchPermit(me) {
  const response = await ask("/v1/intake/permit", {}, true, true).catch(() => undefined);
  if (!response?.ok) return;
  here = { ...await response.json(), role: me.role, unit: me.unit_name, language: me.language };
  keepAnew().catch(() => {});
}

/// Whoever was here has gone.
export function forgetPermit() {
  here = undefined;
  sheet = undefined;
}

async function pinKey(pin, salt) {
  const typed = await crypto.subtle.importKey("raw", text.encode(pin), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS }, typed,
    { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/// Keeps the permit and the day sheet from now on. False: this computer has as many officers as it may.
export async function keepPermit(pin) {
  const { officer } = here;
  const others = (await known()).filter(other => other.officer !== officer);
  if (others.length >= MOST) return false;
  const { point, secret } = await freshPair();
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const locked = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, await pinKey(pin, salt), secret));
  await keepAnew({ point: toBase64(point), salt: toBase64(salt), nonce: toBase64(nonce), locked: toBase64(locked) });
  return true;
}

const sealed = async (lock, what, info) => toBase64(await seal(fromBase64(lock.point), text.encode(JSON.stringify(what)), info));

/// @param fresh another lock; else the one that is there, and without one nothing is kept
async function keepAnew(fresh) {
  if (!here.computer) return;
  const { officer, role, unit, language, until } = here;
  const lock = fresh ?? (await permits.all("permits")).find(one => one.officer === officer);
  if (!lock) return;
  const { point, salt, nonce, locked } = lock;
  const kept = { officer, role, unit, language, until, point, salt, nonce, locked, permit: await sealed(lock, here, PERMIT) };
  const response = await ask("/v1/office/day-sheet", {}, true, true).catch(() => undefined);
  if (response?.ok) {
    const read = await response.json();
    Object.assign(kept, { sheet: await sealed(lock, read, SHEET), sheetUntil: read.until });
  } else if (lock.sheet) {
    Object.assign(kept, { sheet: lock.sheet, sheetUntil: lock.sheetUntil });
  }
  await permits.put("permits", kept);
}

/// Whose permits are kept here and have not run out. What has is gone.
export async function known() {
  const now = Date.now();
  const all = await permits.all("permits");
  const over = all.filter(one => !one.locked || Date.parse(one.until) <= now);
  for (const one of over) await permits.delete("permits", one.officer);
  const left = all.filter(one => !over.includes(one));
  for (const one of left.filter(found => found.sheet && Date.parse(found.sheetUntil) <= now)) {
    delete one.sheet;
    await permits.put("permits", one);
  }
  return left;
}

/// Asks of whom something may lie here, as soon as there is a line and whoever is here. The rest goes:
/// of officers who have left, and of all once this computer is not enrolled.
export async function throwAway() {
  const kept = await known();
  if (kept.length === 0) return;
  const response = await ask("/computer", {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ officers: kept.map(one => one.officer) }),
  }, true, true).catch(() => undefined);
  if (!response?.ok) return;
  const { officers } = await response.json();
  for (const one of kept.filter(found => !officers.includes(found.officer))) await permits.delete("permits", one.officer);
}

/// Nothing of whoever is here lies here any more.
export const forgetHere = () => permits.delete("permits", here.officer);

/// Opens what is kept of one officer. False: another PIN.
export async function openPermit(kept, pin) {
  try {
    const secret = await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromBase64(kept.nonce) },
      await pinKey(pin, fromBase64(kept.salt)), fromBase64(kept.locked));
    const own = await privateKey(secret);
    const read = async (what, info) => JSON.parse(new TextDecoder().decode(await open(own, fromBase64(kept.point), fromBase64(what), info)));
    here = await read(kept.permit, PERMIT);
    sheet = kept.sheet && await read(kept.sheet, SHEET);
    return true;
  } catch {
    return false;
  }
}
