// What the pages of the console share. Their scripts store nothing in the browser.

export const part = role => document.querySelector(`[data-role="${role}"]`);

export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/// Says it on the page's line for notices; empty hides the line.
export function say(text) {
  part("notice").textContent = text;
  part("notice").hidden = text === "";
}

/// Where the phones page is, when the server runs as a demo; else empty.
const phones = document.documentElement.dataset.demoPhones;
export const isDemo = phones !== "";

/// The way there.
export const phonesLink = name =>
  (isDemo ? [element("a", { href: `http://${location.hostname}:${phones}/phones` }, name)] : []);

/// What a page of the desk needs to know that an officer dials.
export const dialled = document.documentElement.dataset.dialled;
