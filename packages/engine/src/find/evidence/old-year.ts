import type { Parts } from "../item.ts";
import { type Evidence, isShown } from "../mention.ts";

/** What only a family of old begins with, in either case. */
const particle = /^(?:[Ii]bn|[Bb]in|[Aa]bu|[Aa]l-|von|van|de|da|di)[\s\p{Lu}]/u;

/**
 * What a year before 1500 says of a name, as it may be a number or the date of a battle: with a particle it is a person's, and what
 * is dated so a work.
 */
export function evidenceOfOld({ names, needs }: Parts): Evidence {
  return isShown(needs) && names.every((name) => particle.test(name)) ? "doubt" : "library";
}
