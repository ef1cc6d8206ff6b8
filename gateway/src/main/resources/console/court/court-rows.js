// A hearing of the day as a row: one key for what became of it, Enter saves and goes on to the next.

import { element } from "./console.js";
import { newKey, post } from "./api.js";
import { newest } from "./time.js";
import { fieldAhead, hour, instant, moment, text, words } from "./words.js";

const ADJOURN = "adjourn", OFF = "off";
const WEEK_MS = 7 * 24 * 3_600_000;

/// The key of each outcome, in the language of the page.
const key = value => text(`court.key.${value}`);
const named = value => (value === ADJOURN || value === OFF ? text(`court.to-${value}`) : words(value));

const ALL = ["goes-on", "ruling", "order", "finding", "withdrawn", ADJOURN, OFF];

export const keysSaid = () => `${text("court.keys")} ${ALL.map(value => `${key(value)} ${named(value)}`).join(" · ")}`;

export function rowNodes(hearing, page) {
  const row = element("tr", { "data-hearing": hearing.reference });
  draw(row, hearing, page);
  return row;
}

function draw(row, hearing, page, told = "") {
  const cell = (name, ...inside) => element("td", { "data-label": text(`court.col.${name}`) }, ...inside);
  row.replaceChildren(
    cell("hour", element("strong", {}, hour(hearing.when))),
    cell("reference", element("strong", {}, hearing.reference)),
    cell("kind", words(hearing.kind)),
    cell("custody", hearing.custody ? [words(hearing.custody), hearing.held_at].filter(Boolean).join(", ") : text("court.free")),
    cell("people", people(hearing)),
    cell("outcome", outcome(row, hearing, page, told)));
}

function people({ people: all }) {
  if (all.length === 0) return text("court.nobody");
  return element("ul", { class: "people" }, ...all.map(({ relation, attendance }) =>
    element("li", { class: attendance }, `${words(relation)}: ${text(`court.att.${attendance}`)}`)));
}

// ---- what became of it --------------------------------------------------------------------------

function outcome(row, hearing, page, told) {
  const place = element("div", {});
  const said = element("p", { class: "told", role: "status" }, told);
  if (hearing.moved) place.append(element("p", {}, text("court.moved-to", { when: moment(hearing.moved) })));
  else if (hearing.state === "cancelled") place.append(element("p", {}, words("cancelled")));
  else place.append(entry(row, hearing, page));
  place.append(said);
  if (hearing.state === "set" && !hearing.moved) {
    const paper = element("button", { type: "button", "data-do": "summons", "aria-label": text("court.summons-of", hearing) }, text("court.summons"));
    paper.addEventListener("click", () => page.summons(hearing));
    place.append(paper);
  }
  return place;
}

/// What the rules let it become: what was held is only put right, what is still to come is not held.
function choices(hearing) {
  if (hearing.state === "held") return ALL.filter(value => value !== ADJOURN && value !== OFF);
  return Date.parse(hearing.when) > newest() + 12 * 3_600_000 ? [ADJOURN, OFF] : ALL;
}

function entry(row, hearing, page) {
  const values = choices(hearing);
  const select = element("select", { name: "outcome", autocomplete: "off", "aria-label": text("court.outcome-of", hearing) });
  if (hearing.state !== "held" || !hearing.outcome) select.append(new Option(words(hearing.state), ""));
  for (const value of values) select.append(new Option(`${named(value)} (${key(value)})`, value));
  select.value = hearing.outcome ?? "";
  const ways = element("div", { class: "ways" });
  const problem = element("p", { class: "problem", role: "alert", hidden: "" });
  const save = element("button", { type: "submit", class: "main", hidden: "" }, text("court.save"));
  const form = element("form", { autocomplete: "off" }, select, ways, problem, save);
  const state = { wish: {}, fields: undefined };

  const chosen = () => {
    state.fields = select.value === ADJOURN ? adjournment(hearing, page) : select.value === OFF ? calledOff(page) : undefined;
    ways.replaceChildren(...(state.fields?.nodes ?? []));
    problem.hidden = true;
    save.hidden = select.value === (hearing.outcome ?? "");
  };
  select.addEventListener("change", chosen);
  select.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const value = values.find(one => key(one) === event.key.toLowerCase());
    if (value) {
      event.preventDefault();
      select.value = value;
      chosen();
    } else if (event.key === "Enter") {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (save.hidden || select.value === "") {
      page.next(row);
      return;
    }
    work(page, async () => {
      const wish = asked(hearing, select.value, state.fields);
      await saved(row, hearing, page, wish, trouble => {
        state.fields?.insist?.();
        problem.textContent = trouble.message;
        problem.hidden = false;
        (ways.querySelector("input, select") ?? select).focus();
      }, conflict => {
        problem.hidden = true;
        save.hidden = true;
        form.after(conflict);
      });
    });
  });
  return form;
}

