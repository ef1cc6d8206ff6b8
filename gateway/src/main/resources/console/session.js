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

/// Asks as the one who has signed in. A session that is over takes the page with it.
///
/// @param live whether the page looks by itself
/// @param stays whether a refusal may be of what was asked and not of the session
export async function ask(path, options = {}, live = false, stays = false) {
  const headers = { ...options.headers, ...(session ? { "Haki-Desk": session } : {}), ...(live ? { "Haki-Live": "1" } : {}) };
  const response = await fetch(path, { ...options, headers, cache: "no-store", credentials: "same-origin" });
  if (response.status === 401 && session && !stays) leave();
  else if (!live) used = Date.now();
  return response;
}

/// Who has signed in; whoever has not is shown where. Never comes back then.
export async function whoIsHere() {
  const response = await ask("/session").catch(() => undefined);
  if (response?.status === 401) {
    leave();
    return new Promise(() => {});
  }
  if (!response?.ok) throw new Error("The gateway does not answer. Load the page again.");
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
