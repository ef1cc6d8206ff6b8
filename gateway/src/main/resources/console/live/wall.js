// A screen on a wall: counts of what is so now, which refresh themselves. It is opened by a token of
// its own, typed once, or by the session of whoever looks over a county or more.

import { element, part, say } from "./console.js";
import { heard, moment, hour, speak, spoken, text } from "./words.js";

const EACH_MS = 20_000, OLD_MS = 60_000;
const HELD = ["up_to_six_hours", "up_to_twelve_hours", "up_to_a_day", "over_a_day"];

let shown, read = 0;

let session = "";

/// As a screen, or else as the officer who is signed in on this computer.
async function ask() {
  const options = { cache: "no-store", credentials: "same-origin" };
  if (session === "") {
    const display = await fetch("/display", options);
    if (display.status !== 401) return display;
    const here = await fetch("/session", { ...options, headers: { "Haki-Live": "1" } });
    if (!here.ok) return display;
    session = (await here.json()).session;
  }
  const answer = await fetch("/v1/live", { ...options, headers: { "Haki-Desk": session, "Haki-Live": "1" } });
  if (answer.status === 401 || answer.status === 403) session = "";
  return answer;
}

async function look() {
  try {
    const response = await ask();
    if (response.status === 401 || response.status === 403) {
      entry();
      return;
    }
    if (!response.ok) throw new Error();
    shown = await response.json();
    read = Date.now();
    heard(shown.at);
    say("");
    draw();
  } catch {
    say(text("live.gone"));
  }
  stamp();
}

function entry() {
  shown = undefined;
  part("wall").hidden = true;
  part("enter").hidden = false;
  part("as-of").replaceChildren();
}

function stamp() {
  if (!shown) return;
  const old = Date.now() - read > OLD_MS;
  part("as-of").replaceChildren(element("span", { class: old ? "tag old" : "" },
    text(old ? "live.old" : "live.as-of", { when: hour(shown.at) })));
}

async function draw() {
  part("enter").hidden = true;
  part("wall").hidden = false;
  part("place").textContent = shown.county === 0 ? text("live.kenya") : (await counties())[shown.county];
  part("wall").replaceChildren(cells(), road(), red(), running("texts"), running("link"));
}

let book;
const counties = async () => (book ??= (await (await fetch("/console/files/book.json")).json()).counties);

const card = (title, bad, ...inside) => element("section", { class: bad ? "bad" : "" }, element("h2", {}, title), ...inside);
const big = figure => element("p", { class: figure === "hidden" ? "big word" : "big" }, told(figure));
const some = figure => figure !== 0;
const told = figure => (typeof figure === "string" ? (figure === "hidden" ? text("supervision.hidden") : figure) : String(figure));

function facts(pairs) {
  return element("dl", {}, ...pairs.map(([name, figure, bad]) => element("div", {},
    element("dt", {}, name), element("dd", { class: figure === "hidden" ? "word" : bad ? "bad" : "" }, told(figure)))));
}

function cells() {
  const node = card(text("live.cells"), false, big(shown.in_cells), facts(HELD.map(name =>
    [text(`live.${name.replaceAll("_", "-")}`), shown.cells[name], name === "over_a_day" && typeof shown.cells[name] === "number" && some(shown.cells[name])])));
  node.classList.add("wide");
  return node;
}

function road() {
  const { late, all } = shown.on_the_road;
  return card(text("live.road"), false, big(all), facts([[text("live.late"), late, typeof late === "number" && some(late)]]));
}

function red() {
  const since = shown.unsent_red;
  const minutes = since ? Math.max(0, Math.floor((Date.parse(shown.at) - Date.parse(since)) / 60_000)) : 0;
  return card(text("live.red"), Boolean(since) && minutes > 0,
    element("p", { class: "said" }, since ? text("live.red-since", { n: minutes }) : text("live.red-none")));
}

const running = what => card(text(`live.${what}`), shown[what] === "held-up",
  element("p", { class: "said" }, text(`live.running.${shown[what]}`)), ...(what === "texts" ? carrier() : []));

/// By which of two companies texts go; of one alone nothing.
function carrier() {
  const { carrier: by } = shown;
  if (!by) return [];
  const why = by.by_hand ? text("live.carrier.by-hand") : text(`carrier.why.${by.why}`).replace(/\.$/, "");
  return [element("p", { "data-role": "carrier" }, `${text(`live.carrier.${by.now}`, { when: moment(by.since) })}: ${why}`)];
}

part("enter").addEventListener("submit", async event => {
  event.preventDefault();
  const token = part("token").value.trim();
  part("token").value = "";
  const answer = await fetch("/display", {
    method: "POST", credentials: "same-origin", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ token }),
  }).catch(() => undefined);
  say(answer?.ok ? "" : text(answer?.status === 401 ? "live.wrong" : "not-now"));
  if (answer?.ok) await look();
});

async function chooses(language) {
  await speak(language);
  for (const button of part("languages").children) button.setAttribute("aria-pressed", String(button.lang === spoken()));
  if (shown) await draw();
  stamp();
}

part("languages").replaceChildren(...[["sw", "Kiswahili"], ["en", "English"]].map(([lang, name]) => {
  const button = element("button", { type: "button", lang, "data-language": lang }, name);
  button.addEventListener("click", () => chooses(lang));
  return button;
}));
await chooses(new URLSearchParams(location.search).get("lang") === "en" ? "en" : "sw");
await look();
setInterval(look, EACH_MS);
setInterval(stamp, 5_000);
