// Draws the menu book as the server holds it: a phone a screen, its options as links to the screens
// they lead to, and where callers leave.

import { element, part, phonesLink, say } from "./console.js";

const KINDS = { options: "options", input: "typed", list: "list", end: "end" };
const WORST = 10;
const FEW = 4;

document.querySelector(".bar nav").append(...phonesLink("Phones"));
const book = await read("menus.json");
const counts = book && await read("screens.json");
if (book && counts) begin();

async function read(file) {
  try {
    const answer = await fetch(`/console/files/${file}`, { cache: "no-store", credentials: "omit" });
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
  part("language").addEventListener("change", () => { draw(); goTo(here()); });
  part("find").addEventListener("input", draw);
  window.addEventListener("hashchange", () => goTo(here()));
  const screens = book.rooms.flatMap(chapter => chapter.screens);
  part("about").textContent = `Book ${book.version}: ${screens.length} screens in ${book.languages.length} languages.`;
  part("chapters").append(...book.rooms.map(chapter =>
    element("a", { href: `#chapter-${chapter.name}` }, chapter.name)));
  draw();
  drawWorst(screens);
  say("");
  part("book").hidden = false;
  goTo(here());
}

function here() {
  return decodeURIComponent(location.hash.slice(1));
}

// A screen that the search has hidden is shown again by who follows a way to it.
function goTo(name) {
  if (!name) return;
  if (!document.getElementById(name)) {
    part("find").value = "";
    draw();
  }
  const target = document.getElementById(name);
  for (const other of document.querySelectorAll(".phone.here")) other.classList.remove("here");
  target?.classList.add("here");
  target?.scrollIntoView({ block: "start" });
  target?.querySelector("h3 a")?.focus({ preventScroll: true });
}

function draw() {
  const language = part("language").value;
  const wanted = part("find").value.trim().toLowerCase();
  const chapters = book.rooms
    .map(chapter => ({ ...chapter, screens: chapter.screens.filter(s => found(s, language, wanted)) }))
    .filter(chapter => chapter.screens.length > 0);
  part("screens").replaceChildren(...chapters.map(chapter =>
    element("section", { class: "chapter", id: `chapter-${chapter.name}` },
      element("h2", {}, chapter.name),
      element("div", { class: "phones" }, ...chapter.screens.map(s => phone(s, language))))));
  if (chapters.length === 0) part("screens").append(element("p", {}, "No screen has these words."));
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
    ...leading(others),
    element("p", { class: "count" }, left(screen)));
}

// Where a key leads by what was said before; folded where these are many.
function leading(others) {
  if (others.length === 0) return [];
  const links = others.flatMap((to, i) => [i ? ", " : "", element("a", { href: `#${to}` }, to)]);
  return others.length <= FEW
    ? [element("p", {}, "or leads to ", ...links)]
    : [element("details", {}, element("summary", {}, `or leads to one of ${others.length}`), ...links)];
}

function glass(page, language) {
  return element("div", { class: "glass", lang: language }, ...page.lines.map(line =>
    element("div", line.keys ? { class: "keys" } : {},
      line.to ? element("a", { href: `#${line.to}` }, line.text) : line.text)));
}

// Of all languages, or of one.
function counted(name, language) {
  const all = counts.screens.filter(one => one.screen === name && (!language || one.language === language));
  const sum = key => all.reduce((total, one) => total + one[key], 0);
  return { shown: sum("shown"), ended: sum("ended"), onLine: sum("onLine") };
}

function share(count) {
  return count.shown ? Math.min(100, Math.round(100 * count.ended / count.shown)) : 0;
}

function left(screen) {
  const all = counted(screen.name);
  if (all.shown === 0) return "not shown yet";
  if (screen.kind === "end") return `shown ${all.shown}`;
  const each = book.languages
    .map(language => ({ language, ...counted(screen.name, language) }))
    .filter(one => one.shown > 0);
  const apart = each.length > 1
    ? `: ${each.map(one => `${one.language} ${one.ended} of ${one.shown}`).join(", ")}` : "";
  return `shown ${all.shown}, left here ${all.ended} (${share(all)} %)${apart}`;
}

function drawWorst(screens) {
  const since = new Date(counts.since).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
  const worst = screens
    .filter(screen => screen.kind !== "end")
    .map(screen => ({ screen, ...counted(screen.name) }))
    .filter(one => one.ended > 0)
    .sort((a, b) => b.ended - a.ended || share(b) - share(a))
    .slice(0, WORST);
  part("worst-about").textContent = worst.length
    ? `Since ${since}, without the calls that go on now.`
    : `Since ${since} nobody has left before the end.`;
  part("worst").replaceChildren(...worst.map(one =>
    element("li", {}, element("a", { href: `#${one.screen.name}` }, one.screen.name),
      ` ${one.ended} of ${one.shown} (${share(one)} %)`)));
}
