// The one dialog of the administration: what it is about, its fields, and one button.

import { newKey } from "./api.js";
import { element, part } from "./console.js";
import { text } from "./words.js";

/// Whoever types is asked after with this pause, and from so many letters on.
const PAUSE_MS = 200;
const LEAST_LETTERS = 2;
const MOST_LETTERS = 40;

/// A field from which one chooses. A choice that cannot be left open has a first that is none.
export function choose(name, label, options, value = "") {
  const select = element("select", { name, autocomplete: "off", required: "" },
    ...(value ? [] : [new Option(text("field.choose"), "")]), ...options.map(([code, said]) => new Option(said, code)));
  if (value) select.value = value;
  return element("label", { class: "field" }, element("span", {}, text(label)), select);
}

export function type(name, label, attributes = {}) {
  const input = element("input", { name, autocomplete: "off", required: "", ...attributes });
  return element("label", { class: "field" }, element("span", {}, text(label)), input);
}

/// One or more of these; ticked or not.
export function some(name, label, options, chosen = []) {
  return element("fieldset", { class: "some" }, element("legend", {}, text(label)), ...options.map(([code, said]) =>
    element("label", {}, element("input", { type: "checkbox", name, value: code, ...(chosen.includes(code) ? { checked: "" } : {}) }), ` ${said}`)));
}

/// Some of very many, which are searched by typing; those that were chosen can be unticked again.
///
/// @param options `[code, said]`; what is none of them is taken as a code, which the API knows or not
/// @param find gives further ones of what is typed, as `[code, said]`
export function pick(name, label, options, chosen = [], find = async () => []) {
  const said = new Map(options);
  const box = code => element("label", {}, element("input", { type: "checkbox", name, value: code, checked: "" }), ` ${said.get(code) ?? code}`);
  const shown = code => `${said.get(code)} (${code})`;
  const offer = codes => codes.map(code => element("option", { value: shown(code) }));
  const own = offer(options.map(([code]) => code));
  const list = element("datalist", { id: `of-${name}` }, ...own);
  const typed = element("input", { list: list.id, autocomplete: "off", "aria-label": text("admin.pick.search"), "data-role": `search-${name}` });
  const add = element("button", { type: "button", "data-do": `add-${name}` }, text("admin.pick.add"));
  const chosenOnes = element("div", {}, ...chosen.map(box));
  const take = () => {
    const wanted = typed.value.trim();
    const code = [...said.keys()].find(one => shown(one) === wanted || said.get(one) === wanted) ?? wanted;
    if (code && ![...chosenOnes.querySelectorAll("input")].some(one => one.value === code)) chosenOnes.append(box(code));
    typed.value = "";
    typed.focus();
  };
  // there are more than the page has at hand: the server is asked for what is typed
  let waits = 0, turn = 0;
  typed.addEventListener("input", () => {
    clearTimeout(waits);
    const mark = ++turn;
    const letters = typed.value.trim();
    if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) return;
    waits = setTimeout(async () => {
      const found = (await find(letters).catch(() => [])).filter(([code]) => !said.has(code));
      found.forEach(([code, name]) => said.set(code, name));
      if (mark === turn && found.length > 0) list.replaceChildren(...own, ...offer(found.map(([code]) => code)));
    }, PAUSE_MS);
  });
  add.addEventListener("click", take);
  typed.addEventListener("keydown", event => {
    if (event.key !== "Enter" || typed.value.trim() === "") return;
    event.preventDefault();
    take();
  });
  return element("fieldset", { class: "some" }, element("legend", {}, text(label)), chosenOnes,
    element("p", { class: "pick" }, typed, " ", add), list);
}

/// What was filled in; of boxes to tick a list.
function valuesOf(form) {
  const data = new FormData(form);
  return Object.fromEntries([...new Set(data.keys())].map(name =>
    [name, form.querySelector(`[type=checkbox][name="${name}"]`) ? data.getAll(name) : data.get(name)]));
}

function lookButton(look, looked, form) {
  const button = element("button", { type: "button", "data-do": "look" }, text("admin.look"));
  button.addEventListener("click", async () => {
    button.disabled = true;
    looked.textContent = await look(valuesOf(form())).catch(trouble => trouble.message);
    button.disabled = false;
  });
  return button;
}

/// @param wish `{title, about, fields, act, look}`: `act(values, key)` asks the API and gives what to say;
///   `look(values)`, where there is one, gives what to say of it before that
/// @param done told what was said, when it was done
export function ask({ title, about, fields = [], act, look }, done) {
  const dialog = part("dialog");
  const problem = element("p", { class: "problem", role: "alert", hidden: "" });
  const go = element("button", { type: "submit", class: "main" }, title);
  const back = element("button", { type: "button", "data-do": "back" }, text("back"));
  const looked = element("p", { class: "soft", role: "status", "data-role": "looked" });
  const form = element("form", { autocomplete: "off" }, element("h2", { id: "dialog-title" }, title),
    element("p", { class: "soft" }, about), ...fields, ...(look ? [looked] : []), problem,
    element("p", { class: "buttons" }, go, ...(look ? [lookButton(look, looked, () => form)] : []), back));
  let wish = { key: newKey() };
  back.addEventListener("click", () => dialog.close());
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const values = valuesOf(form);
    const same = JSON.stringify(values);
    if (wish.body !== undefined && wish.body !== same) wish = { key: newKey() };
    wish.body = same;
    go.disabled = true;
    problem.hidden = true;
    try {
      const told = await act(values, wish.key);
      dialog.close();
      done(told);
    } catch (trouble) {
      // the answer to this key is kept by the server: another try that is meant is another wish
      if (trouble.status !== 0 && trouble.status !== 503) wish = { key: newKey() };
      problem.textContent = trouble.message;
      problem.hidden = false;
    } finally {
      go.disabled = false;
    }
  });
  dialog.replaceChildren(form);
  dialog.showModal();
  (form.querySelector("select, input") ?? go).focus();
}
