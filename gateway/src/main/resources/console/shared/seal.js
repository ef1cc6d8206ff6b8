// Seals to a key: RFC 9180, base mode, once, with P-256, HKDF-SHA256 and AES-256-GCM. What is sealed
// to the server's is opened there alone; what is sealed to an officer's, behind the computer's PIN.

const text = new TextEncoder();
const VERSION = text.encode("HPKE-v1");
const KEM = join(text.encode("KEM"), [0, 0x10]);
const SUITE = join(text.encode("HPKE"), [0, 0x10, 0, 1, 0, 2]);
const CURVE = { name: "ECDH", namedCurve: "P-256" };
const KEY_BYTES = 32, NONCE_BYTES = 12, POINT_BYTES = 65;

function join(...parts) {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => (joined.set(part, at), at + part.length), 0);
  return joined;
}

async function hmac(key, data) {
  const made = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", made, data));
}

// an empty salt is as many noughts as the hash is long
const extract = (suite, salt, label, input) =>
  hmac(salt.length > 0 ? salt : new Uint8Array(KEY_BYTES), join(VERSION, suite, text.encode(label), input));

const expand = async (suite, key, label, info, length) =>
  (await hmac(key, join([0, length], VERSION, suite, text.encode(label), info, [1]))).slice(0, length);

/// The key and the nonce that both sides come to.
async function schedule(shared, sent, point, info, use) {
  const secret = await expand(KEM, await extract(KEM, [], "eae_prk", shared), "shared_secret", join(sent, point), KEY_BYTES);
  const context = join([0], await extract(SUITE, [], "psk_id_hash", []), await extract(SUITE, [], "info_hash", text.encode(info)));
  const scheduled = await extract(SUITE, secret, "secret", []);
  const key = await crypto.subtle.importKey("raw", await expand(SUITE, scheduled, "key", context, KEY_BYTES), "AES-GCM", false, [use]);
  return [{ name: "AES-GCM", iv: await expand(SUITE, scheduled, "base_nonce", context, NONCE_BYTES) }, key];
}

const agree = async (own, other) =>
  new Uint8Array(await crypto.subtle.deriveBits({ name: "ECDH", public: await crypto.subtle.importKey("raw", other, CURVE, true, []) }, own, 8 * KEY_BYTES));

/// @param point the key of who may open it, an uncompressed point
/// @param info what opening must say again
/// @param pair for tests: the pair that is else drawn
export async function seal(point, plain, info, pair) {
  const own = pair ?? await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  const sent = new Uint8Array(await crypto.subtle.exportKey("raw", own.publicKey));
  const [cipher, key] = await schedule(await agree(own.privateKey, point), sent, point, info, "encrypt");
  return join(sent, new Uint8Array(await crypto.subtle.encrypt(cipher, key, plain)));
}

/// Opens what was sealed to a key of this computer.
///
/// @param own the private half
export async function open(own, point, sealed, info) {
  const sent = sealed.slice(0, POINT_BYTES);
  const [cipher, key] = await schedule(await agree(own, sent), sent, point, info, "decrypt");
  return new Uint8Array(await crypto.subtle.decrypt(cipher, key, sealed.slice(POINT_BYTES)));
}

/// A pair of which the private half can be put away.
export async function freshPair() {
  const pair = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  return {
    point: new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)),
    secret: new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey)),
  };
}

export const privateKey = secret => crypto.subtle.importKey("pkcs8", secret, CURVE, false, ["deriveBits"]);

export const toBase64 = bytes =>
  btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

export const fromBase64 = said =>
  Uint8Array.from(atob(said.replaceAll("-", "+").replaceAll("_", "/")), sign => sign.charCodeAt(0));
