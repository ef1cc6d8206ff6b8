// One case on the desk: how it stands, and what can be done. A part the API does not tell is left out.

import { element } from "./console.js";
import * as act from "./desk-actions.js";
import { colleague, contactLines, whoIs } from "./desk-contacts.js";
import { button } from "./desk-dialog.js";
import { allowed, colleagues, moves, offers } from "./desk-offers.js";
import { paperButton } from "./desk-paper.js";
import { proofButton } from "./desk-proof.js";
import { texts } from "./desk-texts.js";
import { twins } from "./desk-twins.js";
import { groups, newestFirst } from "./lists.js";
import { count, day, known, lower, moment, shortMoment, spoken, strangeLetters, text, words } from "./words.js";

/// @param view `{reference, etag, book, units, officer, summary, file, clocks, duplicates, history}`
export function caseNodes(view, done) {
  const can = allowed(view);
  const may = action => can.has(action.needs);
  const full = {
    ...view, county: (view.file?.report.place ?? view.summary?.area)?.county, moves: moves(view),
    colleagues: view.file ? colleagues(view, view.file) : [],
  };
  const name = code => view.units.find(u => u.code === code)?.name ?? code;
  const tools = { button: action => button(own(action, view.officer), full, done), may, name, who: whoIs(view, name), looks: view.looks, done };
  return view.file
    ? [head(full, tools), ...view.file.stages.map(s => steps(view, s)), actions(full, tools), cards(full, tools), ...wide(full, tools)]
    : [head(full, tools), note(view), actions(full, tools)];
}

function head(view, { name, done }) {
  const { reference, file, summary, officer } = view;
  const about = file ?? summary;
  if (!about) return element("header", {}, element("h2", {}, reference));
  const held = file ? file.custody : summary.held;
  const tags = [element("span", { class: `tag ${about.urgency}` }, words(about.urgency))];
  if (held) tags.push(element("span", { class: "tag held" }, held.kind ? text("case.held-in", { where: lower(held.kind) }) : text("case.held")));
  if (file?.closed) tags.push(element("span", { class: "tag" }, words("closed")));
  const mine = (file?.assigned ?? [summary?.assigned].filter(Boolean)).some(a => a.officer === officer.officer);
  if (mine) tags.push(element("span", { class: "tag green", "data-role": "is-mine" }, text("case.yours")));
  return element("header", {},
    element("h2", {}, reference), ...tags,
    element("p", { class: "soft" }, `${about.holder ? name(about.holder) : text("unit.none")} · ${text("case.opened", { when: moment(about.opened_at) })}`), ...(file ? [paperButton(view, name, done)] : []));
}

function note({ summary }) {
  const told = summary
    ? [text("case.stage", { stage: lower(summary.stage) }), ...(summary.next_date ? [text("case.next", { when: moment(summary.next_date) })] : []),
      text("case.not-open")].join(" ")
    : text("case.none");
  return element("p", { class: "unread" }, told);
}

function steps({ book, history }, { track, stage }) {
  const been = new Set((history ?? []).filter(e => e.track === track).flatMap(e => [e.from, e.to]));
  const line = book.stages.filter(s => s === "reported" || book.moves.some(m => m.track === track && m.to === s));
  return element("section", { class: "steps", "data-track": track }, element("h3", {}, words(track)),
    element("ol", {}, ...line.map(s => element("li",
      s === stage ? { "aria-current": "step" } : been.has(s) ? { class: "been" } : {}, words(s)))));
}

/// What one takes for oneself.
const own = (action, officer) => (action.mine ? { ...action, body: { officer: officer.officer } } : action);

function actions(view, { button }) {
  const { acts, each } = offers(view);
  const sorted = groups(acts.filter(one => !one.why).map(one => one.action), a => a.group);
  const not = [...acts, ...each].filter(one => one.why);
  return element("section", { class: "actions", "aria-label": text("case.actions") },
    ...[...sorted].map(([group, all]) => element("div", { role: "group", "aria-label": text(`group.${group}`) },
      element("h3", {}, text(`group.${group}`)), element("div", {}, ...all.map(button)))),
    ...(not.length > 0 && view.file ? [whyNot(not)] : []));
}

/// All else that the API has for a case, each with its reason.
function whyNot(not) {
  return element("details", { "data-role": "why-not" }, element("summary", {}, text("case.why-not")),
    element("ul", {}, ...not.map(({ action, why }) => element("li", { "data-act": action.path, "data-why": why },
      element("strong", {}, text(`act.${action.say}`)), " ", element("span", { class: "soft" }, text(`why.${why}`))))));
}

