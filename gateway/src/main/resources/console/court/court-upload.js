// A list of hearings from a file: what each row would do is shown first, and that is done, or nothing.

import { newKey, postCsv } from "./api.js";
import { openUpload, rowLine } from "./upload.js";
import { count, moment, text } from "./words.js";

/// @param done told what happened, when the dialog is closed
export const openList = done => openUpload({
  title: text("list.title"), about: text("list.about"), go: n => count("list.go", n),
  effects: ["set", "moved", "cancelled", "same", "refused"],
  look: async csv => (await postCsv("/cause-lists/preview", newKey(), csv)).body,
  bring: async (csv, digest) => (await postCsv(`/cause-lists?previewed=${digest}`, newKey(), csv)).body,
  line: row => rowLine(row, row.reference ?? "–", when(row)),
}, done);

const when = row => (row.from && row.to ? text("list.from-to", { from: moment(row.from), to: moment(row.to) })
  : row.to ?? row.from ? moment(row.to ?? row.from) : "");
