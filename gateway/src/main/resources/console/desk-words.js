// How the desk says the contract's names, and times in Kenya.

const ZONE = "Africa/Nairobi";
const OFFSET = "+03:00", OFFSET_MS = 3 * 3_600_000;

const SAID = {
  "children-officer": "Children's officer",
  "children-coordinator": "Children's coordinator",
  "police-child-desk": "Police child protection desk",
  "institution-in-charge": "In charge of an institution",
  "care-and-protection": "Care and protection",
  "conflict-with-the-law": "Conflict with the law",
  "marriage-fgm": "Child marriage or FGM",
  "labour-trafficking": "Labour or trafficking",
  "childrens-home": "Children's home",
  "unknown-or-missing": "Unknown or missing",
  "not-stated": "Not told yet",
  "none": "None",
  "one": "Level 1", "two": "Level 2", "three": "Level 3",
  "ob-number": "OB number", "cpims-serial": "CPIMS serial",
  "en": "English", "sw": "Kiswahili",
};

export function words(name) {
  const spaced = name.replaceAll("-", " ");
  return SAID[name] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

export const lower = name => words(name).replace(/^[A-Z](?=[a-z])/, first => first.toLowerCase());

/// Letters of another alphabet within a name: they look like ours, and a search does not find it.
export function strangeLetters(name = "") {
  const ours = /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
  const strange = [...name].filter(sign => !ours.test(sign));
  return /\p{Script=Latin}/u.test(name) && strange.length > 0
    ? strange.map(sign => `${sign} U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`).join(", ")
    : "";
}

export function moment(text) {
  return new Date(text).toLocaleString("en-GB", {
    timeZone: ZONE, weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit",
  });
}

/// The same for lists in order of time, where the year goes without saying.
export function shortMoment(text) {
  return new Date(text).toLocaleString("en-GB", {
    timeZone: ZONE, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit",
  });
}

export function day(text) {
  return new Date(text).toLocaleDateString("en-GB", { timeZone: ZONE, weekday: "short", day: "numeric", month: "short" });
}

/// The time of day, such as 09:00.
export function hour(text) {
  return new Date(text).toLocaleTimeString("en-GB", { timeZone: ZONE, hour: "2-digit", minute: "2-digit" });
}

/// The newest time the server told: a demo's clock may be ahead of this machine's.
let newest = 0;

export function heard(...times) {
  for (const time of times) newest = Math.max(newest, Date.parse(time) || 0);
}

export const late = due => Date.parse(due) < Math.max(Date.now(), newest);

/// Date and time in Kenya, for fields: now, or nine o'clock of the first working day so far ahead.
export function fieldNow() {
  const text = inKenya(Math.max(Date.now(), newest));
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

export function fieldAhead(ms = 24 * 3_600_000) {
  let at = Math.max(Date.now(), newest) + ms;
  while ([0, 6].includes(new Date(at + OFFSET_MS).getUTCDay())) at += 24 * 3_600_000;
  return { date: inKenya(at).slice(0, 10), time: "09:00" };
}

const inKenya = ms => new Date(ms + OFFSET_MS).toISOString();

export const instant = (date, time) => `${date}T${time}:00${OFFSET}`;
