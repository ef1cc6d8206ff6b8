// The permit by which an officer writes without a line: in memory while somebody is there; on the
// disk only where the officer has said so, behind the PIN of this computer.

import { permits } from "./kept.js";
import { fromBase64, toBase64 } from "./seal.js";
import { ask } from "./session.js";

const ROUNDS = 600_000, SALT_BYTES = 16, NONCE_BYTES = 12;

/// The most officers of one computer.
export const MOST = 12;

let here;

/// The permit of whoever is here; none: nobody is, or it ran out.
export const permitted = () => (here && Date.parse(here.until) > Date.now() ? here : undefined);

/// Fetches one for whoever has signed in.
export async function fetchPermit(me) {
  const response = await ask("/v1/intake/permit", {}, true, true).catch(() => undefined);
  if (!response?.ok) return;
  here = { ...await response.json(), role: me.role, unit: me.unit_name, language: me.language };
}

/// Whoever was here has gone.
export function forgetPermit() {
  here = undefined;
}

async function pinKey(pin, salt) {
  const typed = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS }, typed,
    { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/// Keeps the permit for the time without a line. False: this computer has as many officers as it may.
export async function keepPermit(pin) {
  const { officer, role, unit, language, until } = here;
  const others = (await known()).filter(other => other.officer !== officer);
  if (others.length >= MOST) return false;
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce },
    await pinKey(pin, salt), new TextEncoder().encode(JSON.stringify(here))));
  await permits.put("permits", { officer, role, unit, language, until, salt: toBase64(salt), nonce: toBase64(nonce), sealed: toBase64(sealed) });
  return true;
}

/// Whose permits are kept here and have not run out.
export async function known() {
  const all = await permits.all("permits");
  const over = all.filter(one => Date.parse(one.until) <= Date.now());
  for (const one of over) await permits.delete("permits", one.officer);
  return all.filter(one => !over.includes(one));
}

/// Opens one of those. False: another PIN.
export async function openPermit(kept, pin) {
  try {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromBase64(kept.nonce) },
      await pinKey(pin, fromBase64(kept.salt)), fromBase64(kept.sealed));
    here = JSON.parse(new TextDecoder().decode(plain));
    return true;
  } catch {
    return false;
  }
}
