// The fields of a dialog: each a node, a function that gives its part of the body, and a place for
// what the API has against it.

import { element } from "./console.js";
import { instant, lower, sentence, text, words } from "./words.js";

/// @return `blame(faults)` gives the input when there is a fault to mend in it
export function make(field, view) {
  const made = MAKERS[field.kind](field, view);
  const rule = element("small", { class: "fault", id: `fault-${field.name}`, hidden: "" });
  const input = made.node.querySelector("input, select");
  made.node.append(rule);
  return { ...made, name: field.name, blame: faults => blame(input, rule, faults) };
}

function blame(input, rule, faults) {
  rule.textContent = faults.map(fault => (sentence(fault.rule) || text("api.not-right")).replaceAll("_", " ")).join("; ");
  rule.hidden = faults.length === 0;
  if (rule.hidden) {
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
    return undefined;
  }
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", rule.id);
  return input;
}

const labelled = (field, ...inputs) => element("label", { class: "field" }, element("span", {}, text(field.label)), ...inputs);
const given = (name, value) => (value === "" ? {} : { [name]: value });

const MAKERS = {
  choice(field, { book }) {
    const select = element("select", { name: field.name, autocomplete: "off", ...(field.may ? {} : { required: "" }) });
    if (field.may) select.append(new Option(text("field.nothing-new"), ""));
    for (const value of book.values[field.values]) select.append(new Option(words(value, field.values), value));
    if (field.value) select.value = field.value;
    return { node: labelled(field, select), value: () => given(field.name, select.value) };
  },
  unit(field, { units, county }) {
    const select = element("select", { name: field.name, autocomplete: "off", required: "" });
    const fit = units.filter(u => u.agency !== "administration" && (!field.agency || u.agency === field.agency));
    const option = u => new Option(`${u.name}`, u.code);
    const near = element("optgroup", { label: text("field.near") });
    const far = element("optgroup", { label: text("field.far") });
    for (const u of fit) (u.area.county === county ? near : far).append(option(u));
    select.append(new Option(text("field.choose"), ""), ...[near, far].filter(g => g.children.length > 0));
    if (near.children.length === 1) select.value = near.children[0].value;
    return { node: labelled(field, select), value: () => ({ [field.name]: select.value }) };
  },
  officer(field, view) {
    const select = element("select", { name: field.name, autocomplete: "off" });
    select.append(new Option(text("field.nobody"), ""), ...officersNear(view));
    if (field.value && ![...select.options].some(o => o.value === field.value)) select.append(new Option(text("officer.some"), field.value));
    if (field.value) select.value = field.value;
    return { node: labelled(field, select), value: () => given(field.name, select.value) };
  },
  colleague(field, { colleagues, units }) {
    const select = element("select", { name: field.name, autocomplete: "off", required: "" });
    const unit = code => units.find(u => u.code === code)?.name ?? code;
    select.append(new Option(text("field.choose"), ""), ...colleagues.map(o => new Option(`${words(o.role)}, ${unit(o.unit)}  ${o.phone}`, o.officer)));
    if (colleagues.length === 1) select.value = colleagues[0].officer;
    return { node: labelled(field, select), value: () => ({ [field.name]: select.value }) };
  },
  move(field, { moves }) {
    const select = element("select", { name: "move", autocomplete: "off", required: "" });
    moves.forEach((m, i) => select.append(new Option(`${words(m.to)} (${lower(m.track)})`, i)));
    return { node: labelled(field, select), value: () => ({ track: moves[select.value].track, to: moves[select.value].to }) };
  },
  time(field) {
    const start = field.from();
    const date = element("input", { type: "date", autocomplete: "off", name: `${field.name}-date`, required: "", value: start.date });
    const time = element("input", { type: "time", autocomplete: "off", name: `${field.name}-time`, required: "", value: start.time, "aria-label": text("field.time", { field: text(field.label) }) });
    return { node: labelled(field, date, time), value: () => ({ [field.name]: instant(date.value, time.value) }) };
  },
  day: field => simple(field, { type: "date", required: "" }),
  hour: field => simple(field, { type: "time", required: "", value: field.value }),
  text: field => simple(field, { value: field.value ?? "", maxlength: field.most, ...(field.hint ? { placeholder: field.hint } : {}), ...(field.may || field.name === "note" ? {} : { required: "" }) }),
  count(field) {
    const input = element("input", { type: "number", autocomplete: "off", name: field.name, required: "", min: 1, max: field.most, value: field.value });
    return { node: labelled(field, input), value: () => ({ [field.name]: Number(input.value) }) };
  },
  flag(field) {
    const input = element("input", { type: "checkbox", autocomplete: "off", name: field.name });
    input.checked = field.value;
    return { node: element("label", { class: "flag" }, input, ` ${text(field.label)}`), value: () => ({ [field.name]: input.checked }) };
  },
};

function simple(field, attributes) {
  const input = element("input", { name: field.name, autocomplete: "off", ...attributes });
  const tidy = field.tidy ?? (typed => typed.trim());
  return { node: labelled(field, input), value: () => (input.disabled ? {} : given(field.name, tidy(input.value))) };
}

/// Those of the county first, chiefs before the others: they know the way.
function officersNear({ officers, units, county }) {
  const unit = code => units.find(u => u.code === code);
  const group = (label, all) => {
    const node = element("optgroup", { label });
    const line = o => `${words(o.role)}, ${unit(o.unit)?.name ?? o.unit}  ${o.phone}`;
    const chief = o => (o.role.endsWith("chief") ? 0 : 1);
    node.append(...[...all].sort((a, b) => chief(a) - chief(b)).map(o => new Option(line(o), o.officer)));
    return node;
  };
  const near = o => unit(o.unit)?.area.county === county;
  return [group(text("field.near"), officers.filter(near)), group(text("field.far"), officers.filter(o => !near(o)))]
    .filter(g => g.children.length > 0);
}
