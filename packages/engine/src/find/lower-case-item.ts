import { type Item, item } from "./item.ts";
import { isInstitutionInLowerCase } from "./lower-case.ts";
import { printedText } from "./printed-text.ts";
import { smallNameAtEnd } from "./small-name.ts";
import type { Tail } from "./tail.ts";
import type { Token } from "./tokens.ts";

/** How many words the name of an institution may have. */
const MOST_WORDS = 16;

/**
 * A name that goes on in lower case, as those of French institutions do: `(Banque mondiale, 2019)`. It shows itself by a
 * word of institutions or an acronym in brackets after it; else only a library can tell it from other words.
 */
export function lowerCaseItem(prose: string, tokens: readonly Token[], tail: Tail, spelledOut: boolean): Item | null {
  const words = tokens.at(-1)?.kind === "comma" ? tokens.slice(0, -1) : tokens;
  const first = Math.max(
    0,
    words.findIndex(({ capital }) => capital),
  );
  const name = words.slice(first).slice(0, MOST_WORDS + 1);
  if (name.length < 2 || name.length > MOST_WORDS || (name.some(({ kind }) => kind !== "word") && !isOfMatters(name))) return null;
  const prefix = words.slice(0, first);
  return item(prose, tail, {
    form: "parenthetical",
    start: (name[0] as Token).start,
    names: [printedText(name, prose)],
    prefix: prefix.length > 0 ? printedText(prefix, prose) : null,
    needs: isInstitutionInLowerCase(name, spelledOut) ? "form" : "library",
  });
}

/** Whether commas and a last conjunction stand between words in lower case after the first, as between what it deals with: `Conseil économique, social et environnemental`. */
function isOfMatters([head, first, ...others]: readonly Token[]): boolean {
  if (head === undefined || first?.kind !== "word" || first.capital || !isInstitutionInLowerCase([head, first], false)) return false;
  return others.every(
    ({ kind, capital, text }) => kind === "comma" || kind === "and" || (kind === "word" && !capital) || /^(?:y|et|e)$/.test(text),
  );
}

/**
 * An author who is printed in lower case, as some write their names: `(boyd et al. 2012)`, and `(hooks 1984)` where the words
 * are nothing longer.
 */
export function smallItem(prose: string, tokens: readonly Token[], tail: Tail, longer: () => Item | null): Item | null {
  const name = smallNameAtEnd(tokens);
  const found = name?.etAl ? null : longer();
  if (found !== null || name === null) return found;
  return item(prose, tail, { form: "parenthetical", start: name.start, names: [name.text], etAl: name.etAl, needs: "library" });
}
