// A file whose rows are shown with what each would do, before that is done, or nothing.

import { element, part } from "./console.js";
import { sentence, text } from "./words.js";

const AGAIN = "urn:haki:problem:not-as-previewed";

/// @param wish `{title, about, go, fields, look, bring, line, told, summary}`: `look(csv)` asks what it
///   does, `bring(csv, digest)` has it done, `line(row)` draws a row, `go(n)` names the button
/// @param done told what happened, when the dialog is closed
export function openUpload(wish, done) {
  const dialog = part("dialog");
  const file = element("input", { type: "file", name: "list", accept: ".csv,text/csv", required: "", autocomplete: "off" });
  const problem = element("p", { class: "problem", role: "alert", hidden: "" });
  const shown = element("section", { class: "rows", tabindex: "0", "aria-live": "polite", "aria-label": text("list.rows"), hidden: "" });
  const go = element("button", { type: "submit", class: "main" });
  const back = element("button", { type: "button" }, text("back"));
  const fields = wish.fields ?? [];
  const form = element("form", { "data-role": "list-form", autocomplete: "off" },
    element("h2", { id: "dialog-title" }, wish.title),
    element("p", { class: "soft" }, wish.about),
    ...fields,
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
    const body = await wish.look(csv);
    const does = body.rows.filter(row => row.effect !== "refused" && row.effect !== "same").length;
    shown.replaceChildren(element("p", { "data-role": "list-told" }, summary(wish.effects, body.rows)), element("ul", {}, ...body.rows.map(wish.line)));
    shown.hidden = false;
    looked = does > 0 ? { csv, digest: body.digest } : undefined;
    go.textContent = does > 0 ? wish.go(does) : text("list.look");
  };
  const bringIn = async () => {
    const body = await wish.bring(looked.csv, looked.digest);
    told = text("list.done", { n: body.applied, same: body.unchanged, refused: body.refused.length });
    const left = body.refused.map(row => wish.line({ ...row, effect: "refused" }));
    shown.replaceChildren(element("p", { "data-role": "list-told" }, told),
      ...(body.interrupted ? [element("p", {}, text("list.interrupted"))] : []), element("ul", {}, ...left));
    for (const field of [file, ...form.querySelectorAll("input")]) field.disabled = true;
    go.hidden = true;
    back.textContent = text("close");
    back.focus();
  };

  form.addEventListener("change", again);
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
  (fields[0]?.querySelector("input") ?? file).focus();
}

const summary = (effects, rows) => effects.map(name => [name, rows.filter(row => row.effect === name).length])
  .filter(([, n]) => n > 0).map(([name, n]) => text(`list.n.${name}`, { n })).join(", ");

/// A row: where it stands, whose it is, what it would do, and more of that.
export const rowLine = (row, whose, more) => element("li", { class: row.effect },
  element("span", {}, text("list.line", { n: row.line })), element("strong", {}, whose),
  element("span", {}, text(`list.${row.effect}`)),
  element("span", {}, [more, row.reason ? sentence(row.reason) || text("list.not-right") : ""].filter(Boolean).join(": ")));
