// What waits for a second person: who proposed what, until when, and who may decide.

import { receiverFacts } from "./administration-receivers.js";
import { newKey, post, read } from "./api.js";
import { element } from "./console.js";
import { known, moment, text, words } from "./words.js";

/// @param house `{me, name, who}`
/// @param done told what became of one
export async function approvalNodes(house, done, failed) {
  const { body } = await read("/approvals");
  if (body.approvals.length === 0) return [element("p", { class: "soft" }, text("admin.nothing-waits"))];
  return [element("ul", { class: "approvals" }, ...await Promise.all(body.approvals.map(one => node(one, house, done, failed))))];
}

/// A new token is told here and nowhere else; an erasure is done by whoever keeps the database.
function told(one, say, body) {
  if (body.secret) return text("admin.receiver.made", { secret: body.secret });
  if (body.token) return text("admin.token.made", { token: body.token });
  return text(say === "confirm" && one.kind === "erasure" ? "admin.erasure.done" : `admin.${say}.done`);
}

/// What exactly is proposed, for the second person to compare.
async function about(one, house) {
  const rows = {
    "admin.about": one.about ? await house.who(one.about) : one.role ? one.phone ?? text("officer.some") : "",
    "admin.role": one.role ? words(one.role) : "",
    "field.some-unit": one.role ? house.name(one.unit) : "",
    "admin.phone": one.phone ?? "",
    "admin.case": one.reference ?? "",
    "admin.contact": one.contact ?? "",
    "admin.token": one.token ?? "",
    "admin.scopes": one.scopes.map(scope => words(scope.replace(":", "-"), "scope")).join(", "),
    "admin.acts-for": one.units.map(house.name).join(", "),
    "admin.days": one.days ?? "",
    "field.why": one.reason && known(`KeepReason.${one.reason}`) ? words(one.reason, "KeepReason") : one.reason ?? "",
  };
  const receiver = one.subscriber ? [[text("admin.receiver.name"), one.subscriber.name], ...receiverFacts(one.subscriber, house)] : [];
  return [...Object.entries(rows).filter(([, said]) => said !== "").map(([key, said]) => [text(key), String(said)]), ...receiver];
}

async function node(one, house, done, failed) {
  const own = one.by === house.me.officer;
  const decide = (say, path) => {
    const button = element("button", { type: "button", "data-do": say, ...(say === "confirm" ? { class: "main" } : {}) }, text(`admin.${say}`));
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        const { body } = await post(`/approvals/${one.approval}/${path}`, newKey());
        done(told(one, say, body));
      } catch (trouble) {
        button.disabled = false;
        failed(trouble);
      }
    });
    return button;
  };
  const proposer = own ? text("admin.you") : one.by ? await house.who(one.by) : text("admin.program");
  const facts = [...await about(one, house),
    [text("admin.proposed-by"), `${proposer}, ${moment(one.proposed_at)}`],
    [text("admin.waits-for"), text(own ? "admin.another" : "admin.you-or-another")], [text("admin.until"), moment(one.expires_at)]];
  return element("li", { "data-approval": one.approval }, element("h3", {}, words(one.kind)),
    element("dl", {}, ...facts.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])),
    element("p", { class: "acts" }, ...(own ? [] : [decide("confirm", "confirmation")]), decide("refuse", "refusal")));
}
