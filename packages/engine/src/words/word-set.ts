/** The words of a list, parted by blanks. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** What an expression is to have for one of some words, parted by blanks. */
export function anyOf(words: string): string {
  return `(?:${words.replaceAll(" ", "|")})`;
}
