// Who is at the desk. Nothing is stored in the browser: the session's cookie is out of reach of
// scripts, and a page that was made for one session asks nothing in another.

const SIGN_IN = "/console/signin";
const LOOK_MS = 15_000;

const tabs = new BroadcastChannel("haki-desk");
const opened = new Set();
let session = "";
let idleMs = Infinity;
let used = Date.now();
let leaving = false;
let alone = 0;

/// Signs the page out of sight, and with it every window it opened; what was shown is not in history.
export function leave() {
  if (leaving) return;
  leaving = true;
  forgetWindows();
  document.body.replaceChildren();
  location.replace(SIGN_IN);
}

/// A window that shows what belongs to this session.
export const keepWindow = window => opened.add(window);

function forgetWindows() {
  for (const window of opened) window.close();
  opened.clear();
}

/// Who asks for a code when an answer says that it takes one more; told once for the page.
let prove = async () => false;
export const onProof = asked => {
  prove = asked;
};

/// Asks as the one who has signed in. A session that is over takes the page with it; what takes a
/// code once more is asked again, word by word, after the code.
///
/// @param live whether the page looks by itself
/// @param stays whether a refusal may be of what was asked and not of the session
export async function ask(path, options = {}, live = false, stays = false) {
  const response = await once(path, options, live, stays);
  if (response.status !== 403 || live || !path.startsWith("/v1/")) return response;
  const problem = await response.clone().json().catch(() => ({}));
  return problem.type === "urn:haki:problem:prove-again" && await prove() ? once(path, options, live, stays) : response;
}

/// What a page reads while this runs it reads by itself: nobody is there for it.
export async function byItself(work) {
  alone++;
  try {
    return await work();
  } finally {
    alone--;
  }
}

async function once(path, options, asked, stays) {
  const live = asked || alone > 0 && (options.method ?? "GET") === "GET";
  const headers = { ...options.headers, ...(session ? { "Haki-Desk": session } : {}), ...(live ? { "Haki-Live": "1" } : {}) };
  const response = await fetch(path, { ...options, headers, cache: "no-store", credentials: "same-origin" });
  // a provider's sign-in page answers as well
  if (!response.headers.has("Haki-Line")) throw new Error("no line");
  if (response.status === 401 && session && !stays && !await codeRefused(response)) leave();
  else if (!live) used = Date.now();
  return response;
}

/// A wrong code, which ends no session.
const codeRefused = async response =>
  (await response.clone().json().catch(() => ({}))).type === "urn:haki:problem:sign-in-refused";

/// Tells the desk something of this session.
export const send = (path, body) => ask(path, {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
});

/// Who has signed in; whoever has not is shown where. Never comes back then.
export async function whoIsHere() {
  const response = await ask("/session").catch(() => undefined);
  if (response?.status === 401) {
    leave();
    return new Promise(() => {});
  }
  if (!response?.ok) throw new Error("away");
  const me = await response.json();
  session = me.session;
  idleMs = me.idle_seconds * 1000;
  return me;
}

/// Tells the other tabs that somebody else may be here now.
export const changed = () => tabs.postMessage("changed");

export async function signOut() {
  await ask("/session/end", { method: "POST" }).catch(() => {});
  changed();
  leave();
}

tabs.addEventListener("message", () => session && leave());
window.addEventListener("pagehide", forgetWindows);
// a page that the browser kept whole may be another officer's
window.addEventListener("pageshow", event => event.persisted && location.reload());
setInterval(() => session && Date.now() - used >= idleMs && leave(), LOOK_MS);
document.addEventListener("visibilitychange", () => session && Date.now() - used >= idleMs && leave());
