// Screens on walls, which are shown counts: one administrator adds and ends them.

import { post, read } from "./api.js";
import { ask, choose, type } from "./administration-dialog.js";
import { element } from "./console.js";
import { longDay, text } from "./words.js";

/// @param house `{book}`
export async function screenNodes(house, done) {
  const { body } = await read("/displays");
  if (body.displays.length === 0) return [element("p", { class: "soft" }, text("admin.no-screens"))];
  return [element("ul", { class: "people" }, ...body.displays.map(one => node(one, house, done)))];
}

const place = (one, house) => (one.county ? house.book.counties[one.county] : text("admin.screen.kenya"));

function node(one, house, done) {
  const button = element("button", { type: "button", "data-do": "screen-end" }, text("admin.screen-end"));
  button.addEventListener("click", () => ask({
    title: text("admin.screen-end"), about: `${one.name}. ${text("admin.screen-end.about")}`,
    act: async (_, key) => {
      await post(`/displays/${one.display}/end`, key);
      return text("admin.screen-end.done");
    },
  }, done));
  const facts = [[text("admin.screen.place"), place(one, house)],
    [text("admin.screen.shown"), one.shown_on ? longDay(one.shown_on) : text("admin.never-used")]];
  return element("li", { "data-display": one.display }, element("h3", {}, one.name),
    element("dl", {}, ...facts.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])),
    element("p", { class: "acts" }, button));
}

export function addScreen(house, own, done) {
  const everywhere = !own.area.county && !own.area.region;
  const counties = Object.entries(house.book.counties).filter(([code]) => !own.area.county || Number(code) === own.area.county);
  ask({
    title: text("admin.screen-new"), about: text("admin.screen-new.about"),
    fields: [type("name", "admin.screen.name", { maxlength: 40 }),
      choose("county", "admin.screen.place", [...(everywhere ? [["0", text("admin.screen.kenya")]] : []), ...counties])],
    act: async ({ name, county }, key) => {
      const { body } = await post("/displays", key, undefined, { name, ...(county === "0" ? {} : { county: Number(county) }) });
      return text("admin.screen.made", { token: body.token });
    },
  }, done);
}
