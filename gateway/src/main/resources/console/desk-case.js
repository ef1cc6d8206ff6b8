// One case on the desk: how it stands, and what can be done. A part the API does not tell is left out.

import { element } from "./console.js";
import * as act from "./desk-actions.js";
import { contactLines, whoIs } from "./desk-contacts.js";
import { button } from "./desk-dialog.js";
import { proofButton } from "./desk-proof.js";
import { day, lower, moment, shortMoment, strangeLetters, words } from "./desk-words.js";

/// Who acts, in the terms of the table of access.
function allowed({ book, officer, file }) {
  if (!officer) return null;
  const table = book.may[officer.role];
  // who sees no cases of the area comes to a case by having reported it
  const standings = [table["in-area"].length > 1 ? "in-area" : "reporter"];
  if (!file) return new Set([...table[standings[0]], "ask-access"]);
  if (file.units.includes(officer.unit)) standings.push("involved");
  if (file.holder === officer.unit) standings.push("holder");
  return new Set(standings.flatMap(standing => table[standing]));
}

function moves({ book, officer, file }) {
  if (!file) return [];
  const at = track => file.stages.find(s => s.track === track)?.stage;
  const others = track => file.stages.some(s => s.track !== track && s.stage !== "closed");
  return book.moves.filter(m => (at(m.track) ?? book.beginning) === m.from
    && (!officer || m.by.includes(officer.role))
    && (m.to !== "closed" || (at(m.track) && others(m.track))));
}

/// @param view `{reference, etag, book, units, officer, summary, file, clocks, duplicates, history}`
export function caseNodes(view, done) {
  const can = allowed(view);
  const may = action => can === null || can.has(action.needs);
  const full = { ...view, county: (view.file?.report.place ?? view.summary?.area)?.county, moves: moves(view) };
  const name = code => view.units.find(u => u.code === code)?.name ?? code;
  const tools = { button: action => button(action, full, done), may, name, who: whoIs(view, name), looks: view.looks };
  return view.file
    ? [head(view, tools), ...view.file.stages.map(s => steps(view, s)), actions(full, tools), cards(full, tools)]
    : [head(view, tools), note(view), actions(full, tools)];
}

function head({ reference, file, summary }, { name }) {
  const known = file ?? summary;
  if (!known) return element("header", {}, element("h2", {}, reference));
  const held = file ? file.custody : summary.held;
  const tags = [element("span", { class: `tag ${known.urgency}` }, words(known.urgency))];
  if (held) tags.push(element("span", { class: "tag held" }, held.kind ? `Held: ${lower(held.kind)}` : "Held"));
  if (file?.closed) tags.push(element("span", { class: "tag" }, "Closed"));
  return element("header", {},
    element("h2", {}, reference), ...tags,
    element("p", { class: "soft" }, `${known.holder ? name(known.holder) : "No office yet"} · opened ${moment(known.opened_at)}`));
}

function note({ summary }) {
  const told = summary
    ? `Stage: ${lower(summary.stage)}${summary.next_date ? `. Next date: ${moment(summary.next_date)}` : ""}. The child's record is not open to this officer.`
    : "No such case, or not one for this officer.";
  return element("p", { class: "unread" }, told);
}

function steps({ book, history }, { track, stage }) {
  const been = new Set((history ?? []).filter(e => e.track === track).flatMap(e => [e.from, e.to]));
  const line = book.stages.filter(s => s === "reported" || book.moves.some(m => m.track === track && m.to === s));
  return element("section", { class: "steps", "data-track": track }, element("h3", {}, words(track)),
    element("ol", {}, ...line.map(s => element("li",
      s === stage ? { "aria-current": "step" } : been.has(s) ? { class: "been" } : {}, words(s)))));
}

