// What was written without a line, as people write it: no code of a place, no number of an officer.

import { colleague } from "./desk-contacts.js";
import { WHAT_SCREEN } from "./report-rules.js";
import { moment, text, words } from "./words.js";

const answered = screen => value => [text(`book.${screen}`), text(`book.${screen}.${value}`)];
const plain = label => value => [text(label), value];
const word = (label, list) => value => [text(label), words(value, list)];

/// What each field is called and says. A field that is not here is shown by nobody: a test holds that
/// all that may wait is.
const SAID = {
  "fileReport": {
    role: answered("role"),
    danger: answered("danger"),
    category: (value, { role }) => [text(`book.${WHAT_SCREEN[role]}`), text(`book.${WHAT_SCREEN[role]}.${value}`)],
    within_three_days: answered("when-happened"),
    sex: value => [text("report.sex"), text(`book.sex.${value}`)],
    age: value => [text("report.age"), value === 0 ? text("report.under-one") : value],
    place: (value, _, { place }) => [text("waiting.field.place"), place(value)],
    place_said: plain("waiting.field.place-said"),
    whereabouts: value => [text("report.where-now"), text(`book.where-after.${value}`)],
    guardian: value => [text("report.guardian"), [text(`report.guardian.${value.contact}`), value.phone].filter(Boolean).join(", ")],
    name_or_ob_number: plain("report.name"),
    told_by_phone: plain("waiting.by-phone"),
  },
  "acceptCase": {},
  "declineCase": { reason: word("field.why", "DeclineReason") },
  "addNote": { danger: word("field.danger", "Danger"), whereabouts: word("field.whereabouts", "Whereabouts"), note: plain("field.note") },
  "assignCase": { officer: (value, _, { officer }) => [text("field.colleague"), officer(value)] },
  "unassignCase": { officer: (value, _, { officer }) => [text("field.colleague"), officer(value)] },
  "tellGuardian": {},
  "startCustody": { kind: word("field.where", "CustodyKind"), since: value => [text("field.since"), moment(value)] },
  "endCustody": { how: word("field.how", "CustodyEnd") },
};

/// @param names what a code stands for: `{place, officer}`
/// @return a line for each field
export const said = (entry, names) =>
  Object.entries(entry.body ?? {}).filter(([name]) => SAID[entry.operation]?.[name]).map(([name, value]) => SAID[entry.operation][name](value, entry.body, names)).map(line);

/// Questions of the menus end in a sign of their own.
const line = ([label, value]) => `${label}${/[:?]$/.test(label) ? "" : ":"} ${value}`;

/// The names of what entries name, read once for all of them.
///
/// @param me who looks
export async function namesOf(entries, me, officers) {
  const written = entries.map(entry => entry.body ?? {});
  const [places, colleagues] = await Promise.all([
    written.some(body => body.place) ? kept() : undefined,
    written.some(body => body.officer) ? officers() : [],
  ]);
  return {
    place: ({ county, sub_county: subCounty, location }) =>
      [places.locations[location]?.name, places.sub_counties[subCounty]?.name, places.counties[county]].filter(Boolean).join(", "),
    officer: id => colleague({ officer: id }, me, colleagues),
  };
}

const kept = async () => (await fetch("/console/files/places.json")).json();
