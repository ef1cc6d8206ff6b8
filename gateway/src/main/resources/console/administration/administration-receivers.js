// Programs that are sent events: one administrator rests, goes on with and ends one, two make one.

import { findUnits, post, preview, read } from "./api.js";
import { ask, choose, pick, some, type } from "./administration-dialog.js";
import { element } from "./console.js";
import { moment, text, words } from "./words.js";

/// Events that somebody may want without the rest.
const KINDS = ["reported", "accepted", "declined", "handed-over", "stage-moved", "custody-started", "custody-ended", "hearing-set",
  "hearing-moved", "hearing-cancelled", "hearing-held", "transfer-left", "transfer-arrived", "clock-missed", "closed", "reopened"];
/// Beyond these an office that the page has not at hand stands there by its code.
const MOST_UNNAMED = 20;
const PAYLOADS = ["notice", "cjims", "cpims"];

const list = (all, said) => (all.length === 0 ? text("admin.receiver.all") : all.map(said).join(", "));

/// What a program is sent, for whoever looks at it or confirms it.
export const receiverFacts = (one, house) => [
  [text("admin.receiver.url"), one.url],
  [text("admin.receiver.payload"), text(`admin.payload.${one.payload}`)],
  [text("admin.receiver.kinds"), list(one.kinds, words)],
  [text("admin.receiver.counties"), list(one.counties, county => house.book.counties[county] ?? String(county))],
  [text("admin.receiver.agencies"), list([...one.agencies.map(agency => words(agency)), ...one.units.map(house.name)], said => said)],
  ...(one.changes ? [[text("admin.receiver.changes"), text("yes")]] : []),
  ...(one.history ? [[text("admin.receiver.history"), text("yes")]] : []),
];

/// @param house `{book, name, all}`
export async function receiverNodes(house, done) {
  const { body } = await read("/subscribers");
  if (body.subscribers.length === 0) return [element("p", { class: "soft" }, text("admin.no-receivers"))];
  const unnamed = [...new Set(body.subscribers.flatMap(one => one.units))].filter(code => house.name(code) === code);
  await Promise.all(unnamed.slice(0, MOST_UNNAMED).map(code => offices(house, code)));
  return [element("ul", { class: "people" }, ...body.subscribers.map(one => node(one, house, done)))];
}

function node(one, house, done) {
  const facts = [...receiverFacts(one, house),
    [text("admin.receiver.waiting"), one.waiting === 0 ? text("admin.receiver.none") : `${one.waiting}, ${moment(one.waiting_since)}`],
    [text("admin.receiver.last"), one.last_delivered ? moment(one.last_delivered) : text("admin.receiver.none")],
    ...(one.refused_cases > 0 ? [[text("admin.receiver.refused"), String(one.refused_cases)]] : []),
    ...(one.put_aside > 0 ? [[text("admin.receiver.aside"), String(one.put_aside)]] : [])];
  const acts = [filterButton(one, house, done), act(one, "test", done), act(one, one.paused ? "resume" : "pause", done), act(one, "secret", done),
    ...(one.put_aside > 0 ? [act(one, "redelivery", done)] : []), act(one, "end", done)];
  return element("li", { "data-subscriber": one.subscriber },
    element("h3", {}, one.name, ...(one.paused ? [element("span", { class: "soft" }, ` ${text("admin.receiver.paused")}`)] : [])),
    element("dl", {}, ...facts.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])),
    element("p", { class: "acts" }, ...acts));
}

function act(one, what, done) {
  const button = element("button", { type: "button", "data-do": `receiver-${what}` }, text(`admin.receiver.${what}`));
  button.addEventListener("click", () => ask({
    title: text(`admin.receiver.${what}`), about: `${one.name}. ${text(`admin.receiver.${what}.about`)}`,
    act: async (_, key) => {
      const { body } = await post(`/subscribers/${one.subscriber}/${what}`, key, undefined, what === "redelivery" ? { put_aside: true } : undefined);
      return what === "test" ? answered(body) : text(`admin.receiver.${what}.done`, { secret: body.secret ?? "", n: String(body.events ?? 0) });
    },
  }, done));
  return button;
}

/// What came of a test event.
function answered({ status }) {
  if (status === undefined) return text("admin.receiver.test.silent");
  return text(status >= 200 && status < 300 ? "admin.receiver.test.done" : "admin.receiver.test.refused", { code: String(status) });
}

/// The fields that say which events.
const filterFields = (house, counties, now) => [
  some("kinds", "admin.receiver.kinds", [...new Set([...KINDS, ...now.kinds])].map(kind => [kind, words(kind)]), now.kinds),
  some("counties", "admin.receiver.counties", counties, now.counties.map(String)),
  some("agencies", "admin.receiver.agencies", house.book.agencies.map(agency => [agency, words(agency)]), now.agencies),
  pick("units", "admin.receiver.units", house.all.map(unit => [unit.code, unit.name]), now.units, letters => offices(house, letters)),
];

/// Offices by letters of their name or code, also those that the page has not at hand. What was found has a name from then on.
async function offices(house, letters) {
  const found = await findUnits(letters);
  house.all.push(...found.filter(unit => !house.all.some(one => one.code === unit.code)));
  return found.map(unit => [unit.code, unit.name]);
}

const filterOf = values => ({
  kinds: values.kinds ?? [], counties: (values.counties ?? []).map(Number), agencies: values.agencies ?? [], units: values.units ?? [],
});

/// How much that would have been lately.
async function lately(values) {
  const { days, events, cases } = (await preview(filterOf(values))).body;
  return text("admin.receiver.lately", { days: String(days), events: String(events), cases: String(cases) });
}

/// The counties that whoever is here looks after, and those that are ticked already.
const countiesOf = (house, own, ticked = []) => Object.entries(house.book.counties)
  .filter(([code]) => !own.area.county || Number(code) === own.area.county || ticked.includes(Number(code)));

function filterButton(one, house, done) {
  const button = element("button", { type: "button", "data-do": "receiver-filter" }, text("admin.receiver.filter"));
  button.addEventListener("click", () => ask({
    title: text("admin.receiver.filter"), about: `${one.name}. ${text("admin.receiver.filter.about")}`,
    fields: filterFields(house, countiesOf(house, house.own, one.counties), one), look: lately,
    act: async (values, key) => {
      await post(`/subscribers/${one.subscriber}/filter`, key, undefined, filterOf(values));
      return text("admin.waits");
    },
  }, done));
  return button;
}

export function addReceiver(house, own, done) {
  ask({
    title: text("admin.receiver-new"), about: text("admin.receiver-new.about"),
    fields: [type("name", "admin.receiver.name", { maxlength: 40, pattern: "[a-z][a-z0-9\\-]{1,39}", placeholder: "probation-data" }),
      type("url", "admin.receiver.url", { type: "url", maxlength: 400, placeholder: "https://" }),
      choose("payload", "admin.receiver.payload", PAYLOADS.map(one => [one, text(`admin.payload.${one}`)]), "notice"),
      ...filterFields(house, countiesOf(house, own), { kinds: [], counties: own.area.county ? [own.area.county] : [], agencies: [], units: [] }),
      some("history", "admin.receiver.history", [["yes", text("yes")]])],
    look: lately,
    act: async (values, key) => {
      await post("/subscribers", key, undefined, {
        name: values.name, url: values.url, payload: values.payload, ...filterOf(values), history: Boolean(values.history),
      });
      return text("admin.waits");
    },
  }, done);
}
