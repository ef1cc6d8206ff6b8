// The field for a place: letters of any word of its name, then a choice by keyboard or mouse.

import { element } from "./console.js";
import { text } from "./words.js";

const PAUSE_MS = 200;

/// @param find gives the places of what was typed: `{name, within, place, said}`
/// @param changed told when another place is chosen, or none
/// @return `value()` gives the place that is chosen, else nothing
export function placeField(find, changed) {
  const input = element("input", {
    name: "place", role: "combobox", "aria-expanded": "false", "aria-controls": "places", "aria-autocomplete": "list",
    autocomplete: "off", spellcheck: "false", maxlength: 40, required: "",
  });
  const list = element("ul", { id: "places", role: "listbox", "aria-label": text("report.places"), hidden: "" });
  let found = [], at = -1, chosen, turn = 0, waits = 0;

  function show(all) {
    found = all;
    at = -1;
    list.replaceChildren(...found.map((one, i) => {
      const line = element("li", { id: `place-${i}`, role: "option", "aria-selected": "false" },
        element("strong", {}, one.name), " ", element("span", { class: "soft" }, one.within));
      line.addEventListener("mousedown", event => {
        event.preventDefault();
        choose(i);
      });
      return line;
    }));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  }

  function point(i) {
    at = i;
    [...list.children].forEach((line, n) => line.setAttribute("aria-selected", String(n === at)));
    input.setAttribute("aria-activedescendant", `place-${at}`);
    list.children[at].scrollIntoView({ block: "nearest" });
  }

  function choose(i) {
    chosen = found[i];
    input.value = `${chosen.name}, ${chosen.within}`;
    input.setCustomValidity("");
    turn++;
    clearTimeout(waits);
    show([]);
    changed();
  }

  async function look() {
    const mark = ++turn;
    const typed = input.value.trim();
    const all = typed === "" ? [] : await find(typed);
    if (mark === turn) show(all);
  }

  input.addEventListener("input", () => {
    chosen = undefined;
    input.setCustomValidity(text("report.choose-place"));
    clearTimeout(waits);
    waits = setTimeout(look, PAUSE_MS);
    changed();
  });
  input.addEventListener("keydown", event => {
    if (list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      point((at + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(Math.max(at, 0));
    } else if (event.key === "Escape") {
      show([]);
    }
  });
  // whoever goes on takes the first one, if there is but one
  input.addEventListener("blur", () => (found.length === 1 ? choose(0) : show([])));

  return {
    input,
    node: element("div", { class: "place" }, input, list),
    value: () => chosen,
    clear: () => {
      chosen = undefined;
      input.value = "";
      show([]);
    },
  };
}
