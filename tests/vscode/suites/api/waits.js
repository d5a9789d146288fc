/** How long something took, in milliseconds, and what came of it. */
export async function timed(ask) {
  const asked = performance.now();
  const answer = await ask();
  return { answer, wait: performance.now() - asked };
}

/** The wait that half of them stay below. */
export const half = (waits) => quantile(waits, 0.5);

/** Waits in words, with their number. */
export const inWords = (waits) =>
  `half within ${half(waits).toFixed(0)} ms, 95% within ${quantile(waits, 0.95).toFixed(0)} ms, of ${waits.length}`;

function quantile(waits, part) {
  const sorted = [...waits].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