function actions({ file, officer, moves: next }, { button, may }) {
  const fit = act.ACTIONS.filter(a => may(a) && (file
    ? !a.unread && (!file.closed || a.closed) && (!a.when || a.when(file, officer?.unit, next))
    : a.unread || ["hearings", "references", "custody", "transfers", "add", "ask-withdrawal"].includes(a.needs) && !a.when
      || a.path === "acceptance" || a.path === "refusal"));
  const groups = Map.groupBy(fit, a => a.group);
  return element("section", { class: "actions", "aria-label": "What can be done" },
    ...[...groups].map(([group, all]) => element("div", { role: "group", "aria-label": group },
      element("h3", {}, group), element("div", {}, ...all.map(button)))));
}

function cards(view, tools) {
  const all = [clocks(view), report(view, tools), hearings(view, tools), transfers(view, tools), contacts(view, tools),
    takingPart(view, tools), numbers(view, tools), duplicates(view, tools), access(view, tools), history(view, tools), looks(view, tools)];
  return element("div", { class: "cards" }, ...all.filter(Boolean));
}

const card = (title, ...inside) => element("section", { class: "card" }, element("h3", {}, title), ...inside);
const lines = all => element("ul", {}, ...all.map(inside => element("li", {}, ...[inside].flat())));
const strong = text => element("strong", {}, text);

function facts(pairs) {
  return element("dl", {}, ...pairs.filter(([, value]) => value).flatMap(([name, value]) =>
    [element("dt", {}, name), element("dd", {}, value)]));
}

function clocks({ clocks: all }) {
  if (!all?.length) return null;
  const first = all.toSorted((a, b) => a.due.localeCompare(b.due));
  return card("Clocks", lines(first.map(c => [strong(words(c.name)), ` by ${moment(c.due)} `,
    ...(c.overdue ? [element("span", { class: "tag red" }, "Overdue"), " "] : []),
    element("span", { class: "soft" }, c.basis + (c.certain === false ? ", a holiday may be missing" : ""))])));
}

/// The number is there for the office that has the case, where the reporter allowed it.
function reporter({ officer, phone }, who) {
  return [officer ? who(officer) : "Not on the roster", phone ?? "the number is not shown"].join(", ");
}

function report({ file, book }, { who }) {
  const r = file.report;
  return card("Report", facts([
    ["Told", r.complete ? "" : "Not to its end: the call was cut off"],
    ["Child", `${words(r.role)}, ${lower(r.sex)}${r.age === undefined ? ", age not known" : `, ${r.age} years`}`],
    ["Born on", file.born_on && day(file.born_on)],
    ["Name or OB number", r.name_or_ob_number],
    ["In it, of another alphabet", strangeLetters(r.name_or_ob_number)],
    ["Danger", r.danger === "none" ? "" : words(r.danger)],
    ["Happening", words(r.category)],
    ["Within 3 days", r.category === "sexual" ? words(r.within_three_days) : ""],
    ["Place", [r.place_said, book.places[r.place.sub_county], book.counties[r.place.county]].filter(Boolean).join(", ")],
    ["Where the child is", words(r.whereabouts)],
    ["Guardian", words(r.guardian)],
    ["Reporter", reporter(r.reporter, who)],
    ["Held", file.custody && `${words(file.custody.kind)} since ${moment(file.custody.since)}`],
    ["Withdrawal", file.withdrawal_asked && "Asked by the reporter"],
    ["Probation report", file.probation_report_due && "Asked, not filed yet"],
  ]));
}

function hearings({ file }, { button, may, name }) {
  if (file.hearings.length === 0) return null;
  return card("Hearings", lines(file.hearings.map(h => {
    const doable = [act.MOVE_HEARING, act.HOLD_HEARING, act.CANCEL_HEARING].map(make => make(h.hearing)).filter(may);
    return [strong(`${words(h.kind)}, ${moment(h.when)}`), element("div", { class: "soft" },
      `${name(h.court ?? "")} · ${lower(h.state)}${h.version > 1 && h.state === "set" ? `, moved ${h.version === 2 ? "once" : `${h.version - 1} times`}` : ""}`),
    ...((h.state === "set" || h.state === "suspended") && !file.closed ? doable.map(button) : [])];
  })), proofButton(file.reference));
}

