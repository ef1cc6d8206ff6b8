// Draws the menu book as the server holds it: a phone a screen, its options as links to the screens
// they lead to.

import { element, part, say } from "./console.js";

const KINDS = { options: "options", input: "typed", list: "list", end: "end" };

const book = await read();
if (book) begin();

async function read() {
  try {
    const answer = await fetch("/console/files/menus.json", { cache: "no-store", credentials: "omit" });
    if (!answer.ok) throw new Error();
    return await answer.json();
  } catch {
    say("The gateway does not answer.");
    return null;
  }
}

function begin() {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
  part("language").append(...book.languages.map(code => new Option(names.of(code), code)));
  part("choose").addEventListener("submit", event => event.preventDefault());
  part("language").addEventListener("change", draw);
  part("find").addEventListener("input", draw);
  const screens = book.rooms.flatMap(chapter => chapter.screens);
  part("about").textContent = `Book ${book.version}: ${screens.length} screens in ${book.languages.length} languages.`;
  part("chapters").append(...book.rooms.map(chapter =>
    element("a", { href: `#chapter-${chapter.name}` }, chapter.name)));
  draw();
  say("");
  part("book").hidden = false;
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

function draw() {
  const language = part("language").value;
  const wanted = part("find").value.trim().toLowerCase();
  document.documentElement.lang = "en";
  part("screens").replaceChildren(...book.rooms
    .map(chapter => ({ ...chapter, screens: chapter.screens.filter(s => found(s, language, wanted)) }))
    .filter(chapter => chapter.screens.length > 0)
    .map(chapter => element("section", { class: "chapter", id: `chapter-${chapter.name}` },
      element("h2", {}, chapter.name),
      element("div", { class: "phones" }, ...chapter.screens.map(s => phone(s, language))))));
}

function found(screen, language, wanted) {
  const words = screen.pages[language].flatMap(page => page.lines.map(line => line.text)).join("\n");
  return `${screen.name}\n${words}`.toLowerCase().includes(wanted);
}

function phone(screen, language) {
  const pages = screen.pages[language];
  const others = screen.leads.filter(to => !pages.some(page => page.lines.some(line => line.to === to)));
  return element("article", { class: "phone", id: screen.name, "aria-label": `Screen ${screen.name}` },
    element("h3", {}, element("a", { href: `#${screen.name}` }, screen.name),
      element("span", {}, `${KINDS[screen.kind]}, ${Math.max(...pages.map(page => page.septets))} of 156`)),
    ...pages.map(page => glass(page, language)),
    ...(others.length ? [element("p", {}, "leads to ", ...others.flatMap((to, i) =>
      [i ? ", " : "", element("a", { href: `#${to}` }, to)]))] : []));
}

function glass(page, language) {
  return element("div", { class: "glass", lang: language }, ...page.lines.map(line =>
    element("div", line.keys ? { class: "keys" } : {},
      line.to ? element("a", { href: `#${line.to}` }, line.text) : line.text)));
}
