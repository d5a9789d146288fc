import { isNamed } from "../../list/list-name.ts";
import { connectors } from "../../words/name-words.ts";

/** Words with which the names of institutions begin, and nobody's given name does. */
const adjectives: ReadonlySet<string> = new Set(
  (
    "world united international national federal central european african american asian latin inter-american inter-parliamentary royal supreme global human public " +
    "general economic joint organization organisation amnesty north northern south southern east eastern west western pan-american"
  ).split(" "),
);

/**
 * Whether words in the form of a spoken name are an institution's, which BibTeX would take for `Bank, World`: one of them says
 * so, and they begin as no person's name does, or hold a small word or more words than one has.
 */
export function isUnbraced(words: readonly string[]): boolean {
  const [first = ""] = words;
  if (words.length < 2 || words.some((word) => /[{}\\]|^\p{L}\.|^\p{Lu}$/u.test(word))) return false;
  if (words.some((word) => connectors.has(word)) && /^\p{Lu}/u.test(first)) return true;
  return isNamed(words) && (words.length > 3 || adjectives.has(first.toLowerCase()) || isNamed([first]));
}
