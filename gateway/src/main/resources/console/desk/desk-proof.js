// The proof of notice in a window of its own, to be printed.

import { element, say } from "./console.js";
import { readPage } from "./api.js";
import { keepWindow } from "./session.js";
import { text } from "./words.js";

export function proofButton(reference) {
  const node = element("button", { type: "button", "data-do": "proof" }, text("notice.title"));
  node.addEventListener("click", () => show(reference));
  return node;
}

/// The window is opened before the page is asked for: a browser opens one only for a click.
async function show(reference) {
  const opened = window.open("", "_blank");
  if (!opened) {
    say(text("notice.no-window"));
    return;
  }
  keepWindow(opened);
  opened.opener = null;
  opened.document.title = text("notice.title");
  try {
    put(opened, await readPage(`/cases/${reference}/notices.html`));
  } catch (trouble) {
    opened.close();
    say(trouble.message);
  }
}

/// The new window stands under the policy of this page, which has no place for a style within a
/// page: the style is handed over as a sheet, and all else as it came.
function put(opened, html) {
  const [, style = ""] = /<style>([^]*)<\/style>/.exec(html) ?? [];
  const page = new DOMParser().parseFromString(html.replace(/<style>[^]*<\/style>/, ""), "text/html");
  const sheet = new opened.CSSStyleSheet();
  sheet.replaceSync(style);
  const place = opened.document;
  place.documentElement.lang = page.documentElement.lang;
  place.head.replaceChildren(...page.head.childNodes);
  // what a browser keeps of a window names no case
  place.title = text("notice.title");
  place.body.replaceChildren(...page.body.childNodes);
  place.adoptedStyleSheets = [sheet];
}
