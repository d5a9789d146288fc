import { type EntryName, nameText } from "../library/entry.ts";
import { visible } from "../text/characters.ts";
import { particles } from "../words/name-words.ts";
import { isNamed } from "./list-name.ts";

/** So many small words no name has but an institution's. */
const SMALL = 3;

/** Words that go on after a year with no sign between, but for pages and the like. */
const goesOn = /^\s(?!(?:eds?|nos?|núms?|n|pp?|pages|págs?|vols?|bd|no)(?!\p{L}))\p{Ll}{2,}/u;

/**
 * Whether what reads as an entry is prose, such as the remark under one: words go on after its year, and what stands before it is
 * nobody's name, `This book was written in 1998 and shows`; or a colon stands in a name, `Further reading: Tan (1990)`.
 *
 * @param after what stands after the year
 */
export function isSentence(authors: readonly EntryName[], after: string): boolean {
  if (authors.some((name) => name.kind === "person" && `${name.family}${name.given}`.includes(":"))) return true;
  if (!goesOn.test(visible(after))) return false;
  const words = authors.flatMap((name) => nameText(name).split(/\s+/u));
  return (
    !isNamed(words.filter(({ length }) => length > 3)) &&
    words.filter((word) => /^\p{Ll}/u.test(word) && !particles.has(word)).length >= SMALL
  );
}
