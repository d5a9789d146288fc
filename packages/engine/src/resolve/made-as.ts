import { abbreviates, makingOf } from "../library/abbreviates.ts";
import { institutionKey } from "../library/institution-key.ts";
import { fold } from "../text/fold.ts";
import { romanceHeads } from "../words/institutions.ts";

/** Capitals, or a capital within. */
export const acronymLike: RegExp = /^(?:\p{Lu}{3,12}|\p{Lu}{1,3}\p{Ll}{0,8}\p{Lu}\p{L}{0,8})$/u;
/** An acronym after that of the state or union it is of: `US DoD`, `U.K. MoD`. */
const ofState = /^((?:U\.?[SKN]|E\.?U)\.?) (\S+)$/;
/** The first word of a name before what the others are shortened to: `Corte IDH`, `Cour EDH`. */
const afterWord = /^(\p{Lu}\p{Ll}+) (\p{Lu}{2,8})$/u;
/** An acronym may be written as a name is: `Pemex`. */
export const oneWord: RegExp = /^\p{Lu}\p{L}{2,11}$/u;

/** How of a printed and a recorded name one is made of the other; null where it is not. */
export function madeAs(printed: string, name: string): "all" | "before joint" | null {
  const [, state = "", short = ""] = ofState.exec(printed) ?? [];
  if (acronymLike.test(short)) {
    const [union, whole] = [`${institutionKey(state)} `, institutionKey(name)];
    return whole.startsWith(union) ? shortOf(short, whole.slice(union.length)) : null;
  }
  const [, head = "", others = ""] = afterWord.exec(printed) ?? [];
  if (head !== "" && fold(name).startsWith(`${fold(head)} `)) return makingOf(head.charAt(0) + others, name)?.of === "all" ? "all" : null;
  if (!printed.includes(" ")) return shortOf(printed, name);
  // Who prints a name of several words means no family.
  if (!oneWord.test(name)) return null;
  return makingOf(name, printed)?.of === "all" ? "all" : shortOf(name, printed);
}

/** How an acronym is made of a name. One that may be a family's has a letter of each of four words, or of all words of a name that such acronyms are made of. */
function shortOf(acronym: string, name: string): "all" | "before joint" | null {
  if (!name.includes(" ")) return acronymLike.test(acronym) && abbreviates(acronym, name) ? "all" : null;
  const making = makingOf(acronym, name);
  if (making === null || making.of === "beginning") return null;
  if (acronymLike.test(acronym)) return making.of;
  const made = making.words > 3 ? acronym.length === 4 || isRomance(name) : making.of === "all" && isRomance(name);
  return made ? making.of : null;
}

const joinsRomance = /\s(?:d[aeo]s?|del|du|para|pour|y)\s|\sd['’]/u;

/** Whether a name is of a language in which acronyms are made of beginnings and written as words are: `Segob`. */
function isRomance(name: string): boolean {
  return joinsRomance.test(name) || romanceHeads.has(name.slice(0, name.indexOf(" ")).toLowerCase());
}
