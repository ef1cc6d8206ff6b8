// Every text about a case: whom it was for, what became of it and why, and what is next. Never its words,
// never a number. Asked for only when opened: to look at it is a look at the case.

import { newKey, post, read } from "./api.js";
import { element, say } from "./console.js";
import { shortMoment, text, words } from "./words.js";

/// @return the title, and what stands below it
export function texts({ reference, file, officer, officers, units }) {
  const inside = element("div", { "data-role": "texts" });
  const more = element("details", {}, element("summary", {}, text("case.show-texts")), inside);
  const name = code => units.find(u => u.code === code)?.name ?? code;
  async function show() {
    const { body } = await read(`/cases/${reference}/messages`);
    const rows = body.messages.map(one => line(one, { file, officer, officers, name }, again));
    inside.replaceChildren(rows.length > 0 ? element("ul", {}, ...rows) : element("p", { class: "soft" }, text("messages.none")));
  }
  const again = () => show().catch(trouble => say(trouble.message));
  more.addEventListener("toggle", () => more.open && again());
  return [text("messages.title"), more];
}

function line(one, house, again) {
  const soft = (...said) => element("div", { class: "soft" }, said.filter(Boolean).join(" · "));
  return element("li", { "data-message": one.message },
    element("strong", {}, text(`about.${one.about}`)), ` ${text("case.text-to", { who: to(one, house) })} `,
    element("span", { class: `tag fate ${one.fate}` }, text(`fate.${one.fate}`)),
    soft(shortMoment(one.created_at), one.why && text(`text.why.${one.why}`), one.late_minutes && text("text.late", { n: one.late_minutes }),
      one.sent > 1 && text("case.times", { n: one.sent })),
    soft(next(one)), ...(one.callable ? [call(one, again)] : []));
}

/// By the role, as the case has them.
function to(one, { file, name }) {
  if (one.to === "officer") return [one.role && words(one.role), one.unit && name(one.unit)].filter(Boolean).join(", ") || text("messages.officer");
  if (one.to === "reporter") return text("messages.reporter");
  const person = file.contacts.find(c => c.contact === one.contact);
  return person ? words(person.relation) : text("messages.family");
}

function next(one) {
  const said = text(`text.next.${one.next}`, { when: one.next_at ? shortMoment(one.next_at) : "" });
  return one.next === "sends" && !one.next_at ? text("messages.next.waiting") : said;
}

function call(one, again) {
  const button = element("button", { type: "button", "data-do": "call-instead" }, text("messages.call"));
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await post(`/messages/${one.message}/call`, newKey());
      await again();
      say(text("messages.call-made"));
    } catch (trouble) {
      button.disabled = false;
      say(trouble.message);
    }
  });
  return button;
}
