// Draws the menu book as the server holds it: a phone a screen, its options as links to the screens
// they lead to. With it stands how often each screen was shown, and how often it was the last.

import { element, part, say } from "./console.js";

const KINDS = { options: "options", input: "typed", list: "list", end: "end" };
const MOST_LEFT = 25;

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
  const screens = book.chapters.flatMap(chapter => chapter.screens);
  part("about").textContent = `Book ${book.version}: ${screens.length} screens in ${book.languages.length} languages.`;
  part("chapters").append(...book.chapters.map(chapter =>
    element("a", { href: `#chapter-${chapter.name}` }, chapter.name)));
  part("left-table").append(leaving(screens));
  draw();
  say("");
  part("book").hidden = false;
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

function draw() {
  const language = part("language").value;
  const wanted = part("find").value.trim().toLowerCase();
  document.documentElement.lang = "en";
  part("screens").replaceChildren(...book.chapters
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
      [i ? ", " : "", element("a", { href: `#${to}` }, to)]))] : []),
    ...counted(screen));
}

function glass(page, language) {
  return element("div", { class: "glass", lang: language }, ...page.lines.map(line =>
    element("div", line.keys ? { class: "keys" } : {},
      line.to ? element("a", { href: `#${line.to}` }, line.text) : line.text)));
}

function counted(screen) {
  if (!screen.shown) return [];
  return [element("p", { class: "count" },
    `shown ${screen.shown}, left here ${screen.left} (${percent(screen)} %)`)];
}

const percent = screen => Math.round((100 * screen.left) / screen.shown);

/// The screens at which most callers went away before an end, the worst first.
function leaving(screens) {
  const left = screens.filter(s => s.left > 0).sort((a, b) => b.left - a.left).slice(0, MOST_LEFT);
  if (!left.length) return element("p", {}, "Nobody has left before an end since this process began.");
  const head = ["screen", "shown", "left here", "of those shown"];
  return element("table", {},
    element("thead", {}, element("tr", {}, ...head.map(text => element("th", { scope: "col" }, text)))),
    element("tbody", {}, ...left.map(s => element("tr", {},
      element("td", {}, element("a", { href: `#${s.name}` }, s.name)),
      element("td", {}, String(s.shown)),
      element("td", {}, String(s.left)),
      element("td", {}, element("meter", { min: 0, max: 100, value: percent(s) }), ` ${percent(s)} %`)))));
}
