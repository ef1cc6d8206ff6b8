// What is asked in a report, and which answers fit each other: as in the menus by phone. The server
// decides by the same rules; these only choose what to ask. Nothing here speaks to anybody.

const VICTIM = ["sexual", "beaten", "marriage-fgm", "labour-trafficking", "online", "other"];

export const ROLES = ["accused", "victim", "witness", "needs-care", "unsure"];
export const DANGERS = ["police-cell", "abuse-ongoing", "hurt-or-sick", "alone-or-lost", "none"];
export const SEXES = ["girl", "boy", "not-known"];
export const DAYS = ["yes", "no", "not-known"];
export const PLACES_NOW = ["police", "home", "chief", "hospital", "childrens-home", "unknown-or-missing"];
export const GUARDIANS = ["reachable", "not-known", "do-not-contact"];

/// What may have happened to a child who is seen so.
export const CATEGORIES = {
  "accused": ["theft", "assault", "drugs", "sexual", "damage", "truancy", "other"],
  "victim": VICTIM,
  "witness": VICTIM,
  "needs-care": ["neglect", "abandoned", "lost", "street", "custody", "truancy", "other"],
  "unsure": ["beaten", "sexual", "neglect", "lost", "police-trouble", "other"],
};

/// The screen of the menus that asks what happened.
export const WHAT_SCREEN = {
  "accused": "what-accused", "victim": "what-victim", "witness": "what-victim", "needs-care": "what-care", "unsure": "what-unsure",
};

const abused = entry => entry.category === "sexual" && entry.role !== "accused";

/// Whether it is asked if it happened within three days; what goes on now did.
export const asksThreeDays = entry => abused(entry) && entry.danger !== "abuse-ongoing";

/// Whether the child is to be taken to a hospital at once.
export const toHospital = entry => abused(entry) && entry.within_three_days !== "no";

/// Whether it says by itself that the child is in danger now: what a page may say of it while the
/// server has not been asked.
export const looksRed = entry =>
  ["police-cell", "abuse-ongoing", "hurt-or-sick"].includes(entry.danger) || entry.category === "marriage-fgm" || toHospital(entry);

/// A child under twelve cannot be charged.
export const tooYoungToCharge = entry => entry.role === "accused" && entry.age !== undefined && entry.age < 12;
