// What browsers before 2023 have no name for.

/// @return a Map from each name to what has it, in the order of the first
export function groups(all, name) {
  const found = new Map();
  for (const one of all) {
    const key = name(one);
    if (!found.has(key)) found.set(key, []);
    found.get(key).push(one);
  }
  return found;
}

export const newestFirst = all => [...all].reverse();