async function work(page, todo) {
  page.busy(1);
  try {
    await todo();
  } finally {
    page.busy(-1);
  }
}

/// @return `{path, body, said, after}`: what is asked of the case, and how the row stands then
function asked(hearing, value, fields) {
  const at = `/cases/${hearing.reference}/hearings/${hearing.hearing}`;
  if (value === ADJOURN) {
    const body = fields.body();
    return { path: `${at}/move`, body, said: text("court.moved-to", { when: moment(body.to) }), after: { moved: body.to } };
  }
  if (value === OFF) return { path: `${at}/cancel`, body: fields.body(), said: text("court.to-off"), after: { state: "cancelled" } };
  return { path: `${at}/hold`, body: { outcome: value }, said: words(value), after: { state: "held", outcome: value } };
}

/// What somebody else did to the case that is not to this hearing stands in nobody's way.
async function saved(row, hearing, page, wish, refuse, clash) {
  try {
    const { etag } = await post(wish.path, newKey(), `"v${hearing.version}"`, wish.body);
    const version = Number(/\d+/.exec(etag ?? "")?.[0] ?? hearing.version);
    draw(row, { ...hearing, version, ...wish.after }, page, text("court.saved"));
    page.next(row);
  } catch (trouble) {
    if (trouble.status !== 412) {
      refuse(trouble);
      return;
    }
    const now = await page.again(hearing.hearing).catch(() => undefined);
    if (now && same(now, hearing)) await saved(row, now, page, wish, refuse, clash);
    else clash(conflict(row, hearing, now, page, wish, refuse));
  }
}

const same = (one, other) => one.state === other.state && one.when === other.when && one.outcome === other.outcome;

/// Both are shown; their own is written only when somebody says so once more.
function conflict(row, hearing, now, page, wish, refuse) {
  const stands = now ? [words(now.state), now.outcome && words(now.outcome), moment(now.when)].filter(Boolean).join(", ") : text("court.elsewhere");
  const theirs = element("button", { type: "button", "data-do": "theirs" }, text("court.keep"));
  const mine = element("button", { type: "button", "data-do": "mine" }, text("court.mine"));
  const box = element("div", { class: "conflict", role: "alert" },
    element("p", {}, text("court.conflict")),
    element("p", { "data-role": "theirs" }, text("court.now", { what: stands })),
    element("p", { "data-role": "mine" }, text("court.yours", { what: wish.said })),
    element("p", { class: "ways" }, theirs, mine));
  theirs.addEventListener("click", () => {
    if (now) draw(row, now, page);
    else row.remove();
    page.next(row);
  });
  mine.addEventListener("click", () => work(page, () => {
    box.remove();
    return saved(row, now ?? hearing, page, wish, refuse, next => row.lastElementChild.append(next));
  }));
  mine.hidden = !now;
  queueMicrotask(() => theirs.focus());
  return box;
}

// ---- what adjourning asks for -------------------------------------------------------------------

function labelled(label, input) {
  return element("label", {}, element("span", {}, text(label)), input);
}

function reasons(book, value) {
  const select = element("select", { name: "reason", autocomplete: "off", required: "" });
  for (const reason of book.values.MoveReason) select.append(new Option(words(reason), reason));
  select.value = value;
  return select;
}

function adjournment(hearing, { book }) {
  const day = element("input", { type: "date", name: "to", autocomplete: "off", required: "", value: fieldAhead(WEEK_MS).date });
  const time = element("input", { type: "time", name: "time", autocomplete: "off", required: "", value: hour(hearing.when) });
  const reason = reasons(book, "witness-absent");
  const insist = element("select", { name: "override", autocomplete: "off" });
  insist.append(new Option(text("court.no-insist"), ""));
  for (const value of book.values.OverrideReason) insist.append(new Option(words(value), value));
  const insisting = labelled("field.insist", insist);
  insisting.hidden = true;
  return {
    nodes: [labelled("court.to", day), labelled("court.col.hour", time), labelled("field.why", reason), insisting],
    insist: () => {
      insisting.hidden = false;
    },
    body: () => ({ to: instant(day.value, time.value), reason: reason.value, ...(insist.value ? { override: insist.value } : {}) }),
  };
}

function calledOff({ book }) {
  const reason = reasons(book, "court-not-sitting");
  return { nodes: [labelled("field.why", reason)], body: () => ({ reason: reason.value }) };
}
