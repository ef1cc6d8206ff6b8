// A whole day of a registry's own court: what is set there is shown first, then adjourned at once.

import { element, part } from "./console.js";
import { newKey, post } from "./api.js";
import { count, day, fieldAhead, fieldNow, hour, sentence, text, words } from "./words.js";

const WEEK_MS = 7 * 24 * 3_600_000;

const AGAIN = "urn:haki:problem:not-as-previewed";

/// @param unit the registry's `{code, name}`
/// @param done told what happened, when the dialog is closed
/// @param on the day that is adjourned unless another is chosen
export function openDay(book, unit, done, on = fieldNow().date) {
  const dialog = part("dialog");
  const form = element("form", { "data-role": "day-form" });
  const fields = makeFields(book, on);
  const problem = element("p", { class: "problem", role: "alert", hidden: "" });
  const shown = element("section", { class: "rows", tabindex: "0", "aria-live": "polite", "aria-label": text("day.dates"), hidden: "" });
  const go = element("button", { type: "submit", class: "main" });
  const back = element("button", { type: "button" }, text("back"));
  let wish = { key: newKey() };
  let ready = false;
  let told = "";

  const at = () => `/courts/${unit.code}/days/${fields.day()}/adjournment`;
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
    const { body } = await post(`${at()}/preview`, newKey(), undefined, fields.body());
    shown.replaceChildren(heading(body.hearings, body.more), list(body.hearings.map(h => [h, effect(h, "day.would")])));
    shown.hidden = false;
    wish = { key: newKey(), digest: body.digest };
    const n = body.moved + body.cancelled;
    ready = n > 0;
    go.textContent = ready ? count("day.go", n) : text("day.show");
  };
  const adjourn = async () => {
    const { body } = await post(at(), wish.key, undefined, { ...fields.body(), previewed: wish.digest });
    told = summary(body, fields);
    shown.replaceChildren(element("p", { "data-role": "day-told" }, told), list(body.hearings.map(h => [h, effect(h, "day.done")])));
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
      if (trouble.status !== 0 && trouble.status !== 503) wish = { ...wish, key: newKey() };
      if (trouble.problem?.type === AGAIN) await show().catch(again);
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

function makeFields(book, shown) {
  const from = element("input", { type: "time", name: "from", autocomplete: "off", "aria-label": text("day.only-from") });
  const on = element("input", { type: "date", name: "day", autocomplete: "off", required: "", value: shown });
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

/// What would become of a hearing, or what did.
function effect(h, how) {
  if (h.outcome === "refused") return `${text("day.stays")}: ${sentence(h.reason) || text("api.failed")}`;
  if (h.outcome === "unchanged") return text("day.gone");
  if (h.outcome === "not-known") return text("day.not-known");
  const said = h.outcome === "moved" ? text(`${how}-move`, { day: day(h.to) }) : text(`${how}-off`);
  return h.confirmed ? `${said}, ${text("day.come")}` : said;
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
