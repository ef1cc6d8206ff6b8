// Trials of reminders, for the national office: what is compared, in which words, and who came. They
// are started and ended on the command line alone, so there is no button for either.

import { read } from "./api.js";
import { element, part } from "./console.js";
import { isNational } from "./indicators-figures.js";
import { locale, longDay, moment, text, words } from "./words.js";

/// What the counts of each state may be read as.
const READ = { waits: "early", runs: "early", past: "early", enough: "enough", ended: "ended" };

const FIGURES = ["came", "away", "percent", "from", "to"];

const number = figure => (typeof figure === "number" ? figure.toLocaleString(locale()) : figure ?? "–");

const line = (label, said) => element("p", {}, element("strong", {}, `${text(label)}: `), said);

const steps = arm => (arm.without.length === 0 ? text("trial.all-steps")
  : text("trial.without", { steps: arm.without.map(step => words(step, "trial.step")).join(", ") }));

/// The words of an arm, or the name of an arm before it that says the same.
function said(arm, arms) {
  const same = arms.find(one => one.words === arm.words);
  if (same !== arm) return element("p", {}, text("trial.same-words", { arm: same.name }));
  return element("ul", {}, ...arm.texts.map(one =>
    element("li", {}, `${text(`trial.kind.${one.kind}`)}: `, element("q", { lang: one.language }, one.text))));
}

function came(name, arms) {
  const head = element("tr", {}, ...["arm", ...FIGURES].map(column => element("th", { scope: "col" }, text(`trial.col.${column}`))));
  const rows = arms.map(arm => element("tr", {}, element("th", { scope: "row" }, arm.name),
    ...FIGURES.map(figure => element("td", { ...(typeof arm[figure] === "string" ? { class: "withheld-figure" } : {}) }, number(arm[figure])))));
  return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": `${name}: ${text("trial.came")}` },
    element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows)));
}

const trial = one => element("figure", { class: "wide", "data-trial": one.name, "data-state": one.state },
  element("figcaption", {}, `${one.name}: ${text(`trial.state.${one.state}`)}`),
  line("trial.takes", text("trial.days", { from: longDay(one.begins), to: longDay(one.ends) })),
  line("trial.ethics", one.ethics),
  line("trial.started", moment(one.started_at)),
  ...(one.ended_at ? [line("trial.ended", moment(one.ended_at))] : []),
  line("trial.stops", text("trial.stop-after", { n: number(one.stop_after) })),
  came(one.name, one.arms),
  element("p", { class: "warning" }, text(`trial.read.${READ[one.state]}`)),
  ...one.arms.map(arm => element("section", { class: "arm", "data-arm": arm.name },
    element("h3", {}, arm.name), element("p", {}, steps(arm)), said(arm, one.arms))));

/// Shows them to whoever decides for all of Kenya.
export async function showTrials(me) {
  if (!await isNational(me)) return;
  const { trials } = (await read("/trials")).body;
  part("trials").replaceChildren(
    element("h2", {}, text("trial.title")),
    element("p", {}, text("trial.about")),
    element("p", { class: "small" }, text("trial.where")),
    ...(trials.length === 0 ? [element("p", {}, text("trial.none"))] : trials.map(trial)));
  part("trials").hidden = false;
}
