// Passkeys: what a page of the desk asks of the browser, and the browser of a security key or of a
// phone that is one. A shared computer's own way to unlock is not asked: it knows no officers.

import { ask } from "./session.js";

/// Whether one can be shown here. A browser binds none to an address of numbers.
export const canShow = () => "PublicKeyCredential" in window && !/^[\d.]+$|^\[/.test(location.hostname);

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), letter => letter.charCodeAt(0));

function text(buffer) {
  const letters = Array.from(new Uint8Array(buffer), byte => String.fromCharCode(byte)).join("");
  return btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

export const post = (path, body, stays = false) => ask(path, {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
}, false, stays).catch(() => undefined);

/// What did not go through; `kind` is the problem's, "stopped" when nobody touched a passkey.
export class Stopped extends Error {
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

async function answered(response) {
  if (response?.ok) return response.json();
  const problem = await response?.json().catch(() => ({}));
  throw new Stopped(problem?.type?.split(":").pop() ?? "away");
}

const touched = work => work.catch(() => { throw new Stopped("stopped"); });

/// Shows a passkey: to sign in, or to prove the session.
export async function show(path) {
  const asked = await answered(await post(path, {}));
  const shown = await touched(navigator.credentials.get({
    publicKey: {
      challenge: bytes(asked.challenge), rpId: asked.host, timeout: asked.seconds * 1000, userVerification: "required",
    },
  }));
  const { response } = shown;
  await answered(await post(`${path}/answer`, {
    id: text(shown.rawId), client_data: text(response.clientDataJSON), authenticator_data: text(response.authenticatorData),
    signature: text(response.signature), user: response.userHandle ? text(response.userHandle) : "",
  }));
}

/// Makes one and adds it to those of whoever is here.
export async function add() {
  const offered = await answered(await post("/passkeys", {}));
  const made = await touched(navigator.credentials.create({
    publicKey: {
      challenge: bytes(offered.challenge),
      rp: { id: offered.host, name: "Haki Mtoto" },
      user: { id: bytes(offered.user), name: offered.name, displayName: offered.name },
      pubKeyCredParams: offered.algorithms.map(alg => ({ type: "public-key", alg })),
      excludeCredentials: offered.has.map(id => ({ type: "public-key", id: bytes(id) })),
      authenticatorSelection: { authenticatorAttachment: "cross-platform", residentKey: "required", userVerification: "required" },
      attestation: "none",
      timeout: offered.seconds * 1000,
    },
  }));
  await answered(await post("/passkeys/answer", {
    client_data: text(made.response.clientDataJSON), attestation: text(made.response.attestationObject),
  }));
}
