import { visible } from "../text/characters.ts";
import { latePattern } from "../text/late-pattern.ts";
import type { Span } from "../text/span.ts";
import { bareInitialsLength } from "./bare-initials.ts";
import { firstInvertedInFullLength, firstInvertedLength } from "./first-inverted.ts";
import { among, isNames, LONGEST_NAMES, onlyJoins } from "./is-names.ts";
import { isSurnameFirst } from "./list-name.ts";
import { naturalLength } from "./natural-names.ts";
import { LONGEST_PAIR, pairsEnd } from "./pairs-end.ts";

const families = latePattern(
  () =>
    /^(?:(?:, |,? ?(?:et|&|and|y) )?(?:(?:[Dd]e|[Dd]u|[Ll]e|[Ll]a|[Vv]an|[Vv]on|[Dd]er) ){0,2}\p{Lu}[\p{L}\p{M}'’‐-]+(?: \p{Lu}[\p{L}\p{M}'’‐-]+)? (?:(?:\p{Lu}\p{Ll}?\.[-‐ ]?){1,3}|\([\p{Lu}][\p{L}.‐-]*\))){1,12}(?=,)/u,
);

/** A family and initials with others, `MATTOS P. et al. Title`. */
const withOthers = latePattern(
  () => /^(?:\p{Lu}[\p{L}\p{M}'’‐-]+ (?:\p{Lu}\.?[-‐ ]?){1,3}[;,]? ?){1,6}(?<=[ ;,])[Ee]t [Aa]l(?=\. \p{Lu})/u,
);

/** One given name and no stop before a title, which has a second word in small letters: `TAN, Wei Ice roads`. */
const unstopped = latePattern(
  () => /^\p{Lu}[\p{Lu}\p{M}'’‐-]+(?: \p{Lu}[\p{Lu}\p{M}'’‐-]+)?, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?= \p{Lu}\p{Ll}+ (\p{Ll}{3,}))/u,
);

/** Families in capitals before given names: `LE GOFF Jacques, Title`, `DUPONT Anne et TAN Wei, Title`. */
const inCapitals = latePattern(
  () =>
    /^(?:(?:, | et |, et )?(?:\p{Lu}[\p{Lu}\p{M}'’‐-]+ ){1,3}\p{Lu}\p{Ll}[\p{L}\p{M}‐-]*(?: \p{Lu}\p{Ll}[\p{L}\p{M}‐-]*)?){1,12}(?=, )/u,
);

/** Chinese names, which have two to four characters and no capitals: `常青. 我国风土`. */
const chinese = /^\p{Script=Han}{2,4}(?:[,;，；、]\s?\p{Script=Han}{2,4}){0,9}(?=(?:\.|\s[-–—])\s)/u;

const editors = /^[^()\d]{3,200}? \((?:dirs?|[ée]ds?|coords?|coor|comps?|orgs?|hrsg|hg)\.?\)(?=[.,:])/iu;

/** Where the names of an entry end, and the sign that sets its title off from them. */
export interface NamesEnd {
  readonly end: number;
  readonly sign: "." | "," | ":";
  /** Whether the names themselves show that no more follow. */
  readonly closed?: true;
}

/**
 * Where the names end in an entry that prints its year last and sets its title off by nothing: `Tan WL, Berg A. Title`,
 * `TAN, Wei; BERG, Ada. Title`, `Tan, Wei ; Berg, Ada: Title`, `Tan, Wei, Title`. Null where it does not begin so.
 */
export function namesEnd(prose: string, { start, end }: Span): NamesEnd | null {
  const [han = ""] = chinese.exec(prose.slice(start, Math.min(end, start + LONGEST_PAIR))) ?? [];
  if (han !== "") return { end: start + han.length, sign: "." };
  const others = withOthers().exec(prose.slice(start, Math.min(end, start + LONGEST_PAIR)));
  if (others) return { end: start + others[0].length, sign: "." };
  const bare = bareInitialsLength(prose, start, end);
  if (bare > 0) return { end: start + bare, sign: ":", closed: true };
  const inverted = firstInvertedLength(prose, start, end);
  if (inverted > 0) return { end: start + inverted, sign: ",", closed: true };
  const inFull = firstInvertedInFullLength(prose, start, end);
  if (inFull > 0) return { end: start + inFull, sign: prose.charAt(start + inFull) as "." | ",", closed: true };
  const natural = naturalLength(prose, start, end);
  if (natural > 0) return { end: start + natural, sign: "." };
  return (
    surnamesEnd(prose, start, end) ??
    pairsEnd(prose, start, Math.min(end, start + LONGEST_NAMES)) ??
    familiesEnd(prose, start, end) ??
    unstoppedEnd(prose, start, end)
  );
}

function unstoppedEnd(prose: string, start: number, end: number): NamesEnd | null {
  const [names = "", word = ""] = unstopped().exec(prose.slice(start, Math.min(end, start + LONGEST_PAIR))) ?? [];
  return word === "" || onlyJoins(word) ? null : { end: start + names.length, sign: "." };
}

/** Names of the form `Pellat JC, Rioul R`: they end at the first full stop, or at a colon, as biomedical lists have it. */
function surnamesEnd(prose: string, start: number, end: number): NamesEnd | null {
  const [head = ""] = visible(prose.slice(start, Math.min(end, start + LONGEST_NAMES))).split(/[.:]\s/, 1);
  const names = head.split(/,\s/);
  if (among.test((names.at(-1) ?? "").replace(/^et /, ""))) names.pop();
  const found = names.length > 0 && names.every((name) => /\s/.test(name) && !name.includes(".") && isSurnameFirst(name));
  const length = found ? prose.slice(start, end).search(/[.:]/) : -1;
  const stop = start + length;
  if (length < 0 || !/^[.:]\s[^\p{Ll}&(]/u.test(visible(prose.slice(stop, stop + 4)))) return null;
  return { end: stop, sign: prose.charAt(stop) as "." | ":" };
}

/** Families before initials, or names before what they did, set off by a comma: `Moreau É., Tan W., Title`, `Moreau (É.), Title`, `MOREAU Élodie (dir.), Title`. */
function familiesEnd(prose: string, start: number, limit: number): NamesEnd | null {
  const text = prose.slice(start, Math.min(limit, start + LONGEST_PAIR * 2)).replace(/[\s\u0001]/g, " ");
  const [names = ""] = editors.exec(text) ?? families().exec(text) ?? inCapitals().exec(text) ?? [];
  const end = start + names.length;
  return names !== "" && isNames(prose, { start, end }) ? { end, sign: prose.charAt(end) === "." ? "." : "," } : null;
}
