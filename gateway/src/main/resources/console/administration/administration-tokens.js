// Programs that act in officers' names: one administrator ends a token, two make one.

import { post, read } from "./api.js";
import { ask, some, type } from "./administration-dialog.js";
import { element } from "./console.js";
import { moment, text, words } from "./words.js";

/// What a program may be trusted with, in an officer's name.
const SCOPES = ["cases:read", "cases:write", "hearings:write", "transfers:write", "contacts:write", "units:read", "indicators:read"];

const said = scope => words(scope.replace(":", "-"), "scope");
const units = (house, chosen) => some("units", "admin.acts-for", house.units.map(unit => [unit.code, unit.name]), chosen);

/// @param house `{units, name, who}`
export async function tokenNodes(house, done) {
  const { body } = await read("/tokens");
  if (body.tokens.length === 0) return [element("p", { class: "soft" }, text("admin.no-tokens"))];
  return [element("ul", { class: "people" }, ...await Promise.all(body.tokens.map(one => node(one, house, done))))];
}

async function node(one, house, done) {
  const actsFor = one.officer ? await house.who(one.officer) : one.units.map(house.name).join(", ");
  const facts = [[text("admin.scopes"), one.scopes.filter(scope => scope !== "act-as").map(said).join(", ")],
    ...(actsFor ? [[text("admin.acts-for"), actsFor]] : []),
    [text("admin.last-used"), one.last_used ? moment(one.last_used) : text("admin.never-used")],
    ...(one.expires_at ? [[text("admin.until"), moment(one.expires_at)]] : [])];
  return element("li", { "data-token": one.token }, element("h3", {}, one.name),
    element("dl", {}, ...facts.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])),
    element("p", { class: "acts" }, ...(one.scopes.includes("act-as") ? [changes(one, house, done)] : []), ends(one, done)));
}

function changes(one, house, done) {
  const button = element("button", { type: "button", "data-do": "token-units" }, text("admin.token-units"));
  button.addEventListener("click", () => ask({
    title: text("admin.token-units"), about: `${one.name}. ${text("admin.token-units.about")}`, fields: [units(house, one.units)],
    act: async (values, key) => {
      await post(`/tokens/${one.token}/units`, key, undefined, { units: values.units ?? [] });
      return text("admin.waits");
    },
  }, done));
  return button;
}

function ends(one, done) {
  const button = element("button", { type: "button", "data-do": "token-end" }, text("admin.token-end"));
  button.addEventListener("click", () => ask({
    title: text("admin.token-end"), about: `${one.name}. ${text("admin.token-end.about")}`,
    act: async (_, key) => {
      await post(`/tokens/${one.token}/end`, key);
      return text("admin.token-end.done");
    },
  }, done));
  return button;
}

export function addToken(house, done) {
  ask({
    title: text("admin.token-new"), about: text("admin.token-new.about"),
    fields: [type("name", "admin.token", { maxlength: 60 }), some("scopes", "admin.scopes", SCOPES.map(scope => [scope, said(scope)])),
      units(house, []), type("days", "admin.days", { type: "number", min: 1, max: 3650, value: 365 })],
    act: async (values, key) => {
      await post("/tokens", key, undefined,
        { name: values.name, scopes: values.scopes ?? [], units: values.units ?? [], days: Number(values.days) });
      return text("admin.waits");
    },
  }, done);
}
