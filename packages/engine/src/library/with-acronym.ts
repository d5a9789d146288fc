import { isInstitution } from "../words/institutions.ts";
import { abbreviates } from "./abbreviates.ts";

/** An institution's name and its acronym, which is empty where it has none. */
interface NameAndAcronym {
  readonly name: string;
  readonly short: string;
}

const acronym = /^(?:(?:U\.S\.|U\.K\.|U\.N\.|E\.U\.|US|UK|UN|EU) )?\p{Lu}[\p{Lu}\d.&-]{1,15}$/u;
/** A body of a union that is called by what it deals with: `UN-Habitat`, `UN Women`. */
const ofUnion = /^(?:UN|EU|US|UK|ONU)[ -]?\p{Lu}\p{Ll}+$/u;
/** An acronym of a name in one word may keep a small letter: `PwC` of `PricewaterhouseCoopers`. */
const mixed = /^\p{Lu}\p{Ll}?\p{Lu}\p{L}{0,10}$/u;
const bracketed = /^(.+?)\s[([]([^()[\]]{2,200})[)\]]$/u;

/** Three capitals with small letters between, which are no name's: `ECtHR`. */
const lowered = /^(?=(?:\P{Lu}*\p{Lu}){3})\p{Lu}{1,4}\p{Ll}{1,3}\p{Lu}{1,4}$/u;
/** A body and another by its acronym, which brackets spell out: `Quay Watch and CLR (Council of Lakes and Reeds)`. */
const another = /^(.+ (?:and|y|et|e|&) )(\p{Lu}{2,10})$/u;

/** The most words of a short name, which is no other body's. */
const SHORT = 3;

/** Whether words in brackets are a name in short, which says what the institution is as its own does: `Lakes Inquiry Commission (Lind Commission)`. */
function isShortName(inside: string, name: string): boolean {
  const words = inside.split(" ");
  if (words.length < 2 || words.length > SHORT || !/^[\p{Lu}\d]/u.test(inside) || name.split(" ").length <= words.length) return false;
  return words.some((word) => isInstitution([word]) && name.split(/[\s,]+/u).includes(word));
}

/**
 * The name and the acronym of an institution that is printed with both, the one in brackets after the other: `Lakes Commission
 * (LKC)`, `Greenpeace [GP]`, `LKC (Lakes Commission)`, `Sectur (Secretaría
 * de Turismo)`; or with a short name. Null where it is not.
 */
export function withAcronym(printed: string): NameAndAcronym | null {
  if (!/[)\]]$/.test(printed.slice(-1))) return null;
  const [, outside = "", inside = ""] = bracketed.exec(printed) ?? [];
  if (inside === "") return null;
  const short =
    acronym.test(inside) ||
    lowered.test(inside) ||
    ofUnion.test(inside) ||
    isShortName(inside, outside) ||
    (outside.includes(" ") ? /^\p{Lu}\S+$/u.test(inside) && abbreviates(inside, outside) : mixed.test(inside));
  if (short) return { name: outside, short: inside };
  const [, one = "", letters = ""] = another.exec(outside) ?? [];
  if (letters !== "" && abbreviates(letters, inside)) return { name: one + inside, short: outside };
  const before =
    acronym.test(outside) ||
    (lowered.test(outside) && inside.includes(" ")) ||
    (/^\p{Lu}\p{L}{2,11}$/u.test(outside) && inside.includes(" ") && abbreviates(outside, inside));
  return before ? { name: inside, short: outside } : null;
}
