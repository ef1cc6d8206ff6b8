// All the API tells of a case to the officer who acts: what the page of a case is drawn from.

import { read, readIfThere } from "./api.js";

/// @param house `{book, units, officers}`
/// @param summary what a list told of the case; nothing where none did
export async function look(reference, house, officer, summary) {
  const at = `/cases/${reference}`;
  const known = {
    ...house, reference, summary, officer,
    looks: async of => (await readIfThere(`/cases/${of}/looks`))?.looks,
  };
  let file;
  try {
    file = await read(at);
  } catch (trouble) {
    if (trouble.status !== 404 && trouble.status !== 403) throw trouble;
    return { ...known, etag: summary && `"v${summary.version}"` };
  }
  const [clocks, duplicates, history] = await Promise.all(["clocks", "duplicates", "history"].map(p => readIfThere(`${at}/${p}`)));
  return {
    ...known, file: file.body, etag: file.etag,
    clocks: clocks?.clocks, duplicates: duplicates?.suggestions, history: history?.events,
  };
}
