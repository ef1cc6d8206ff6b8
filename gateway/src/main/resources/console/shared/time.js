// The newest time the server told: a demo's clock may be ahead of this machine's.

let told = 0;

export function heard(...times) {
  for (const time of times) told = Math.max(told, Date.parse(time) || 0);
}

export const newest = () => Math.max(Date.now(), told);

export const late = due => Date.parse(due) < newest();
