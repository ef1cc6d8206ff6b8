// One whole version of the pages lies on this computer, so that they open without a line. A new one
// takes over only while nobody types, in any tab.

const LOOK_MS = 60_000;

let typing = false;
let taken = false;

/// From the first letter until the page goes, no other version takes over.
function holdWhileTyping() {
  if (typing) return;
  typing = true;
  navigator.locks.request("haki-typing", { mode: "shared" }, () => new Promise(() => {}));
}

const takeOver = waits =>
  navigator.locks.request("haki-typing", { ifAvailable: true }, lock => {
    if (lock) waits.postMessage("take");
  });

/// Keeps the pages here, where the browser can.
export async function keepVersion() {
  if (!navigator.serviceWorker || !navigator.locks) return;
  document.addEventListener("input", holdWhileTyping);
  const first = !navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (first || taken || typing) return;
    taken = true;
    location.reload();
  });
  const kept = await navigator.serviceWorker.register("/console/worker.js", { scope: "/console/", updateViaCache: "none" }).catch(() => undefined);
  if (!kept) return;
  // an install that began before anybody listened is seen here
  const look = () => {
    if (kept.waiting) takeOver(kept.waiting);
  };
  kept.addEventListener("updatefound", () => kept.installing?.addEventListener("statechange", look));
  look();
  setInterval(() => {
    look();
    kept.update().catch(() => {});
  }, LOOK_MS);
}