function cards(view, tools) {
  const all = [clocks(view), report(view, tools), hearings(view, tools), transfers(view, tools), contacts(view, tools),
    takingPart(view, tools), numbers(view, tools), access(view, tools), notes(view), history(view, tools), looks(view, tools)];
  return element("div", { class: "cards" }, ...all.filter(Boolean));
}

/// What needs the width of the page.
function wide(view, tools) {
  return [twins(view, tools), texts(view, tools)].filter(Boolean).map(([title, ...inside]) => card(title, ...inside));
}

const card = (title, ...inside) => element("section", { class: "card" }, element("h3", {}, title), ...inside);
const lines = all => element("ul", {}, ...all.map(inside => element("li", {}, ...[inside].flat())));
const strong = said => element("strong", {}, said);

function facts(pairs) {
  return element("dl", {}, ...pairs.filter(([, value]) => value).flatMap(([name, value]) =>
    [element("dt", {}, name), element("dd", {}, value)]));
}

function clocks({ clocks: all }) {
  if (!all?.length) return null;
  const first = [...all].sort((a, b) => a.due.localeCompare(b.due));
  return card(text("case.clocks"), lines(first.map(c => [strong(words(c.name, "Clock")), ` ${text("until", { when: moment(c.due) })} `,
    ...(c.overdue ? [element("span", { class: "tag red" }, text("overdue")), " "] : []),
    element("span", { class: "soft" }, words(c.basis) + (c.certain === false ? `, ${text("case.uncertain")}` : ""))])));
}

/// The number is there for the office that has the case, where the reporter allowed it.
function reporter({ officer, phone }, who) {
  return [officer ? who(officer) : text("case.no-officer"), phone ?? text("case.no-phone")].join(", ");
}

function report({ file, book }, { who }) {
  const r = file.report;
  return card(text("case.report"), facts([
    [text("case.told"), r.complete ? "" : text("case.cut-off")],
    [text("case.child"), [words(r.role), lower(r.sex), r.age === undefined ? text("case.age-unknown") : text("case.years", { n: r.age })].join(", ")],
    [text("field.born-on"), file.born_on && day(file.born_on)],
    [text("case.name"), r.name_or_ob_number],
    [text("case.alphabet"), strangeLetters(r.name_or_ob_number)],
    [text("field.danger"), r.danger === "none" ? "" : words(r.danger)],
    [text("case.happening"), words(r.category)],
    [text("case.days"), r.category === "sexual" ? words(r.within_three_days) : ""],
    [text("case.place"), [r.place_said, book.places[r.place.sub_county], book.counties[r.place.county]].filter(Boolean).join(", ")],
    [text("field.whereabouts"), words(r.whereabouts)],
    [text("case.guardian"), words(r.guardian)],
    [text("case.reporter"), reporter(r.reporter, who)],
    [text("case.held"), file.custody && text("case.held-since", { where: words(file.custody.kind), when: moment(file.custody.since) })],
    [text("case.withdrawal"), file.withdrawal_asked && text("case.withdrawal-asked")],
    [words("probation-report"), file.probation_report_due && text("case.report-asked")],
  ]));
}

function hearings({ file }, { button, may, name }) {
  if (file.hearings.length === 0) return null;
  return card(words("hearings"), lines(file.hearings.map(h => {
    const doable = [act.MOVE_HEARING, act.HOLD_HEARING, act.CANCEL_HEARING].map(make => make(h.hearing)).filter(may);
    return [strong(`${words(h.kind)}, ${moment(h.when)}`), element("div", { class: "soft" },
      `${name(h.court ?? "")} · ${lower(h.state)}${h.version > 1 && h.state === "set" ? `, ${count("case.moved", h.version - 1)}` : ""}`),
    ...((h.state === "set" || h.state === "suspended") && !file.closed ? doable.map(button) : [])];
  })), proofButton(file.reference));
}

function transfers({ file, officer }, { button, may, name }) {
  if (file.transfers.length === 0) return null;
  return card(text("case.transfers"), lines(file.transfers.map(t => {
    const arrive = !officer || officer.unit !== t.from ? [act.ARRIVE(t.transfer)] : [];
    const doable = [...arrive, act.CANCEL_TRANSFER(t.transfer)].filter(may);
    return [strong(`${name(t.from ?? "")} → ${name(t.to ?? "")}`), element("div", { class: "soft" },
      [words(t.state), text("case.left", { when: moment(t.left) }), text("case.expected", { when: moment(t.expected) })].join(" · ")),
    ...(["on-the-way", "declined"].includes(t.state) ? doable.map(button) : [])];
  })));
}

function contacts(view, tools) {
  return view.file.contacts.length === 0 ? null : card(text("case.people"), lines(contactLines(view, tools)));
}

