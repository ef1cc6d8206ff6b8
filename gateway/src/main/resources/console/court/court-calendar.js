// The addresses of a court's calendar: made, shown once, ended.

import { element, part } from "./console.js";
import { newKey, post, read } from "./api.js";
import { moment, text } from "./words.js";

export async function openCalendar(unit) {
  const dialog = part("dialog");
  const at = `/courts/${unit.code}/calendars`;
  const rows = element("ul", { "data-role": "calendars" });
  const made = element("p", { "data-role": "made", hidden: "" });
  const problem = element("p", { class: "problem", role: "alert", hidden: "" });
  const add = element("button", { type: "button", class: "main", "data-do": "make" }, text("calendar.make"));
  const back = element("button", { type: "button", "data-do": "back" }, text("close"));

  const guarded = work => async () => {
    problem.hidden = true;
    try {
      await work();
    } catch (trouble) {
      problem.textContent = trouble.message;
      problem.hidden = false;
    }
  };
  const list = async () => {
    const { body } = await read(at);
    rows.replaceChildren(...body.calendars.map(line));
    if (body.calendars.length === 0) rows.append(element("li", { class: "soft" }, text("calendar.none")));
  };
  const line = calendar => {
    const end = element("button", { type: "button", "data-do": "end" }, text("calendar.end"));
    end.addEventListener("click", guarded(async () => {
      await post(`${at}/${calendar.calendar}/end`, newKey());
      made.hidden = true;
      await list();
      add.focus();
    }));
    const used = calendar.read_at ? text("calendar.read", { when: moment(calendar.read_at) }) : text("calendar.unread");
    return element("li", {}, `${text("calendar.made", { when: moment(calendar.made_at) })} `, element("span", { class: "soft" }, used), " ", end);
  };
  add.addEventListener("click", guarded(async () => {
    const { body } = await post(at, newKey());
    const address = element("input", { class: "address", readonly: "", autocomplete: "off", "data-role": "address", "aria-label": text("calendar.address"), value: `${location.origin}${body.path}` });
    made.replaceChildren(text("calendar.once"), address);
    made.hidden = false;
    await list();
    address.focus();
    address.select();
  }));
  back.addEventListener("click", () => dialog.close());
  await guarded(list)();
  dialog.replaceChildren(element("h2", { id: "dialog-title" }, text("calendar.title")), element("p", { class: "soft" }, text("calendar.about")),
    rows, made, problem, element("p", { class: "buttons" }, add, back));
  dialog.showModal();
  add.focus();
}