function transfers({ file, officer }, { button, may, name }) {
  if (file.transfers.length === 0) return null;
  return card("Transfers", lines(file.transfers.map(t => {
    const arrive = !officer || officer.unit !== t.from ? [act.ARRIVE(t.transfer)] : [];
    const doable = [...arrive, act.CANCEL_TRANSFER(t.transfer)].filter(may);
    return [strong(`${name(t.from ?? "")} → ${name(t.to ?? "")}`), element("div", { class: "soft" },
      `${words(t.state)} · left ${moment(t.left)} · expected ${moment(t.expected)}`),
    ...(["on-the-way", "declined"].includes(t.state) ? doable.map(button) : [])];
  })));
}

function contacts(view, tools) {
  return view.file.contacts.length === 0 ? null : card("People to reach", lines(contactLines(view, tools)));
}

function takingPart({ file }, { name }) {
  const all = [...new Set([file.holder, ...file.units].filter(Boolean))];
  return card("Units", lines(all.map(code => [name(code), element("span", { class: "soft" },
    `${code === file.holder ? " · responsible" : ""}${file.accepted_by.includes(code) ? " · accepted" : ""}`)])));
}

const refLink = reference => element("a", { href: "#", "data-open": reference }, reference);

function numbers({ file }, { button, may }) {
  const linked = file.linked.map(other => ["Linked: ", refLink(other), " ", ...[act.UNLINK(other)].filter(may).map(button)]);
  const rows = [...file.references.map(r => [`${words(r.kind)}: `, strong(r.value)]), ...linked];
  return rows.length === 0 ? null : card("Numbers", lines(rows));
}

function duplicates({ file, duplicates: all }, { button, may }) {
  const open = (all ?? []).filter(s => !file.linked.includes(s.reference));
  if (open.length === 0) return null;
  return card("May be the same child", lines(open.map(s => [refLink(s.reference), element("span", { class: "soft" },
    ` ${s.reasons.map(r => lower(r.toLowerCase().replaceAll("_", "-"))).join(", ")} `),
  ...[act.LINK(s.reference)].filter(may).map(button)])));
}

function access({ file }, { button, may, who }) {
  const asked = file.access_asked.map(id => [`${who(id)} asks `, ...[act.GRANT(id), act.REFUSE(id)].filter(may).map(button)]);
  const granted = file.grants.map(g => `${who(g.officer)} until ${day(g.until)}`);
  return asked.length + granted.length === 0 ? null : card("Access", lines([...asked, ...granted]));
}

function history({ history: all }, { name }) {
  if (!all?.length) return null;
  const told = e => [e.track && `${lower(e.track)}: ${lower(e.from)} → ${lower(e.to)}`, e.unit && name(e.unit),
    e.office && `${name(e.office)} takes part`,
    e.said && lower(e.said), e.when && moment(e.when), e.override && `insisted: ${lower(e.override)}`, e.note && `“${e.note}”`].filter(Boolean).join(", ");
  return card("History", element("ol", { class: "history" }, ...all.toReversed().map(e => element("li", {},
    element("span", { class: "soft" }, shortMoment(e.at)), " ", strong(words(e.what)), ` ${told(e)}`))));
}

/// Asked for only when opened: to look at who looked is a look as well.
function looks({ reference }, { may, name, looks: ask }) {
  if (!may({ needs: "decide" })) return null;
  const inside = element("div", {});
  const more = element("details", {}, element("summary", {}, "Show who looked at this case"), inside);
  const who = l => [l.role && words(l.role.toLowerCase().replaceAll("_", "-")), l.unit && name(l.unit)].filter(Boolean).join(", ");
  more.addEventListener("toggle", async () => {
    if (!more.open) return;
    const all = (await ask(reference).catch(() => undefined)) ?? [];
    // one opening of a case asks for several parts of it
    const once = Map.groupBy(all, l => `${shortMoment(l.at)} ${l.action.replace(/[.-]/g, " ")}: ${l.outcome}. ${who(l)} (${l.channel})`);
    inside.replaceChildren(element("ol", { class: "history" }, ...[...once].map(([told, same]) =>
      element("li", {}, told, element("span", { class: "soft" }, same.length > 1 ? ` ${same.length} times` : "")))));
  });
  return card("Who looked", more);
}
