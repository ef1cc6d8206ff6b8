// A list of hearings from a file: what each row would do is shown first, and that is done, or nothing.

import { element, part } from "./console.js";
import { newKey, postCsv } from "./api.js";
import { count, moment, sentence, text } from "./words.js";

const AGAIN = "urn:haki:problem:not-as-previewed";

/// @param done told what happened, when the dialog is closed
export function openList(done) {
  const dialog = part("dialog");
  const file = element("input", { type: "file", name: "list", accept: ".csv,text/csv", required: "", autocomplete: "off" });
  const problem = element("p", { class: "problem", role: "alert", hidden: "" });
  const shown = element("section", { class: "rows", tabindex: "0", "aria-live": "polite", "aria-label": text("list.rows"), hidden: "" });
  const go = element("button", { type: "submit", class: "main" });
  const back = element("button", { type: "button" }, text("back"));
  const form = element("form", { "data-role": "list-form", autocomplete: "off" },
    element("h2", { id: "dialog-title" }, text("list.title")),
    element("p", { class: "soft" }, text("list.about")),
    element("label", { class: "field" }, element("span", {}, text("list.file")), file),
    problem, shown, element("p", { class: "buttons" }, go, back));
  let looked;
  let told = "";

  const ask = said => {
    problem.textContent = said;
    problem.hidden = said === "";
  };
  const again = () => {
    looked = undefined;
    shown.hidden = true;
    go.textContent = text("list.look");
    ask("");
  };
  const look = async csv => {
    const { body } = await postCsv("/cause-lists/preview", newKey(), csv);
    const does = body.rows.filter(row => row.effect !== "refused" && row.effect !== "same").length;
    shown.replaceChildren(element("p", { "data-role": "list-told" }, summary(body.rows)), element("ul", {}, ...body.rows.map(effect)));
    shown.hidden = false;
    looked = does > 0 ? { csv, digest: body.digest } : undefined;
    go.textContent = does > 0 ? count("list.go", does) : text("list.look");
  };
  const bringIn = async () => {
    const { csv, digest } = looked;
    const { body } = await postCsv(`/cause-lists?previewed=${digest}`, newKey(), csv);
    told = text("list.done", { n: body.applied, same: body.unchanged, refused: body.refused.length });
    const left = body.refused.map(row => effect({ ...row, effect: "refused" }));
    shown.replaceChildren(element("p", { "data-role": "list-told" }, told),
      ...(body.interrupted ? [element("p", {}, text("list.interrupted"))] : []), element("ul", {}, ...left));
    file.disabled = true;
    go.hidden = true;
    back.textContent = text("close");
    back.focus();
  };

  file.addEventListener("change", again);
  form.addEventListener("submit", async event => {
    event.preventDefault();
    ask("");
    go.disabled = true;
    try {
      await (looked ? bringIn() : look(await file.files[0].text()));
    } catch (trouble) {
      const { csv } = looked ?? {};
      if (trouble.problem?.type === AGAIN && csv !== undefined) await look(csv).catch(() => again());
      ask(trouble.message);
    } finally {
      go.disabled = false;
      if (!go.hidden) go.focus();
    }
  });
  back.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => told && done(told), { once: true });
  again();
  dialog.replaceChildren(form);
  dialog.showModal();
  file.focus();
}

const EFFECTS = ["set", "moved", "cancelled", "same", "refused"];

const summary = rows => EFFECTS.map(name => [name, rows.filter(row => row.effect === name).length])
  .filter(([, n]) => n > 0).map(([name, n]) => text(`list.n.${name}`, { n })).join(", ");

function effect(row) {
  const when = row.from && row.to ? text("list.from-to", { from: moment(row.from), to: moment(row.to) }) : row.to ?? row.from ? moment(row.to ?? row.from) : "";
  const why = row.reason ? sentence(row.reason) || text("list.not-right") : "";
  return element("li", { class: row.effect },
    element("span", {}, text("list.line", { n: row.line })), element("strong", {}, row.reference ?? "–"),
    element("span", {}, text(`list.${row.effect}`)), element("span", {}, [when, why].filter(Boolean).join(": ")));
}
