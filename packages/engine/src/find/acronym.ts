/** Capitals only, as acronyms are; a surname in capitals is longer, and one letter that is not plain is a surname: `Ó`. */
export function isAcronym(name: string): boolean {
  if (name.length === 1 && name > "Z") return false;
  return name.length <= 6 && name === name.toUpperCase() && name !== name.toLowerCase();
}
