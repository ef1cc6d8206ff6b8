// What stays on this computer, in two databases of their own: what waits to be sent, sealed so that
// nobody reads it here, and the permits of its officers, behind the computer's PIN. Signing out
// empties neither.

/// A database of the browser, opened when it is first asked.
class Kept {
  #opened;

  constructor(name, stores) {
    this.name = name;
    this.stores = stores;
  }

  #open() {
    this.#opened ??= new Promise((done, failed) => {
      const asked = indexedDB.open(this.name, 1);
      asked.onupgradeneeded = () => {
        for (const [store, keyPath] of Object.entries(this.stores)) asked.result.createObjectStore(store, { keyPath });
      };
      asked.onsuccess = () => {
        // a newer page elsewhere goes first
        asked.result.onversionchange = () => asked.result.close();
        done(asked.result);
      };
      asked.onerror = asked.onblocked = () => failed(asked.error ?? new Error("blocked"));
    });
    return this.#opened;
  }

  /// Does the work in one transaction, which is on the disk when it is told.
  async in(mode, work) {
    const database = await this.#open();
    return new Promise((done, failed) => {
      const all = database.transaction(Object.keys(this.stores), mode, { durability: "strict" });
      let result;
      work(name => all.objectStore(name), found => {
        result = found;
      });
      all.oncomplete = () => done(result);
      all.onerror = all.onabort = () => failed(all.error ?? new Error("not kept"));
    });
  }

  all(name) {
    return this.in("readonly", (store, tell) => {
      store(name).getAll().onsuccess = event => tell(event.target.result);
    });
  }

  put(name, value) {
    return this.in("readwrite", store => store(name).put(value));
  }

  delete(name, key) {
    return this.in("readwrite", store => store(name).delete(key));
  }
}

export const outbox = new Kept("haki-outbox", { entries: "id", facts: "name" });
export const permits = new Kept("haki-permits", { permits: "officer" });
