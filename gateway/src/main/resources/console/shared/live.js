// Pages that update themselves: one tab of the browser keeps a line open and tells the others what
// came over it. Where no line can be kept each tab looks once a minute, and what is shown says of
// when it is.

import { element } from "./console.js";
import { ask, byItself } from "./session.js";
import { hour, text } from "./words.js";
import { newest } from "./time.js";

const POLL_MS = 60_000, SILENT_MS = 50_000, AGAIN_MS = 5_000, LOOK_MS = 5_000, TOGETHER_MS = 700;

/// Calls `look` soon after something changed, and never twice at once.
///
/// @param session whose line it is
/// @param sign where it stands of when the page is
/// @param look reads anew what is shown; told which case changed, or nothing when it may be any
/// @return `{fresh, say}`: told when the page was read for another reason, or speaks another language
export function live(session, sign, look) {
  const told = new BroadcastChannel(`haki-live-${session}`);
  const state = { heard: 0, seen: newest(), polled: Date.now(), waiting: 0, busy: false, cases: new Set(), all: false };

  const on = () => Date.now() - state.heard < SILENT_MS;

  function happened({ event, data }) {
    state.heard = Date.now();
    if (event === "case") state.cases.add(data.reference);
    else if (event === "all" || event === "counts") state.all = true;
    if (event === "beat") {
      if (!state.busy && !state.waiting) state.seen = newest();
      draw();
    } else {
      soon();
    }
  }

  function soon(ms = TOGETHER_MS) {
    if (state.waiting) return;
    state.waiting = setTimeout(async () => {
      let wait = TOGETHER_MS;
      const cases = state.all ? undefined : new Set(state.cases);
      state.cases.clear();
      state.all = false;
      state.busy = true;
      try {
        await byItself(() => look(cases));
        fresh();
      } catch {
        // it stays as it was for a while, and says so
        state.all = true;
        wait = AGAIN_MS;
      } finally {
        state.busy = false;
        state.waiting = 0;
        if (state.cases.size > 0 || state.all) soon(wait);
      }
    }, ms);
  }

  function fresh() {
    state.seen = newest();
    state.polled = Date.now();
    draw();
  }

  function draw() {
    const old = !on() && Date.now() - state.polled > POLL_MS + AGAIN_MS;
    sign.dataset.old = String(old);
    sign.replaceChildren(element("span", { class: old ? "tag old" : "" },
      text(old ? "live.old" : "live.as-of", { when: hour(new Date(state.seen).toISOString()) })));
  }

  told.addEventListener("message", ({ data }) => happened(data));
  lead(session, data => {
    happened(data);
    told.postMessage(data);
  });
  setInterval(() => {
    if (!on() && Date.now() - state.polled >= POLL_MS && !state.busy) {
      state.all = true;
      soon();
    }
    draw();
  }, LOOK_MS);
  draw();
  return { fresh, say: draw };
}

/// Waits to be the one tab that keeps the line, and keeps it from then on.
function lead(session, happened) {
  if (!navigator.locks) return; // a page over plain HTTP from elsewhere looks each minute
  navigator.locks.request(`haki-live-${session}`, async () => {
    let last = "";
    for (;;) {
      last = await line(last, happened).catch(() => last);
      await new Promise(done => setTimeout(done, AGAIN_MS));
    }
  });
}

/// Reads a line to its end.
///
/// @return the id of what came last
async function line(last, happened) {
  const response = await ask("/v1/events", last ? { headers: { "Last-Event-ID": last } } : {}, true);
  if (!response.ok) {
    // nobody has a line to give: looking each minute goes on meanwhile
    await new Promise(done => setTimeout(done, POLL_MS));
    return last;
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "", id = last;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return id;
    const events = (rest + value).split("\n\n");
    rest = events.pop();
    for (const one of events) {
      const fields = Object.fromEntries(one.split("\n").map(row => [row.slice(0, row.indexOf(":")), row.slice(row.indexOf(":") + 2)]));
      id = fields.id ?? id;
      happened({ event: fields.event, data: JSON.parse(fields.data ?? "{}") });
    }
  }
}

/// Draws a place anew; where somebody stood in it they stand again.
export async function inPlace(place, work) {
  const at = document.activeElement;
  const key = place.contains(at) ? nameOf(at) : undefined;
  const top = window.scrollY;
  const open = [...place.querySelectorAll("details[open]")].map(one => one.querySelector("summary")?.textContent);
  await work();
  for (const one of place.querySelectorAll("details")) {
    if (open.includes(one.querySelector("summary")?.textContent)) one.open = true;
  }
  if (key === undefined || document.activeElement !== document.body) return;
  const again = [...place.querySelectorAll("a, button, input, select, summary")].find(one => nameOf(one) === key);
  again?.focus({ preventScroll: true });
  window.scrollTo({ top });
}

const nameOf = node => [node.localName, node.dataset.open, node.dataset.do, node.name, node.textContent].join(" ");
