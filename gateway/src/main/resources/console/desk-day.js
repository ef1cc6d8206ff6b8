// A whole day of a registry's own court: what is set there is shown first, then adjourned at once.

import { element, part } from "./console.js";
import { newKey, post, read } from "./desk-api.js";
import { day, fieldAhead, fieldNow, hour, words } from "./desk-words.js";

const WEEK_MS = 7 * 24 * 3_600_000;

/// @param unit the registry's `{code, name}`
/// @param done told what happened, when the dialog is closed
export function openDay(book, unit, done) {
  const dialog = part("dialog");
  const form = element("form", { "data-role": "day-form" });
  const fields = makeFields(book);
  const problem = element("p", { class: "problem", role: "alert", hidden: "" });
  const shown = element("section", { class: "rows", tabindex: "0", "aria-live": "polite", "aria-label": "Dates", hidden: "" });
  const go = element("button", { type: "submit", class: "main" });
  const back = element("button", { type: "button" }, "Back");
  let wish = { key: newKey() };
  let ready = false;
  let told = "";

  const ask = text => {
    problem.textContent = text;
    problem.hidden = text === "";
  };
  const again = () => {
    ready = false;
    wish = { key: newKey() };
    go.textContent = "Show what moves";
    shown.hidden = true;
    ask("");
  };
  const show = async () => {
    const { body } = await read(`/courts/${unit.code}/days/${fields.day()}`);
    const all = body.hearings.filter(h => hour(h.when) >= (fields.from() || "00:00"));
    shown.replaceChildren(heading(all, body.more), list(all.map(h => [h, h.confirmed ? "said they come" : ""])));
    shown.hidden = false;
    ready = all.length > 0;
    go.textContent = ready ? `Adjourn ${all.length === 1 ? "1 date" : `${all.length} dates`}` : "Show what moves";
  };
  const adjourn = async () => {
    const { body } = await post(`/courts/${unit.code}/days/${fields.day()}/adjournment`, wish.key, undefined, fields.body());
    told = summary(body, fields);
    const left = body.hearings.filter(h => h.reason);
    shown.replaceChildren(element("p", { "data-role": "day-told" }, told), list(left.map(h => [h, h.reason])));
    fields.node.hidden = true;
    go.hidden = true;
    back.textContent = "Close";
    back.focus();
  };

  form.addEventListener("input", again);
  form.addEventListener("submit", async event => {
    event.preventDefault();
    ask("");
    go.disabled = true;
    try {
      await (ready ? adjourn() : show());
    } catch (trouble) {
      // the answer to this key is kept by the server: another try that is meant is another wish
      if (trouble.status !== 0 && trouble.status !== 503) wish = { key: newKey() };
      ask(trouble.message);
    } finally {
      go.disabled = false;
      if (!go.hidden) go.focus();
    }
  });
  back.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => told && done(told), { once: true });
  again();
  form.append(
    element("h2", { id: "dialog-title" }, "Adjourn a court day"),
    element("p", { class: "soft" }, `${unit.name}. What is held or off already stays as it is. Those who were told the old date are told.`),
    fields.node, problem, shown, element("p", { class: "buttons" }, go, back));
  dialog.replaceChildren(form);
  dialog.showModal();
  form.querySelector("input").focus();
}

function makeFields(book) {
  const from = element("input", { type: "time", name: "from", "aria-label": "Only from this time on" });
  const on = element("input", { type: "date", name: "day", required: "", value: fieldNow().date });
  const to = element("input", { type: "date", name: "to", required: "", value: fieldAhead(WEEK_MS).date });
  const off = element("input", { type: "checkbox", name: "off" });
  const reason = element("select", { name: "reason", required: "" });
  for (const value of book.values.MoveReason) reason.append(new Option(words(value), value));
  reason.value = "court-not-sitting";
  off.addEventListener("change", () => {
    to.disabled = off.checked;
  });
  const field = (label, ...inputs) => element("label", { class: "field" }, element("span", {}, label), ...inputs);
  return {
    node: element("div", {},
      field("Day", on), field("From (if not all)", from), field("New day", to),
      element("label", { class: "flag" }, off, " No new day yet: a date follows"), field("Why", reason)),
    day: () => on.value,
    from: () => from.value,
    to: () => (off.checked ? "" : to.value),
    body: () => ({
      reason: reason.value, ...(off.checked ? { cancel: true } : { to: to.value }), ...(from.value ? { from_time: from.value } : {}),
    }),
  };
}

function heading(all, more) {
  const come = all.filter(h => h.confirmed).length;
  const said = come > 0 ? `, ${come} of them with people who said they come` : "";
  const count = all.length === 0 ? "Nothing is set then" : all.length === 1 ? "1 date is set" : `${all.length} dates are set`;
  return element("p", {}, `${count}${said}.${more ? " The day holds more: give the order again afterwards." : ""}`);
}

const list = rows => element("ul", {}, ...rows.map(([h, remark]) => element("li", {},
  element("span", {}, hour(h.when)), element("strong", {}, h.reference), element("span", {}, words(h.kind)),
  element("span", { class: "soft" }, remark))));

function summary(body, fields) {
  const moved = body.moved > 0 ? [`${body.moved} moved to ${day(`${fields.to()}T09:00:00+03:00`)}`] : [];
  const off = body.cancelled > 0 ? [`${body.cancelled} off until a new date is set`] : [];
  const others = body.unchanged > 0 ? [`${body.unchanged} changed by somebody else meanwhile`] : [];
  const left = body.refused > 0 ? [`${body.refused} not changed, see why below`] : [];
  const away = body.interrupted ? ["then the database went away: give the same order again"] : [];
  const come = body.confirmed > 0 ? [`${body.confirmed} with people who had said they come`] : [];
  const parts = [...moved, ...off, ...others, ...left, ...come, ...away];
  return `Done: ${parts.join(", ") || "nothing was left to change"}.`;
}
