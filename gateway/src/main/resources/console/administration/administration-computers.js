// Computers that keep something for the time without a line: each by the word of whoever looks after
// the officers of its unit.

import { post, read } from "./api.js";
import { ask } from "./administration-dialog.js";
import { element } from "./console.js";
import { moment, text } from "./words.js";

/// @param house `{who}`
export async function computerNodes(house, done) {
  const { body: { computers } } = await read("/computers");
  if (computers.length === 0) return [element("p", { class: "soft" }, text("admin.no-computers"))];
  return [element("ul", { class: "people" }, ...await Promise.all(computers.map(one => node(one, house, done))))];
}

async function node(one, house, done) {
  const asked = one.state === "asked";
  const facts = [[text("admin.unit-label"), one.unit_name], [text("admin.computer.browser"), one.device],
    [text("admin.computer.number"), one.number],
    [text("admin.computer.by"), `${await house.who(one.asked_by)}, ${moment(one.asked_at)}`],
    ...(one.enrolled_at ? [[text("admin.computer.since"), moment(one.enrolled_at)]] : [])];
  return element("li", { "data-computer": one.computer, "data-state": one.state }, element("h3", {}, one.name),
    element("dl", {}, ...facts.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])),
    element("p", { class: "acts" },
      ...(asked ? [act(one, "enrol", "enrolment", done)] : []), act(one, asked ? "refuse" : "end", "end", done)));
}

/// @param path where the API takes it
function act(one, what, path, done) {
  const button = element("button", { type: "button", "data-do": `computer-${what}` }, text(`admin.computer-${what}`));
  button.addEventListener("click", () => ask({
    title: text(`admin.computer-${what}`), about: `${one.name}, ${one.unit_name}. ${text(`admin.computer-${what}.about`, one)}`,
    act: async (_, key) => {
      await post(`/computers/${one.computer}/${path}`, key);
      return text(`admin.computer-${what}.done`);
    },
  }, done));
  return button;
}
