import { isSmallLetter } from "../text/characters.ts";
import { rememberedText } from "../text/remembered.ts";

/** Capitals only, as acronyms are; a surname in capitals is longer, or has accents: `LÓPEZ`, and one letter that is not plain is one: `Ó`. */
export function isAcronym(name: string): boolean {
  return name.length <= MOST && !isSmallLetter(name.charCodeAt(name.length - 1)) && isWrittenSo(name);
}

/** How many signs an acronym may have. */
const MOST = 6;

const isWrittenSo = rememberedText((name) => {
  if (name.length === 1 && name > "Z") return false;
  return name === name.toUpperCase() && name !== name.toLowerCase() && !accented.test(name);
});

/** An accent after the first letter, which acronyms may have as in `ÉNA`. */
const accented = /.(?:[À-ÿ]|\p{M})/u;

/** Whether a name is an acronym or has capitals at both ends, as those of meetings and data have that are no family's: `LKC`, `CoNLL`. */
export function isShortName(name: string): boolean {
  return isAcronym(name) || (!isSmallLetter(name.charCodeAt(name.length - 1)) && /^\p{Lu}\S*\p{Ll}\S*\p{Lu}$/u.test(name));
}
