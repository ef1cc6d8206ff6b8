// A whole day of a registry's own court: what is set there is shown first, then adjourned at once.

import { element, part } from "./console.js";
import { newKey, post, read } from "./api.js";
import { count, day, fieldAhead, fieldNow, hour, sentence, text, words } from "./words.js";

const WEEK_MS = 7 * 24 * 3_600_000;

/// @param unit the registry's `{code, name}`
/// @param done told what happened, when the dialog is closed
export function openDay(book, unit, done) {
  const dialog = part("dialog");
  const form = element("form", { "data-role": "day-form" });
  const fields = makeFields(book);
  const problem = element("p", { class: "problem", role: "alert", hidden: "" });
  const shown = element("section", { class: "rows", tabindex: "0", "aria-live": "polite", "aria-label": text("day.dates"), hidden: "" });
  const go = element("button", { type: "submit", class: "main" });
  const back = element("button", { type: "button" }, text("back"));
  let wish = { key: newKey() };
  let ready = false;
  let told = "";

  const ask = said => {
    problem.textContent = said;
    problem.hidden = said === "";
  };
  const again = () => {
    ready = false;
    wish = { key: newKey() };
    go.textContent = text("day.show");
    shown.hidden = true;
    ask("");
  };
  const show = async () => {
    const { body } = await read(`/courts/${unit.code}/days/${fields.day()}`);
    const all = body.hearings.filter(h => hour(h.when) >= (fields.from() || "00:00"));
    shown.replaceChildren(heading(all, body.more), list(all.map(h => [h, h.confirmed ? text("day.come") : ""])));
    shown.hidden = false;
    ready = all.length > 0;
    go.textContent = ready ? count("day.go", all.length) : text("day.show");
  };
  const adjourn = async () => {
    const { body } = await post(`/courts/${unit.code}/days/${fields.day()}/adjournment`, wish.key, undefined, fields.body());
    told = summary(body, fields);
    const left = body.hearings.filter(h => h.reason);
    shown.replaceChildren(element("p", { "data-role": "day-told" }, told), list(left.map(h => [h, sentence(h.reason) || text("api.failed")])));
    fields.node.hidden = true;
    go.hidden = true;
    back.textContent = text("close");
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
    element("h2", { id: "dialog-title" }, text("day.title")),
    element("p", { class: "soft" }, `${unit.name}. ${text("day.about")}`),
    fields.node, problem, shown, element("p", { class: "buttons" }, go, back));
  dialog.replaceChildren(form);
  dialog.showModal();
  form.querySelector("input").focus();
}

function makeFields(book) {
  const from = element("input", { type: "time", name: "from", autocomplete: "off", "aria-label": text("day.only-from") });
  const on = element("input", { type: "date", name: "day", autocomplete: "off", required: "", value: fieldNow().date });
  const to = element("input", { type: "date", name: "to", autocomplete: "off", required: "", value: fieldAhead(WEEK_MS).date });
  const off = element("input", { type: "checkbox", name: "off", autocomplete: "off" });
  const reason = element("select", { name: "reason", autocomplete: "off", required: "" });
  for (const value of book.values.MoveReason) reason.append(new Option(words(value), value));
  reason.value = "court-not-sitting";
  off.addEventListener("change", () => {
    to.disabled = off.checked;
  });
  const field = (label, ...inputs) => element("label", { class: "field" }, element("span", {}, label), ...inputs);
  return {
    node: element("div", {},
      field(text("day.day"), on), field(text("day.from"), from), field(text("day.new"), to),
      element("label", { class: "flag" }, off, ` ${text("day.none-yet")}`), field(text("field.why"), reason)),
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
  const said = come > 0 ? `, ${text("day.with-come", { n: come })}` : "";
  const set = all.length === 0 ? text("day.nothing") : count("day.set", all.length);
  return element("p", {}, `${set}${said}.${more ? ` ${text("day.holds-more")}` : ""}`);
}

const list = rows => element("ul", {}, ...rows.map(([h, remark]) => element("li", {},
  element("span", {}, hour(h.when)), element("strong", {}, h.reference), element("span", {}, words(h.kind)),
  element("span", { class: "soft" }, remark))));

function summary(body, fields) {
  const moved = body.moved > 0 ? [text("day.moved", { n: body.moved, day: day(`${fields.to()}T09:00:00+03:00`) })] : [];
  const off = body.cancelled > 0 ? [text("day.off", { n: body.cancelled })] : [];
  const others = body.unchanged > 0 ? [text("day.others", { n: body.unchanged })] : [];
  const left = body.refused > 0 ? [text("day.left", { n: body.refused })] : [];
  const away = body.interrupted ? [text("day.interrupted")] : [];
  const come = body.confirmed > 0 ? [text("day.confirmed", { n: body.confirmed })] : [];
  const parts = [...moved, ...off, ...others, ...left, ...come, ...away];
  return text("dialog.done", { what: parts.join(", ") || text("day.nothing-left") });
}
