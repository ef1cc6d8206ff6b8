// A quarter for those who decide, as the one who has signed in may see it: the page that is printed,
// drawn by the server, with its tables folded in.

import { element, part, say } from "./console.js";
import { offerFigures } from "./indicators-figures.js";
import { ask as asSelf } from "./session.js";
import { showTrials } from "./indicators-trials.js";
import { enter } from "./shell.js";
import { newest } from "./time.js";
import { spoken, text } from "./words.js";

const QUARTERS = 8;
const KENYA_MS = 3 * 3_600_000;

let shown = false;
let asked = 0;

function question(extra) {
  const query = new URLSearchParams({ quarter: part("quarter").value, ...extra });
  if (part("county").value) query.set("county", part("county").value);
  return query;
}

async function ask(path, extra) {
  const response = await asSelf(`/v1/${path}?${question(extra)}`);
  if (!response.ok) throw new Error(reason(response));
  return response;
}

function reason(response) {
  if (response.status === 401) return text("api.signed-out");
  if (response.status === 403) return text("numbers.not-yours");
  if (response.status === 400) return text("numbers.not-understood");
  return text("numbers.away");
}

async function guarded(work) {
  say(text("numbers.asking"));
  try {
    await work();
    say("");
  } catch (fault) {
    say(fault instanceof TypeError ? text("numbers.no-answer") : fault.message);
  }
}

/// What is asked for later is shown, whichever answer comes last; and in the language that is spoken
/// when it comes.
async function show() {
  const mine = ++asked;
  const language = spoken();
  const answer = await (await ask("decisions.html", { language })).text();
  if (mine !== asked) return;
  if (language !== spoken()) {
    await show();
    return;
  }
  // its style is the page's own here, and a policy of ours forbids one that stands in a page
  const page = new DOMParser().parseFromString(answer.replace(/<style>[^<]*<\/style>/, ""), "text/html");
  const report = part("report");
  report.replaceChildren(...page.querySelector("main").childNodes);
  fold(false);
  report.hidden = false;
  part("print").hidden = false;
  shown = true;
}

/// The tables beside the drawings: folded in to be read, open to be printed.
function fold(open) {
  for (const table of part("report").querySelectorAll("details")) table.open = open;
}

async function download() {
  const response = await ask("decisions", { format: "csv" });
  const url = URL.createObjectURL(await response.blob());
  element("a", { href: url, download: `haki-${part("quarter").value}.csv` }).click();
  URL.revokeObjectURL(url);
}

/// The quarter that runs, and those before it.
function fillQuarters() {
  const now = new Date(newest() + KENYA_MS);
  const last = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3);
  const codes = Array.from({ length: QUARTERS }, (_, n) => `${Math.floor((last - n) / 4)}-Q${(last - n) % 4 + 1}`);
  part("quarter").replaceChildren(...codes.map(code => element("option", { value: code }, code)));
}

async function fillCounties() {
  const book = await (await fetch("/console/files/book.json")).json();
  const counties = Object.entries(book.counties).map(([code, name]) => element("option", { value: code }, name));
  part("county").replaceChildren(part("county").options[0], ...counties);
}

/// What was shown to whoever is here, once more in the language that is chosen.
async function again() {
  if (!part("trials").hidden) await showTrials(me);
  if (shown) await guarded(show);
}

const me = await enter("indicators", again);
fillQuarters();
await fillCounties();
part("ask").addEventListener("submit", event => {
  event.preventDefault();
  guarded(show);
});
part("csv").addEventListener("click", () => guarded(download));
part("print").addEventListener("click", () => window.print());
window.addEventListener("beforeprint", () => fold(true));
window.addEventListener("afterprint", () => fold(false));
guarded(show);
offerFigures(me, async told => {
  await guarded(show);
  say(told);
}).catch(fault => say(fault.message));
showTrials(me).catch(fault => say(fault.message));