function takingPart({ file, officer, officers }, { button, may, name }) {
  const all = [...new Set([file.holder, ...file.units].filter(Boolean))];
  return card(text("case.units"), lines(all.map(code => {
    const has = file.assigned.find(a => a.unit === code);
    const give = has && !file.closed && may(act.UNASSIGN("")) && (has.officer === officer.officer || officer.supervises || (officer.role === "children-coordinator" && officer.unit === code));
    return [name(code), element("span", { class: "soft" },
      `${code === file.holder ? ` · ${text("case.responsible")}` : ""}${file.accepted_by.includes(code) ? ` · ${text("case.has-accepted")}` : ""}`),
    ...(has ? [element("div", { "data-assigned": code }, text("case.has-it", { who: colleague(has, officer, officers) }), " ", ...(give ? [button(act.UNASSIGN(has.officer))] : []))] : [])];
  })));
}

const refLink = reference => element("a", { href: "#", "data-open": reference }, reference);

function numbers({ file }, { button, may }) {
  const linked = file.linked.map(other => [`${words("linked")}: `, refLink(other), " ", ...[act.UNLINK(other)].filter(may).map(button)]);
  const rows = [...file.references.map(r => [`${words(r.kind)}: `, strong(r.value)]), ...linked];
  return rows.length === 0 ? null : card(text("group.numbers"), lines(rows));
}

function access({ file }, { button, may, who }) {
  const asked = file.access_asked.map(id => [`${text("case.asks", { who: who(id) })} `, ...[act.GRANT(id), act.REFUSE(id)].filter(may).map(button)]);
  const granted = file.grants.map(g => text("case.granted", { who: who(g.officer), day: day(g.until) }));
  return asked.length + granted.length === 0 ? null : card(text("case.access"), lines([...asked, ...granted]));
}

/// What officers wrote and families answered, apart from all else that happened.
function notes({ history: all }) {
  const said = (all ?? []).filter(e => e.note);
  return said.length === 0 ? null : card(text("case.notes"), lines(newestFirst(said).map(e =>
    [element("span", { class: "soft" }, `${shortMoment(e.at)} · ${words(e.what)}`), element("div", {}, `“${e.note}”`)])));
}

function history({ history: all, officer, officers }, { name }) {
  if (!all?.length) return null;
  const told = e => [e.track && `${lower(e.track)}: ${lower(e.from)} → ${lower(e.to)}`, e.unit && name(e.unit),
    e.officer && colleague({ officer: e.officer }, officer, officers), e.other,
    e.office && text("case.takes-part", { office: name(e.office) }),
    e.said && lower(e.said, { "diversion-begun": "DiversionLevel", "told-apart": "ApartReason" }[e.what] ?? ""), e.when && moment(e.when), e.override && text("case.insisted", { why: lower(e.override) }), e.note && `“${e.note}”`].filter(Boolean).join(", ");
  return card(text("case.history"), element("ol", { class: "history" }, ...newestFirst(all).map(e => element("li", {},
    element("span", { class: "soft" }, shortMoment(e.at)), " ", strong(words(e.what)), ` ${told(e)}`))));
}

/// What was looked at, and what came of it.
function did({ action, outcome }) {
  const key = `look.${action}`;
  const what = spoken() === "en" ? action.replace(/[.-]/g, " ") : known(key) ? text(key) : text("look.other");
  return `${what}: ${spoken() === "en" || known(outcome) ? told(outcome) : text("look.outcome")}`;
}

const told = outcome => (known(outcome) ? words(outcome) : outcome);

/// Asked for only when opened: to look at who looked is a look as well.
function looks({ reference }, { may, name, looks: ask }) {
  if (!may({ needs: "decide" })) return null;
  const inside = element("div", {});
  const more = element("details", {}, element("summary", {}, text("case.show-looks")), inside);
  const who = l => [l.role && words(l.role.toLowerCase().replaceAll("_", "-")), l.unit && name(l.unit)].filter(Boolean).join(", ");
  more.addEventListener("toggle", async () => {
    if (!more.open) return;
    const all = (await ask(reference).catch(() => undefined)) ?? [];
    // one opening of a case asks for several parts of it
    const once = groups(all, l => `${shortMoment(l.at)} ${did(l)}. ${who(l)} (${words(l.channel)})`);
    inside.replaceChildren(element("ol", { class: "history" }, ...[...once].map(([told, same]) =>
      element("li", {}, told, element("span", { class: "soft" }, same.length > 1 ? ` ${text("case.times", { n: same.length })}` : "")))));
  });
  return card(text("case.looks"), more);
}
