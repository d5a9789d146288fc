/** Capitals only, as acronyms are; a surname in capitals is longer. */
export function isAcronym(name: string): boolean {
  return name.length <= 6 && name === name.toUpperCase() && name !== name.toLowerCase();
}
