// By which of two carriers texts go, since when and why; for the national office a way to choose by
// hand, for a while.

import { post, read } from "./api.js";
import { ask, choose } from "./administration-dialog.js";
import { element, part } from "./console.js";
import { moment, text, words } from "./words.js";

const HOURS = ["1", "4", "12", "24", "72"];

let standing;

function why() {
  const { chosen } = standing;
  if (!chosen) return text(`carrier.why.${standing.why}`);
  const by = chosen.role ? `${words(chosen.role)}, ${chosen.unit}` : text("officer.some");
  return text("carrier.by-hand", { by, until: moment(chosen.until) });
}

const measured = which => text("carrier.measured", { all: String(standing[which].all), slow: String(standing[which].slow) });

const fact = (name, said) => [element("dt", {}, name), element("dd", {}, said)];

/// Says it in the language of the page; of one carrier alone there is nothing to choose.
export function drawCarrier(done) {
  if (!standing) return;
  const since = standing.chosen?.since ?? standing.since;
  part("carrier").replaceChildren(
    element("h2", {}, text(`carrier.now.${standing.now}`)),
    element("p", {}, text("carrier.since", { when: moment(since) }), " ", why()),
    ...(standing.two ? [element("dl", {}, ...fact(text("carrier.first"), measured("first")), ...fact(text("carrier.second"), measured("second")))]
      : [element("p", { class: "soft" }, text("carrier.one"))]),
    ...(standing.may_choose ? [element("p", { class: "buttons" }, button(done))] : []));
  part("carrier").hidden = false;
}

function button(done) {
  const node = element("button", { type: "button", "data-do": "carrier" }, text("carrier.choose"));
  node.addEventListener("click", () => ask({
    title: text("carrier.choose"), about: text("carrier.about"),
    fields: [choose("use", "carrier.use", ["first", "second", "auto"].map(use => [use, text(`carrier.use.${use}`)])),
      choose("hours", "carrier.hours", HOURS.map(hours => [hours, hours]), "4")],
    act: async (values, key) => {
      const hours = values.use === "auto" ? {} : { hours: Number(values.hours) };
      standing = (await post("/carrier", key, undefined, { use: values.use, ...hours })).body;
      drawCarrier(done);
      return text("carrier.done");
    },
  }, done));
  return node;
}

export async function loadCarrier(done) {
  standing = (await read("/carrier")).body;
  drawCarrier(done);
}
