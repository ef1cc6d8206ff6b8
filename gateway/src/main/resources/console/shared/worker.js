// Keeps one whole version of the pages. What stands before this is `FILES`, each with its digest, and
// `VERSION`: a file with other bytes is not of this version, and then nothing of it is taken.

const KEPT = "haki-pages-";
const CACHE = KEPT + VERSION;

async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map(b => b.toString(16).padStart(2, "0")).join("");
}

async function install() {
  const cache = await caches.open(CACHE);
  try {
    for (const [path, wanted] of Object.entries(FILES)) {
      const response = await fetch(path, { cache: "no-cache", redirect: "error" });
      const bytes = await response.clone().arrayBuffer();
      if (!response.ok || await digest(bytes) !== wanted) throw new Error("not of this version");
      await cache.put(path, response);
    }
  } catch (trouble) {
    await caches.delete(CACHE);
    throw trouble;
  }
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(KEPT) && name !== CACHE).map(name => caches.delete(name)));
  await self.clients.claim();
}

/// Looks into this version and makes none: one that a newer worker has thrown away stays away.
const answer = async (request, path) =>
  (await caches.match(path, { cacheName: CACHE }).catch(() => undefined)) ?? fetch(request);

self.addEventListener("install", event => event.waitUntil(install()));
self.addEventListener("activate", event => event.waitUntil(activate()));
self.addEventListener("message", event => event.data === "take" && self.skipWaiting());
self.addEventListener("fetch", event => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method === "GET" && origin === location.origin && Object.hasOwn(FILES, pathname)) {
    event.respondWith(answer(event.request, pathname));
  }
});
