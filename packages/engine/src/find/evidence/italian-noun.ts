import { isSmallLetter } from "../../text/characters.ts";

/** A preposition that is read as a family's particle: `il sacco di Roma`, `al de Zaragoza`. */
const ofPlace = /^(?:di|da|von|van|al? de|al|del?|do|da) /;

/** A name without the preposition that was read as part of it. */
export function withoutOf(name: string): string {
  return isSmallLetter(name.charCodeAt(0)) ? name.replace(ofPlace, "") : name;
}

/** A noun of Italian with its article, whose name is none of a family: `la casa di Anna`. */
const noun = /(?<!\p{L})(?:[Ii]l|[Ll][ao]|[Ll]['’]|[Uu]n[ao]?|[Dd]el(?:la)?|[Nn]el(?:la)?)\s?\p{Ll}+\s$/u;

/** Whether a name is what an Italian noun is of: `la casa di Anna (1950)`. */
export function isOfItalianNoun(prose: string, name: string, start: number): boolean {
  return name.startsWith("di ") && noun.test(prose.slice(Math.max(0, start - 24), start));
}
