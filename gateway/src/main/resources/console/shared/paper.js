// What is printed stands in the page as it is printed, in place of the rest; nothing runs while it is.

import { element, part } from "./console.js";
import { text } from "./words.js";

/// @param back gives what to stand on again afterwards
export function showPaper(title, sheets, back) {
  const behind = document.querySelector("main:not([data-role=paper])");
  const place = part("paper");
  const print = element("button", { type: "button", class: "main", "data-role": "print" }, text("paper.print"));
  const close = element("button", { type: "button", "data-role": "paper-back" }, text("back"));
  print.addEventListener("click", () => window.print());
  close.addEventListener("click", () => {
    place.hidden = true;
    place.replaceChildren();
    document.body.classList.remove("paper");
    behind.hidden = false;
    back()?.focus();
  });
  place.replaceChildren(
    element("h2", { id: "paper-title", class: "screen" }, title),
    element("p", { class: "buttons screen" }, print, close), ...sheets);
  behind.hidden = true;
  document.body.classList.add("paper");
  place.hidden = false;
  print.focus();
}
