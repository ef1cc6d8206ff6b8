// What waits for a second person: who proposed what, until when, and who may decide.

import { newKey, post, read } from "./api.js";
import { element } from "./console.js";
import { moment, text, words } from "./words.js";

/// @param house `{me, name, who}`
/// @param done told what became of one
export async function approvalNodes(house, done, failed) {
  const { body } = await read("/approvals");
  if (body.approvals.length === 0) return [element("p", { class: "soft" }, text("admin.nothing-waits"))];
  return [element("ul", { class: "approvals" }, ...await Promise.all(body.approvals.map(one => node(one, house, done, failed))))];
}

async function node(one, house, done, failed) {
  const own = one.by === house.me.officer;
  const decide = (say, path) => {
    const button = element("button", { type: "button", "data-do": say, ...(say === "confirm" ? { class: "main" } : {}) }, text(`admin.${say}`));
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        await post(`/approvals/${one.approval}/${path}`, newKey());
        done(text(`admin.${say}.done`));
      } catch (trouble) {
        button.disabled = false;
        failed(trouble);
      }
    });
    return button;
  };
  const proposer = own ? text("admin.you") : one.by ? await house.who(one.by) : text("admin.program");
  const facts = [[text("admin.about"), one.about ? await house.who(one.about) : one.phone ?? text("officer.some")],
    [text("admin.role"), words(one.role)], [text("field.some-unit"), house.name(one.unit)],
    ...(one.phone ? [[text("admin.phone"), one.phone]] : []),
    [text("admin.proposed-by"), `${proposer}, ${moment(one.proposed_at)}`],
    [text("admin.waits-for"), text(own ? "admin.another" : "admin.you-or-another")], [text("admin.until"), moment(one.expires_at)]];
  return element("li", { "data-approval": one.approval }, element("h3", {}, words(one.kind)),
    element("dl", {}, ...facts.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])),
    element("p", { class: "acts" }, ...(own ? [] : [decide("confirm", "confirmation")]), decide("refuse", "refusal")));
}
