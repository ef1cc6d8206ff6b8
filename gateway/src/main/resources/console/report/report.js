// A new report, from the one who has signed in.

import { element, part, say } from "./console.js";
import { read, readIfThere } from "./api.js";
import { permitted } from "./permits.js";
import { reportForm } from "./report-form.js";
import { findKept, keepNodes } from "./report-offline.js";
import { saidNodes } from "./report-said.js";
import { newKey, sendReport } from "./report-send.js";
import { enter } from "./shell.js";
import { unlock } from "./unlock.js";
import { text } from "./words.js";

const COMPARED_MS = 4_000;

let me = {}, form, wish, filed;

const find = async typed => {
  try {
    return me.offline ? await findKept(typed) : (await read(`/places?q=${encodeURIComponent(typed)}`)).body.places;
  } catch (trouble) {
    if (trouble.status === 0) return findKept(typed);
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
    if (trouble.status === 0 && permitted()) {
      offerToKeep();
      return;
    }
    const left = form.blame(trouble.faults ?? []);
    say((trouble.faults ?? []).length > 0 && left.length === 0 ? text("report.mend") : trouble.message);
  } finally {
    button.disabled = false;
  }
}

/// Below the report, which stays as it is: it may be sent again, or wait here.
function offerToKeep() {
  part("keep")?.remove();
  const place = keepNodes(form.entry, () => (JSON.stringify(form.entry()) === wish.said ? wish.key : undefined), slip => {
    begin();
    say(text("waiting.kept-as", { slip }));
    part("notice").append(" ", element("a", { href: "/console/waiting" }, text("waiting.to-waiting")));
  });
  form.node.after(place);
  place.scrollIntoView({ block: "nearest" });
  place.querySelector("input").focus();
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

me = await enter("report", redraw, unlock);
part("report-page").hidden = false;
begin();
