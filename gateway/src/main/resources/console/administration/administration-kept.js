// Cases that are held or erased, and people one may ask for again: two administrators agree, and see no case.

import { post } from "./api.js";
import { ask, choose, type } from "./administration-dialog.js";
import { element } from "./console.js";
import { text, words } from "./words.js";

/// Why, in a word that may stand in the audit.
const REASONS = ["court-order", "own-request", "safe-now", "entered-by-mistake"];

const reference = () => type("reference", "admin.case", { inputmode: "numeric", maxlength: 11, pattern: "[0-9]{3}-?[0-9]{3}-?[0-9]{3}", placeholder: "482-137-559" });
const why = codes => choose("reason", "field.why", codes.map(code => [code, words(code, "KeepReason")]));

const WISHES = [
  { say: "hold", path: "hold", fields: () => [reference(), type("reason", "field.why", { maxlength: 200 })] },
  { say: "hold-lift", path: "hold/end", fields: () => [reference()] },
  { say: "erasure", path: "erasure", fields: () => [reference(), why(REASONS.slice(0, 2))] },
  {
    say: "block-lift", path: "contact-blocks/end",
    fields: () => [reference(), type("contact", "admin.contact", { maxlength: 4, pattern: "[Ff][1-9][0-9]{0,2}", placeholder: "F2" }), why(REASONS.slice(2))],
  },
];

/// One button for each wish; what it does waits for another administrator.
export function keptButtons(done) {
  return WISHES.map(({ say, path, fields }) => {
    const button = element("button", { type: "button", "data-do": say }, text(`admin.${say}`));
    button.addEventListener("click", () => ask({
      title: text(`admin.${say}`), about: text(`admin.${say}.about`), fields: fields(),
      act: async ({ reference: typed, ...body }, key) => {
        await post(`/cases/${typed.replace(/\D/g, "").replace(/(...)(...)(...)/, "$1-$2-$3")}/${path}`, key, undefined,
          Object.keys(body).length > 0 ? body : undefined);
        return text("admin.waits");
      },
    }, done));
    return button;
  });
}
