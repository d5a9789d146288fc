const undated =
  /^(?:n\.?\s?d\.?|s\.?\s?[fd]\.?|s\/[fd]|o\.\s?J\.|no\s+date|undated|sin\s+fecha|sem\s+data|senza\s+data|sans\s+date|ohne\s+Jahr)$/iu;

/** Whether words in place of a year say that a work has no date: `n.d.`, `s. f.`. */
export function isUndated(year: string): boolean {
  return undated.test(year);
}

/** Whether words in place of a year say that a work is still to come, in whatever words: `in press`, `en prensa`. */
export function isComing(year: string): boolean {
  return /^\p{L}[\p{L}\p{M}\s.]+$/u.test(year) && !isUndated(year);
}
