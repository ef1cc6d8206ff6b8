// The officers of a unit, and what can be done with one.

import { post, read, roster } from "./api.js";
import { ask, choose, type } from "./administration-dialog.js";
import { element } from "./console.js";
import { known, moment, text, words } from "./words.js";

/// Why something is done, as the contract has it.
const REASONS = ["left", "transferred", "promoted", "new-sim", "phone-lost", "pin-forgotten", "misuse", "mistake"];

/// The roles of each agency.
export const ROLES = {
  "children-services": ["children-officer", "children-coordinator"],
  "police": ["police-child-desk"],
  "prosecution": ["prosecutor"],
  "judiciary": ["court-registry"],
  "probation": ["probation-officer"],
  "prisons": ["institution-in-charge"],
  "administration": ["chief", "assistant-chief"],
};

const why = () => choose("reason", "field.why", REASONS.map(code => [code, words(code, "RosterReason")]));
const unitOptions = units => units.map(unit => [unit.code, unit.name]);
const roleOptions = agency => ROLES[agency].map(role => [role, words(role)]);

/// What waits for a second person has its own answer.
const told = (key, body) => text(body.approval ? "admin.waits" : key);

/// @param house `{me, units}`: the units whose officers one looks after
function acts(officer, house) {
  const unit = house.units.find(one => one.code === officer.unit);
  const at = `/officers/${officer.officer}`;
  const plain = (say, path, fields = []) => ({
    say, fields: () => [...fields.map(make => make()), why()],
    act: async (values, key) => told(`admin.${say}.done`, (await post(`${at}/${path}`, key, undefined, values)).body),
  });
  const all = [
    plain("move", "move", [() => choose("unit", "admin.new-unit", unitOptions(house.units), officer.unit),
      () => choose("role", "admin.role", roleOptions(unit.agency), officer.role)]),
    plain("number", "number", [() => type("phone", "admin.phone", { type: "tel", inputmode: "tel", maxlength: 24 })]),
    plain("staff-change", "staff-number", [() => type("staff_number", "admin.staff-number", { inputmode: "numeric", maxlength: 12 })]),
    {
      say: "pin", fields: () => [why()],
      act: async (values, key) => text("admin.pin.done", { code: (await post(`${at}/pin`, key, undefined, values)).body.one_time_code }),
    },
    plain("lost", "lost-phone"),
    plain("sessions", "sessions/end"),
    plain("retire", "retirement"),
  ];
  return house.me.administrator ? [...all, plain("make", "administrator")] : all;
}

/// One of a unit's officers, with what may be done; who is there is no case's matter.
export function officerNode(officer, house, done) {
  const more = element("div", { class: "more" });
  const details = element("details", { "data-officer": officer.officer },
    element("summary", {}, element("strong", {}, words(officer.role)), ` ${officer.phone} `,
      element("span", { class: "soft" }, words(officer.language))), more);
  details.addEventListener("toggle", async () => {
    if (!details.open) return;
    more.replaceChildren(element("p", { class: "soft" }, text("loading")));
    try {
      more.replaceChildren(...inside((await read(`/officers/${officer.officer}`)).body, officer, house, done));
    } catch (trouble) {
      more.replaceChildren(element("p", { class: "problem" }, trouble.message));
    }
  });
  return element("li", {}, details);
}

function inside(shown, officer, house, done) {
  const facts = [words(shown.standing, "Standing"), words(shown.pin, "PinKind"),
    ...(shown.staff_number ? [text("admin.staff", { number: shown.staff_number })] : [])];
  const buttons = acts(officer, house).map(act => {
    const node = element("button", { type: "button", "data-do": act.say }, text(`admin.${act.say}`));
    node.addEventListener("click", () => ask({
      title: text(`admin.${act.say}`), about: `${words(officer.role)} ${officer.phone}. ${text(`admin.${act.say}.about`)}`,
      fields: act.fields(), act: act.act,
    }, done));
    return node;
  });
  const changes = shown.changes.map(step => element("li", {},
    element("span", { class: "soft" }, moment(step.at)), ` ${action(step.action)}`,
    step.reason ? `, ${words(step.reason, "RosterReason")}` : "", ` (${words(step.channel)})`));
  return [element("p", {}, facts.join(" · ")), element("p", { class: "acts" }, ...buttons),
    ...(changes.length > 0 ? [element("h3", {}, text("admin.changes")), element("ul", { class: "history" }, ...changes)] : [])];
}

/// What was done to an officer's place; what has no words of its own yet is told roughly.
const action = name => (known(`roster.${name}`) ? text(`roster.${name}`) : text("look.other"));

/// Somebody begins: one row of a roster, without a PIN, which they choose by phone.
export function addOfficer(unit, book, done) {
  ask({
    title: text("admin.add"), about: `${unit.name}. ${text("admin.add.about")}`,
    fields: [choose("role", "admin.role", roleOptions(unit.agency), ROLES[unit.agency][0]),
      choose("language", "field.language", [["sw", words("sw")], ["en", words("en")]], "sw"),
      type("phone", "admin.phone", { type: "tel", inputmode: "tel", maxlength: 24, placeholder: "0712 345 678" })],
    act: async (values, key) => {
      const { body } = await roster(unit, { ...values, phone: values.phone.replace(/\s/g, "") }, book, key);
      const refused = body.refused[0];
      if (!refused) return text("admin.add.done");
      if (/approval [0-9a-f-]{36}/.test(refused.reason)) return text("admin.waits");
      throw Object.assign(new Error(text("admin.add.refused")), { status: 409 });
    },
  }, done);
}
