// Without a line: what waits on this computer, what its writer has to decide, and writing while
// nobody answers.

import { element, part, say } from "./console.js";
import { newKey, officers, post, read } from "./api.js";
import { onOutbox, waiting } from "./outbox.js";
import { enter as enterPage } from "./shell.js";
import { nobodyTold, unlock } from "./unlock.js";
import { drawComputer } from "./waiting-computer.js";
import { namesOf, said } from "./waiting-said.js";
import { known, moment, shortMoment, text, words } from "./words.js";

const MOST = 5;

const main = part("waiting");

let me = {};

// ---- what is shown ---------------------------------------------------------------------------------

async function draw() {
  main.setAttribute("aria-busy", "true");
  try {
    await drawHere();
    if (!me.offline) await Promise.all([drawThere(), drawComputer()]);
  } catch (trouble) {
    say(trouble.message);
  } finally {
    main.setAttribute("aria-busy", "false");
  }
}

async function drawHere() {
  const entries = await waiting();
  part("here").hidden = false;
  part("entries").replaceChildren(...entries.map(line));
  part("no-entries").hidden = entries.length > 0;
  part("alarm").replaceChildren(...(entries.some(entry => entry.operation === "fileReport") ? [nobodyTold()] : []));
}

/// What waits is seen by whoever sits there; who has a permit writes.
const unlocked = () => unlock(async () => {
  await drawHere();
  onOutbox(() => drawHere()); // another tab may write meanwhile
  main.setAttribute("aria-busy", "false");
});

const title = operation => text(`waiting.does.${operation}`);

function line(entry) {
  const state = entry.refused ? text("waiting.refused", { why: why(entry.refused) }) : text("waiting.waits");
  return element("li", { "data-slip": entry.slip, ...(entry.refused ? { class: "refused" } : {}) },
    element("strong", {}, entry.slip),
    element("span", {}, `${title(entry.operation)}, ${moment(entry.at)}`),
    element("span", { class: "soft" }, state));
}

const why = reason => (known(`waiting.why.${reason}`) ? text(`waiting.why.${reason}`) : text("waiting.why.other"));

async function drawThere() {
  const { body: { entries } } = await read("/intake");
  const open = entries.filter(entry => entry.state === "needs-person" || entry.state === "parked");
  part("decide").hidden = false;
  const names = await namesOf(open, me, officers);
  part("conflicts").replaceChildren(...await Promise.all(open.map(entry => conflict(entry, names))));
  part("no-conflicts").hidden = open.length > 0;
  const done = entries.filter(entry => !open.includes(entry));
  part("received").hidden = done.length === 0;
  part("done").replaceChildren(...done.map(entry => element("li", { class: "done", "data-slip": entry.slip },
    element("strong", {}, `${entry.slip}${entry.reference ? ` → ${entry.reference}` : ""}`),
    element("span", {}, `${title(entry.operation)}, ${text("waiting.written", { when: when(entry) })}`),
    element("span", { class: "soft" }, `${text(`waiting.state.${entry.state}`)}, ${moment(entry.received_at)}${entry.brought ? `. ${text("waiting.brought")}` : ""}`))));
}

const when = entry => (entry.time_certain ? moment(entry.written_at) : `${moment(entry.written_at)} (${text("waiting.uncertain")})`);

// ---- what its writer decides -----------------------------------------------------------------------

async function conflict(entry, names) {
  const yours = element("div", { "data-version": "yours" }, element("h3", {}, text("waiting.yours")),
    element("p", {}, title(entry.operation)), element("p", { class: "soft" }, when(entry)),
    ...said(entry, names).map(line => element("p", {}, line)));
  const node = element("li", { class: "conflict", "data-slip": entry.slip },
    element("strong", {}, `${entry.slip}${entry.reference ? ` · ${entry.reference}` : ""}`),
    element("span", {}, entry.state === "parked" ? text("waiting.parked") : text("waiting.not-done", { why: why(entry.reason) })),
    element("div", { class: "versions" }, yours, await now(entry)),
    element("p", { class: "buttons" }, decide(entry, "apply", true), decide(entry, "close", false)));
  return node;
}

/// The case as it is.
async function now(entry) {
  const place = element("div", { "data-version": "now" }, element("h3", {}, text("waiting.now")));
  const none = () => element("p", { class: "soft" }, text("waiting.no-case"));
  if (!entry.reference) {
    place.append(none());
    return place;
  }
  try {
    const [{ body: file }, { body: { events } }] = await Promise.all(
      [read(`/cases/${entry.reference}`), read(`/cases/${entry.reference}/history`)]);
    place.append(...file.stages.map(one => element("p", {}, `${words(one.track)}: ${words(one.stage)}`)),
      ...events.slice(-MOST).reverse().map(event => element("p", { class: "soft" }, `${words(event.what)}, ${shortMoment(event.at)}`)));
  } catch {
    place.append(none());
  }
  return place;
}

function decide(entry, how, first) {
  const button = element("button", { type: "button", "data-do": how, ...(first ? { class: "main" } : {}) }, text(`waiting.${how}`));
  const key = newKey();
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await post(`/intake/${entry.entry}/resolve`, key, undefined, { how });
      await draw();
    } catch (trouble) {
      say(trouble.message);
      button.disabled = false;
    }
  });
  return button;
}

me = await enterPage("waiting", () => draw(), unlocked);
onOutbox(() => draw());
await draw();
