import { fold } from "../text/fold.ts";
import { wordSet } from "../words/word-set.ts";

/** Words that give an acronym no letter. */
const small: ReadonlySet<string> = wordSet(
  "a an and at by for in of on the to y e de del la las el los en para por con do da dos das em et du des le les au aux pour sobre sur à l d",
);

/** Whether a word, in lower case, is one that joins the others of a name. */
export function joinsWords(word: string): boolean {
  return small.has(word);
}

/**
 * The acronyms that an institution's name of several words would give: by its capitals, `World Trade Organization` as
 * `wto`, and by all words that tell, `Office québécois de la langue française` as `oqlf`.
 */
export function initialsOf(name: string): readonly string[] {
  const words = name
    .replace(/^United (States|Kingdom|Nations)(?= \p{L})/u, (_whole, kind: string) => `U${kind.charAt(0)}`)
    .replace(/(?<!\p{L})[ld]['’ʼ]/giu, " ")
    .split(/\s+/u)
    .filter((word) => /^\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  return [capitals, telling].flatMap((some) => (some.length < 2 ? [] : [firstLetters(some), ...afterAcronym(some)]));
}

/** With an acronym before them, the others by themselves, `U.S. Department of Homeland Security` as `dhs`, and with all its letters: `UN Women's Fund` as `unwf`. */
function afterAcronym([first = "", ...others]: readonly string[]): readonly string[] {
  if (!/^(?:\p{Lu}\.?){2,3}$/u.test(first) || others.every((word) => word === word.toUpperCase())) return [];
  const rest = firstLetters(others);
  return [...(rest.length > 2 ? [rest] : []), fold(first).replaceAll(".", "") + rest];
}

function firstLetters(words: readonly string[]): string {
  return fold(words.map((word) => word.charAt(0)).join(""));
}
