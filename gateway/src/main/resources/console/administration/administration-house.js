// Units and holidays.

import { post, read } from "./api.js";
import { ask, choose, type } from "./administration-dialog.js";
import { element } from "./console.js";
import { longDay, text } from "./words.js";

/// A new unit stands where another of the place stands.
export function addUnit(units, done) {
  ask({
    title: text("admin.unit"), about: text("admin.unit.about"),
    fields: [type("name", "admin.unit.name", { maxlength: 30 }),
      type("code", "admin.unit.code", { maxlength: 40, pattern: "[a-z0-9\\-]{2,40}", placeholder: "scco-kibra" }),
      choose("beside", "admin.unit.place", units.map(unit => [unit.code, unit.name]))],
    act: async ({ name, code, beside }, key) => {
      const { agency, area } = units.find(unit => unit.code === beside);
      await post("/units", key, undefined, { code, agency, name, area });
      return text("admin.unit.done");
    },
  }, done);
}

export async function holidayNodes(year) {
  const { body } = await read(`/holidays?year=${year}`);
  return body.holidays.length === 0
    ? [element("p", { class: "soft" }, text("admin.no-holidays"))]
    : [element("ul", { class: "history" }, ...body.holidays.map(one => element("li", {},
      element("span", { class: "soft" }, longDay(one.day)), ` ${one.name}`)))];
}

/// The courts that had something that day are told; nothing is moved by it.
export function addHoliday(done) {
  ask({
    title: text("admin.holiday"), about: text("admin.holiday.about"),
    fields: [type("day", "admin.day", { type: "date" }), type("name", "admin.holiday.name", { maxlength: 60 })],
    act: async (values, key) => {
      const { body } = await post("/holidays", key, undefined, values);
      return text("admin.holiday.done", { n: body.hearings_hit.length });
    },
  }, done);
}
