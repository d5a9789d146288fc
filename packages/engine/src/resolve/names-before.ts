import type { CitationMention } from "../find/mention.ts";
import type { Masked } from "../mask/masked.ts";
import { isApostrophe, isCapital, isDash, isLetter, isSpace } from "../text/characters.ts";
import { joinsSentences } from "../words/sentence-words.ts";

/** Whether what stands right before a mention may be more of its authors: initials, or names with commas. */
export function mayBeginSooner({ start, form }: CitationMention, prose: string): boolean {
  const before = start > 1 ? prose.charAt(start - 2) : "";
  // After the year of another work no name of this one stands, nor after a word in lower case or one that begins sentences.
  if (before === ",") return mayEndNames(prose, start - 2);
  if (before === ".") return isCapital(prose.charCodeAt(start - 3)) || isCapital(prose.charCodeAt(start - 4));
  if (before === "&") return true;
  // In brackets a year stands before most semicolons.
  return before === ";" && (form !== "parenthetical" || /\p{L}/u.test(prose.charAt(start - 3)));
}

/** Whether names or initials may stand before a comma. */
function mayEndNames(prose: string, comma: number): boolean {
  if (prose.charCodeAt(comma - 1) === 0x2e) return true;
  let capital = false;
  let at = comma;
  for (; isNameUnit(prose.charCodeAt(at - 1)); at -= 1) capital ||= isCapital(prose.charCodeAt(at - 1));
  return capital && !joinsSentences.has(prose.slice(at, comma).toLowerCase());
}

function isNameUnit(unit: number): boolean {
  return isLetter(unit) || isApostrophe(unit) || isDash(unit);
}

/** Families, with initials after them as in medicine: `Llor C, Cots JM (2009)`. */
const before = /(?:(?:(?:D[aeiou]|L[ae]|[Vv]an|[Vv]on|El|Al)\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}{1,3})?[,;]\s){1,4}$/u;

/** Families with initials after them, as lists print them: `Tan, W., Lind, A., & `. */
const inverted = /(?:(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+,\s(?:\p{Lu}\p{Ll}?\.[\s-]?){1,3},?\s?(?:(?:&|and|y|e|et)\s)?){1,6}$/u;

/**
 * Names before the first that only commas or semicolons join, as ISO 690 and ABNT have it: `Tan, Lind, Berg (1988)`, `TAN; LIND
 * (1988)`, `(after Tan, Lind 1988)`, `(Tan; Lind, 1988)`; all of them, then fewer, since a sentence may stop at the first: `in Lima, Tan, Lind et al. (1988)`.
 */
export function withNamesBefore(mention: CitationMention, { prose, text }: Masked): readonly CitationMention[] {
  const { start } = mention;
  if (start < 2 || !isSpace(prose.charCodeAt(start - 1))) return [];
  const sign = prose.charCodeAt(start - 2);
  if ((sign !== 0x2c && sign !== 0x3b) || !isLetter(prose.charCodeAt(start - 3))) return invertedBefore(mention, prose, text);
  const names = before.exec(prose.slice(Math.max(0, start - 80), start))?.[0].match(/[^,;]+[,;]\s/g) ?? [];
  const found = names.map((_name, at) => {
    const more = names.slice(at);
    const families = more.map((name) =>
      name
        .slice(0, -2)
        .replace(/\s\p{Lu}{1,3}$/u, "")
        .replace(/\s/u, " "),
    );
    return withFamilies(mention, families, start - more.join("").length, text);
  });
  return found.length > 0 ? found : invertedBefore(mention, prose, text);
}

/** All names before the first that have initials after them: `Tan, W., Lind, A., Berg, O. (1988)`. */
function invertedBefore(mention: CitationMention, prose: string, text: string): readonly CitationMention[] {
  const { start } = mention;
  const sign = prose.charCodeAt(start - 2);
  if (sign !== 0x2e && sign !== 0x2c && sign !== 0x26) return [];
  const [names] = inverted.exec(prose.slice(Math.max(0, start - 120), start)) ?? [];
  if (names === undefined) return [];
  const families = [...names.matchAll(/(\p{Lu}[\p{L}'’-]+),\s/gu)].map(([, family = ""]) => family);
  return [withFamilies(mention, families, start - names.length, text)];
}

/** The mention with the families before its own, which begin at an offset. */
function withFamilies(mention: CitationMention, families: readonly string[], first: number, text: string): CitationMention {
  const { end, authors, form, group, prefix } = mention;
  return {
    ...mention,
    authors: [...families, ...authors],
    start: first,
    text: text.slice(first, end),
    prefix: prefix?.slice(0, Math.max(0, prefix.lastIndexOf(families[0] ?? ""))).replace(/[\s,]+$/, "") || null,
    group: form === "parenthetical" ? group : { start: first, end: group.end },
  };
}

/** A family that a conjunction joins to what stands after it. */
const joinedBefore = /(?<![\p{L}'’-])((?:(?:D[aeiou]|L[ae]|[Vv]an|[Vv]on)\s)?\p{Lu}[\p{L}'’-]+),? (?:and|y|e|et|und|&) $/u;

/** The end of it, which few mentions follow. */
const endsJoined = /[\s,](?:and|y|e|et|und|&) $/;

/** Whether what may be the beginning of a family stands right before an offset. */
export function endsWithParticle(prose: string, at: number): boolean {
  return /(?:D[aeiou]|L[ae]|[Vv]an|[Vv]on)\s$/.test(prose.slice(Math.max(0, at - 4), at));
}

/** Whether a conjunction stands right before an offset. */
export function endsWithJoint(prose: string, at: number): boolean {
  return (
    prose.charCodeAt(at - 1) === 0x20 && "dyet&".includes(prose.charAt(at - 2)) && endsJoined.test(prose.slice(Math.max(0, at - 5), at))
  );
}

/** A name before the first that a conjunction joins to it, since an institution may be read by itself: `Lind and Ice Watch 2001`. */
export function withOneBefore(mention: CitationMention, { prose, text }: Masked): readonly CitationMention[] {
  const { start, end, authors, form, group, prefix } = mention;
  if (authors.length > 1 || !endsWithJoint(prose, start)) return [];
  const found = joinedBefore.exec(prose.slice(Math.max(0, start - 60), start));
  if (found === null) return [];
  const family = found[1] as string;
  const first = start - found[0].length;
  return [
    {
      ...mention,
      authors: [family, ...authors],
      start: first,
      text: text.slice(first, end),
      prefix: prefix?.slice(0, Math.max(0, prefix.lastIndexOf(family))).trim() || null,
      group: form === "parenthetical" ? group : { start: first, end: group.end },
    },
  ];
}

/** The initials right before a name in prose, with the blank after them: `R. ` of `as R. Smith (2004) holds`. */
export function initialsBefore(start: number, prose: string): string {
  if (prose.charCodeAt(start - 2) !== 0x2e) return "";
  return /(?<!\p{L})(?:\p{Lu}\.[\s-]?){1,3}\s$/u.exec(prose.slice(Math.max(0, start - 12), start))?.[0] ?? "";
}
