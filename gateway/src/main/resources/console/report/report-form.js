// The report on one page: what is asked, in the words of the menus. Knows nothing of how it is sent.

import { element } from "./console.js";
import { placeField } from "./report-places.js";
import { asksThreeDays, CATEGORIES, DANGERS, DAYS, GUARDIANS, looksRed, PLACES_NOW, ROLES, SEXES, toHospital, WHAT_SCREEN } from "./report-rules.js";
import { sentence, text } from "./words.js";

const OLDEST = 17;
const BLAMED = { guardian: "guardian-phone", "guardian/phone": "guardian-phone", place: "place" };

/// @param find looks for places by their letters
/// @return `entry()` what was told, as `POST /v1/cases` takes it; `blame(faults)` says what is wrong
///   with it, beside the fields
export function reportForm(find) {
  const form = element("form", { class: "report", autocomplete: "off", "data-role": "report" });
  const picked = field => form.querySelector(`[name="${field}"]:checked`)?.value;
  const warning = element("p", { class: "problem", role: "status", hidden: "", "data-role": "warning" });
  const role = radios("role", ROLES, "role");
  const danger = radios("danger", DANGERS, "danger");
  const category = element("fieldset", { "data-field": "category" });
  const days = radios("within_three_days", DAYS, "when-happened");
  const sex = radios("sex", SEXES, "sex", text("report.sex"));
  const age = choice("age", [...Array(OLDEST + 1).keys()].map(String), text("report.age"),
    years => (years === "0" ? text("report.under-one") : years), text("report.not-known"), true);
  const place = placeField(find, changed);
  const said = input("place_said", text("report.place-said"), { maxlength: 40 });
  const where = choice("whereabouts", PLACES_NOW, text("report.where-now"), at => text(`book.where-after.${at}`), text("report.not-asked"));
  const guardian = choice("guardian", GUARDIANS, text("report.guardian"), kind => text(`report.guardian.${kind}`));
  guardian.select.value = "not-known";
  const phone = input("guardian-phone", text("report.guardian-phone"), { maxlength: 24, inputmode: "tel" });
  const name = input("name_or_ob_number", text("report.name"), { maxlength: 20 });

  const group = (title, ...nodes) => element("section", { class: "card" }, element("h2", {}, title), ...nodes);
  form.append(
    group(text("report.what"), role, danger, category, days, warning),
    group(text("report.child"), sex, age.node),
    group(text("report.where"), label(text("report.place"), place.node, "place"), said.node),
    group(text("report.also"), where.node, guardian.node, phone.node, name.node));
  form.addEventListener("change", changed);
  changed();

  function changed() {
    offer(picked("role"));
    const told = { role: picked("role"), danger: picked("danger"), category: picked("category"), within_three_days: picked("within_three_days") };
    days.hidden = !asksThreeDays(told);
    days.disabled = days.hidden;
    if (days.hidden) delete told.within_three_days;
    phone.node.hidden = guardian.select.value !== "reachable";
    phone.input.required = !phone.node.hidden;
    said.node.hidden = Boolean(place.value()?.said) || (place.value()?.place.location ?? 1) > 0;
    const red = told.danger !== undefined && looksRed({ within_three_days: "no", ...told });
    warning.hidden = !red;
    warning.textContent = red ? [text("report.red"), ...(toHospital(told) && told.category ? [text("report.hospital")] : [])].join(" ") : "";
  }

  /// What may have happened goes by how the child is seen.
  function offer(seen) {
    if (category.dataset.of === seen) return;
    category.dataset.of = seen ?? "";
    category.hidden = seen === undefined;
    if (seen === undefined) return;
    const screen = WHAT_SCREEN[seen];
    const before = category.querySelector(":checked")?.value;
    category.replaceChildren(...lines("category", CATEGORIES[seen], screen, text(`book.${screen}`)));
    const same = category.querySelector(`[value="${before}"]`);
    if (same) same.checked = true;
  }

  function entry() {
    const at = place.value();
    const free = said.node.hidden ? "" : said.input.value.trim();
    const told = {
      role: picked("role"), danger: picked("danger"), category: picked("category"), sex: picked("sex"),
      place: { county: at.place.county, sub_county: at.place.sub_county, location: at.place.location },
      guardian: { contact: guardian.select.value, ...(phone.node.hidden ? {} : { phone: phone.input.value.trim() }) },
    };
    if (!days.hidden) told.within_three_days = picked("within_three_days");
    if (age.select.value !== "unknown") told.age = Number(age.select.value);
    if (at.said || free) told.place_said = at.said || free;
    if (where.select.value !== "unknown") told.whereabouts = where.select.value;
    if (name.input.value.trim()) told.name_or_ob_number = name.input.value.trim();
    return told;
  }

  /// Each fault beside its field; those that have none are given back.
  function blame(faults) {
    for (const old of form.querySelectorAll(".fault")) old.remove();
    for (const old of form.querySelectorAll("[aria-invalid]")) old.removeAttribute("aria-invalid");
    const left = [];
    for (const fault of faults) {
      const field = form.querySelector(`[name="${BLAMED[fault.name] ?? fault.name}"]`);
      if (!field || field.closest("[hidden]")) {
        left.push(fault);
        continue;
      }
      field.setAttribute("aria-invalid", "true");
      field.closest("fieldset, label").append(element("small", { class: "fault" }, sentence(fault.rule) || text("api.not-right")));
    }
    form.querySelector("[aria-invalid]")?.focus();
    return left;
  }

  return { node: form, entry, blame };
}

function lines(name, values, screen, title) {
  return [element("legend", {}, title), ...values.map(value => element("label", { class: "pick" },
    element("input", { type: "radio", name, value, required: "", autocomplete: "off" }), " ", text(`book.${screen}.${value}`)))];
}

const radios = (name, values, screen, title = text(`book.${screen}`)) =>
  element("fieldset", { "data-field": name }, ...lines(name, values, screen, title));

const label = (title, node, name) => element("label", { class: "field", "data-field": name }, element("span", {}, title), node);

/// @param first what stands for "nobody knows"
function choice(name, values, title, say, first, begins = false) {
  const select = element("select", { name, autocomplete: "off", ...(begins ? { required: "" } : {}) });
  if (begins) select.append(new Option(text("report.choose"), ""));
  if (first !== undefined) select.append(new Option(first, "unknown"));
  select.append(...values.map(value => new Option(say(value), value)));
  return { select, node: label(title, select, name) };
}

function input(name, title, attributes) {
  const field = element("input", { name, autocomplete: "off", spellcheck: "false", ...attributes });
  return { input: field, node: label(title, field, name) };
}
