// A new report, from the one who has signed in.

import { element, part, say } from "./console.js";
import { read, readIfThere } from "./api.js";
import { reportForm } from "./report-form.js";
import { saidNodes } from "./report-said.js";
import { newKey, sendReport } from "./report-send.js";
import { enter } from "./shell.js";
import { text } from "./words.js";

const COMPARED_MS = 4_000;

let form, wish, filed;

const find = async typed => {
  try {
    return (await read(`/places?q=${encodeURIComponent(typed)}`)).body.places;
  } catch (trouble) {
    say(trouble.message);
    return [];
  }
};

/// An empty report.
function begin() {
  say("");
  wish = { key: newKey() };
  filed = undefined;
  form = reportForm(find);
  form.node.append(element("p", { class: "buttons" }, element("button", { type: "submit", class: "main", "data-do": "send" }, text("report.send"))));
  form.node.addEventListener("submit", send);
  part("place").replaceChildren(form.node);
  form.node.querySelector("input").focus();
}

async function send(event) {
  event.preventDefault();
  const entry = form.entry();
  const same = JSON.stringify(entry);
  if (wish.said !== undefined && wish.said !== same) wish = { key: newKey() };
  wish.said = same;
  const button = form.node.querySelector("[data-do=send]");
  button.disabled = true;
  try {
    filed = { answer: await sendReport(entry, wish.key), entry };
    form = undefined;
    show();
    compare(filed);
  } catch (trouble) {
    if (trouble.status !== 0 && trouble.status !== 503) wish = { key: newKey() };
    const left = form.blame(trouble.faults ?? []);
    say((trouble.faults ?? []).length > 0 && left.length === 0 ? text("report.mend") : trouble.message);
  } finally {
    button.disabled = false;
  }
}

function show() {
  say("");
  const another = element("button", { type: "button", class: "main", "data-do": "another" }, text("report.another"));
  another.addEventListener("click", begin);
  const said = element("article", { class: "card", tabindex: "-1", "data-role": "said" },
    ...saidNodes(filed.answer, filed.entry, filed.likely), element("p", { class: "buttons" }, another));
  part("place").replaceChildren(said);
  said.focus();
}

/// What may be of the same child is compared once the report is on its way; a role that may not see
/// it is not told.
function compare(about) {
  setTimeout(async () => {
    const told = await readIfThere(`/cases/${about.answer.reference}/duplicates`).catch(() => undefined);
    if (filed !== about || !(told?.suggestions.length > 0)) return;
    about.likely = told.suggestions;
    show();
  }, COMPARED_MS);
}

/// What was typed so far stays as it is: only what stands around it can be said anew.
function redraw() {
  if (filed) {
    show();
  } else if (form.node.querySelectorAll(":checked:not(option)").length === 0) {
    begin();
  } else {
    say(text("report.language-later"));
  }
}

await enter("report", redraw);
part("report-page").hidden = false;
begin();
