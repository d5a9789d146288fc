/** Capitals only, as acronyms are; a surname in capitals is longer, or has accents: `LÓPEZ`, and one letter that is not plain is one: `Ó`. */
export function isAcronym(name: string): boolean {
  if (name.length === 1 && name > "Z") return false;
  return name.length <= 6 && name === name.toUpperCase() && name !== name.toLowerCase() && !accented.test(name);
}

/** An accent after the first letter, which acronyms may have as in `ÉNA`. */
const accented = /.(?:[À-ÿ]|\p{M})/u;
