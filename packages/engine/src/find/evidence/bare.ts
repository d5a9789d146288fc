import { isPlace } from "../../words/places.ts";
import { isAcronym } from "../acronym.ts";
import type { Authors } from "../authors.ts";
import { isMarked } from "../locator.ts";
import type { Evidence } from "../mention.ts";
import type { Tail } from "../tail.ts";
import { isNumberedOrMonth } from "../thing.ts";
import { isEdited } from "./personal.ts";
import { isPointedTo, isSaidIn, opensNote } from "./pointed.ts";
import { firstSays, type Rule } from "./rule.ts";

/** Names and a year in bare prose, `Welsh 2004: 58`, as the rules ask of them. */
export interface Bare {
  readonly prose: string;
  readonly authors: Authors;
  readonly tail: Tail;
}

/** What speaks for a citation without brackets, by rank: the first that holds decides. Any name may stand before a year. */
export const rulesOfBare: readonly Rule<Bare>[] = [
  { by: "a number or a month", when: ({ authors }) => isNumberedOrMonth(authors.names), says: "library" },
  { by: "et al.", when: ({ authors }) => authors.etAl, says: "form" },
  {
    by: "an editor",
    when: ({ prose, authors: { start }, tail: { year } }) => isEdited(prose.slice(start, year.start)),
    says: "form",
  },
  {
    by: "marked pages",
    when: ({ prose, tail: { locator, year } }) => locator !== null && isMarked(prose, year.end, locator),
    says: "form",
  },
  { by: "a word that points", when: ({ prose, authors }) => isPointedTo(prose, authors.start), says: "doubt" },
  { by: "the beginning of a note", when: ({ prose, authors }) => opensNote(prose, authors.start), says: "doubt" },
  { by: "places or acronyms", when: ({ authors: { names } }) => names.every(isPlace) || names.every(isAcronym), says: "library" },
  { by: "what is said in it", when: ({ prose, authors }) => isSaidIn(prose, authors.start), says: "doubt" },
];

/** What the writing says of a name and a year in bare prose: mostly only a library tells. */
export function evidenceBare(prose: string, authors: Authors, tail: Tail): Evidence {
  return firstSays(rulesOfBare, { prose, authors, tail }) ?? "library";
}
