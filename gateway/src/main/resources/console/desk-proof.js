// The proof of notice in a window of its own, to be printed.

import { element, say } from "./console.js";
import { readPage } from "./desk-api.js";
import { keepWindow } from "./session.js";

export function proofButton(reference) {
  const node = element("button", { type: "button", "data-do": "proof" }, "Proof of notice");
  node.addEventListener("click", () => show(reference));
  return node;
}

/// The window is opened before the page is asked for: a browser opens one only for a click.
async function show(reference) {
  const opened = window.open("", "_blank");
  if (!opened) {
    say("The browser opened no window. Allow windows for this page, then try again.");
    return;
  }
  keepWindow(opened);
  opened.opener = null;
  opened.document.title = `Proof of notice ${reference}`;
  try {
    put(opened, await readPage(`/cases/${reference}/notices.html`));
  } catch (trouble) {
    opened.close();
    say(trouble.message);
  }
}

/// The new window stands under the policy of this page, which has no place for a style within a
/// page: the style is handed over as a sheet, and all else as it came.
function put(opened, text) {
  const [, style = ""] = /<style>([^]*)<\/style>/.exec(text) ?? [];
  const page = new DOMParser().parseFromString(text.replace(/<style>[^]*<\/style>/, ""), "text/html");
  const sheet = new opened.CSSStyleSheet();
  sheet.replaceSync(style);
  const place = opened.document;
  place.documentElement.lang = page.documentElement.lang;
  place.head.replaceChildren(...page.head.childNodes);
  place.body.replaceChildren(...page.body.childNodes);
  place.adoptedStyleSheets = [sheet];
}
