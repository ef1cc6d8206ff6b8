// How a report leaves the page: the one place that knows.

import { newKey, post } from "./api.js";

export { newKey };

/// @param entry as `POST /v1/cases` takes it
/// @param key the same for the same report, so that sending it again opens no second case
/// @return what came of it
export const sendReport = async (entry, key) => (await post("/cases", key, undefined, entry)).body;
