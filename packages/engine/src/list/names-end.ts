import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { institutional } from "../words/institutions.ts";
import { conjunctions, connectors, moreAuthors, particles } from "../words/name-words.ts";
import { firstInvertedInFullLength, firstInvertedLength } from "./first-inverted.ts";
import { isSurnameFirst } from "./list-name.ts";
import { naturalLength } from "./natural-names.ts";

/** How far into an entry its names may reach. */
const REACH = 4000;

/** How long one name may be, family and given. */
const PAIR = 240;

/** What stands among names and is none: `et al.`, `(eds.)`, `[pseud.]`. */
const among =
  /^(?:et|al|alii|alia|ed|eds|éd|éds|editors?|coords?|coor|comps?|dirs?|orgs?|hrsg|hg|trans|jr|sr|editores|compiladores|directores|coordinadores|others|sous|dir|direction|cura)$/iu;

/**
 * Whether a stretch holds nothing but names, so that a year after it is the work's: `García Luna, Inés y Wei Tan (eds.)`. One
 * that ends in a small word goes on in a title: `Tan, Wei. The Ice of`.
 */
export function isNames(prose: string, { start, end }: Span): boolean {
  if (end - start > REACH) return false;
  const text = visible(prose.slice(start, end));
  if (/[\0“”"«»:?!]|[,.]\s'\p{Lu}|\/(?!\s?\p{Lu})/u.test(text)) return false;
  let last = "";
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)) {
    if (!isNameWord(word)) return false;
    last = word;
  }
  return last !== "" && (!onlyJoins(last) || /\bet al\P{L}*$/u.test(text));
}

/** Whether a word only joins others within names or titles: `of`, `de`, `y`. */
export function onlyJoins(word: string): boolean {
  return connectors.has(word) || particles.has(word) || conjunctions.has(word);
}

function isNameWord(printed: string): boolean {
  if (printed === "v") return true;
  const word = printed.replace(/\.$/, "");
  if (/^\p{Lu}/u.test(word) || /^(?:\p{L}|al|el)['’-]\p{Lu}/u.test(word)) return true;
  const lower = word.toLowerCase();
  return particles.has(lower) || conjunctions.has(lower) || connectors.has(lower) || moreAuthors.has(lower) || among.test(lower);
}

const family = /^[\p{L}\p{M}'’‐-]+(?: [\p{L}\p{M}'’‐-]+){0,3}(?: [JS][rR]\.)?$/u;
/** A family and initials with nothing between before a semicolon: `TAN J.; `. */
const beforeInitials = /^\p{Lu}[\p{L}\p{M}'’‐-]+ (?:\p{Lu}\.[-‐ ]?){1,3}; ?/u;
/** A last author in capitals by the family alone: `BERG LIND.` */
const lastInCapitals = /^\p{Lu}[\p{Lu}\p{M}'’‐-]+(?: \p{Lu}[\p{Lu}\p{M}'’‐-]+){0,2}(?=\. )/u;
/** What stands after a name: `et al`, `; et al`, `(Org.)`, `(orgs.) et al`. */
const aside = /^(?: ?\([^()\d\0]{1,60}\))?(?:[;,.]? ?(?:[Ee]t\.? [Aa]l|e outros|y otros)(?=\.))?(?: ?\((?:\p{L}+\.?){1,2}\))? */u;
/** A title after a semicolon that stands for the stop: `; Ice roads of`. */
const titled = /^[.,]?;\s\p{Lu}\p{Ll}+ (?:\p{Ll}{1,3} )?\p{Ll}{4,}/u;
/** What joins a pair to the one before: a comma where initials follow the family, a conjunction also before one family and given names. */
const conjoinedPair =
  /^(?:,? ?(?:(?:and|y|e|et|und|&) )?(?=\p{L}[\p{L}\p{M}'’‐ -]{0,40}, (?:\p{Lu}\.[-‐ ]?)+)|(?:, )?(?:and|y|e|et|und|&) (?=\p{Lu}[\p{L}\p{M}'’‐-]{1,40}, \p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]*){0,2}(?:[:.]| \()))/u;
/** Given names after a comma: whole words, then initials; a whole word after an initial begins the title, unless a name goes on. */
const given = new RegExp(
  [
    "^ ?(?:\\p{Lu}\\. (?=\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)? ?;))?",
    "(?:(?!\\p{Lu}[-‐]\\p{Lu}\\.)\\p{Lu}[\\p{L}\\p{M}'’‐-]+(?: (?:\\p{Lu}(?= d[aeo]s? ) )?(?:(?:de|da|do|dos|das|del|di|la|van|von|der) )*|(?=[.,:;/(])|$)){0,5}",
    "(?:(?:(?:\\p{Lu}[-‐])?\\p{Lu}\\p{Ll}?(?:\\.|(?<=\\.[-‐ ]\\p{Lu})(?=;)|(?<=\\.[-‐ ]?\\p{Lu})(?= [Ee]t\\.? [Aa]l))(?:[-‐ ]|(?=[\\p{Lu}.,:;/(])|$)){1,5}|(?:\\p{Lu}{1,3}(?:[-‐ ](?!\\p{L}{2})|(?=[.,:;/(])|$)){1,4})?",
    "(?:(?:de|da|do|dos|das|del|di|la|van|von|der)(?: |(?=[.,:;]))){0,2}(?:(?<=(?:d[aeo]|d[ao]s) )(?:\\p{Lu}\\.(?: |(?=[\\p{Lu}.,:;/(])|$)){1,3})?",
  ].join(""),
  "u",
);

const families =
  /^(?:(?:, |,? ?(?:et|&|and|y) )?(?:(?:[Dd]e|[Dd]u|[Ll]e|[Ll]a|[Vv]an|[Vv]on|[Dd]er) ){0,2}\p{Lu}[\p{L}\p{M}'’‐-]+(?: \p{Lu}[\p{L}\p{M}'’‐-]+)? (?:(?:\p{Lu}\p{Ll}?\.[-‐ ]?){1,3}|\([\p{Lu}][\p{L}.‐-]*\))){1,12}(?=,)/u;
/** A family and initials with others, `MATTOS P. et al. Title`. */
const withOthers = /^(?:\p{Lu}[\p{L}\p{M}'’‐-]+ (?:\p{Lu}\.?[-‐ ]?){1,3}[;,]? ?){1,6}(?<=[ ;,])[Ee]t [Aa]l(?=\. \p{Lu})/u;
/** One given name and no stop before a title, which has a second word in small letters: `TAN, Wei Ice roads`. */
const unstopped =
  /^\p{Lu}[\p{Lu}\p{M}'’‐-]+(?: \p{Lu}[\p{Lu}\p{M}'’‐-]+)?, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?= \p{Lu}\p{Ll}+ (\p{Ll}{3,}))/u;
/** Families in capitals before given names: `LE GOFF Jacques, Title`, `DUPONT Anne et TAN Wei, Title`. */
const inCapitals =
  /^(?:(?:, | et |, et )?(?:\p{Lu}[\p{Lu}\p{M}'’‐-]+ ){1,3}\p{Lu}\p{Ll}[\p{L}\p{M}‐-]*(?: \p{Lu}\p{Ll}[\p{L}\p{M}‐-]*)?){1,12}(?=, )/u;
/** A company by its form, whose stops are its own: `SEB S.A. Title`. */
const company = /^\p{Lu}[^,.:;()\d\0]{1,60} (?:S\.\s?A\.(?:\s?S\.)?|S\.\s?L\.|S\.p\.A\.|Inc\.|Ltda?\.|Corp\.|Co\.)(?=\s[“"«*]?\p{Lu})/u;
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
  const others = withOthers.exec(prose.slice(start, Math.min(end, start + PAIR)));
  if (others) return { end: start + others[0].length, sign: "." };
  const inverted = firstInvertedLength(prose, start, end);
  if (inverted > 0) return { end: start + inverted, sign: ",", closed: true };
  const inFull = firstInvertedInFullLength(prose, start, end);
  if (inFull > 0) return { end: start + inFull, sign: prose.charAt(start + inFull) as "." | ",", closed: true };
  const natural = naturalLength(prose, start, end);
  if (natural > 0) return { end: start + natural, sign: "." };
  return (
    surnamesEnd(prose, start, end) ??
    pairsEnd(prose, start, Math.min(end, start + REACH)) ??
    familiesEnd(prose, start, end) ??
    unstoppedEnd(prose, start, end)
  );
}

function unstoppedEnd(prose: string, start: number, end: number): NamesEnd | null {
  const [names = "", word = ""] = unstopped.exec(prose.slice(start, Math.min(end, start + PAIR))) ?? [];
  return word === "" || onlyJoins(word) ? null : { end: start + names.length, sign: "." };
}

/** Names of the form `Pellat JC, Rioul R`: they end at the first full stop, or at a colon, as biomedical lists have it. */
function surnamesEnd(prose: string, start: number, end: number): NamesEnd | null {
  const [head = ""] = visible(prose.slice(start, Math.min(end, start + REACH))).split(/[.:]\s/, 1);
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
  const text = prose.slice(start, Math.min(limit, start + PAIR * 2)).replace(/[\s\u0001]/g, " ");
  const [names = ""] = editors.exec(text) ?? families.exec(text) ?? inCapitals.exec(text) ?? [];
  const end = start + names.length;
  return names !== "" && isNames(prose, { start, end }) ? { end, sign: prose.charAt(end) === "." ? "." : "," } : null;
}

/** One pair of family and given name after the other, parted by semicolons. */
function pairsEnd(prose: string, start: number, limit: number): NamesEnd | null {
  for (let at = start; at < limit; ) {
    const text = prose.slice(at, Math.min(limit, at + PAIR)).replace(/[\s\u0001]/g, " ");
    const [initialed = ""] = beforeInitials.exec(text) ?? [];
    if (initialed !== "") {
      at += initialed.length;
      continue;
    }
    const [last = ""] = at > start ? (lastInCapitals.exec(text) ?? []) : [];
    if (last !== "") return { end: at + last.length, sign: "." };
    const comma = text.search(/,|\.(?<=^\p{L}{3,40}\.)(?= \p{Lu}\.)|\.(?<=^\p{Lu}{3,40}\.)(?= \p{Lu}\p{Ll}[^.,;]{0,40};)/u);
    if (comma < 0 || comma > 60 || !family.test(text.slice(0, comma).trim()) || !isNames(prose, { start: at, end: at + comma }))
      return null;
    const rest = text.slice(comma + 1);
    let length = given.exec(rest)?.[0].length ?? 0;
    if (length < 2) return null;
    length += aside.exec(rest.slice(length))?.[0].length ?? 0;
    const end = at + comma + 1 + length;
    const sign = /^[.,]?;/.test(prose.slice(end, end + 2)) ? ";" : prose.charAt(end);
    const initial = prose.slice(at, end).trimEnd();
    const next = nextPair(prose, end);
    if (next !== null) at = next;
    else if (sign === ";" && titled.test(prose.slice(end, end + PAIR))) return { end, sign: "." };
    else if (sign === ";" || sign === "/")
      at = end + (/^[.,]?[;/][\s\u0001]*(?:(?:&|and|y|e|et|und)\s)?/.exec(prose.slice(end, end + 12))?.[0].length ?? 1);
    else {
      const other = conjoined(prose, end, limit);
      if (other !== null || sign === "." || sign === "," || sign === ":") return other ?? { end, sign: sign as "." | "," | ":" };
      // NP 405 sets a title off by a dash: `LIND, Ada - Title`.
      return /[.)]$/.test(initial) || /^[-–—]\s/.test(prose.slice(end, end + 2)) ? { end: at + initial.length, sign: "." } : null;
    }
  }
  return null;
}

/** Where another pair begins that a conjunction joins, or a comma before initials: ` y Lind, Ada:`, `, Lind, A.`. */
function nextPair(prose: string, end: number): number | null {
  const text = prose.slice(end, end + PAIR).replace(/[\s\u0001]/g, " ");
  const [joint] = conjoinedPair.exec(text) ?? [];
  if (joint === undefined) return null;
  const start = end + joint.length;
  return isNames(prose, { start, end: start + text.slice(joint.length).indexOf(",") }) ? start : null;
}

/** `y Ana Berg, Title`, `and Ana Berg. Title` after a pair. */
function conjoined(prose: string, at: number, limit: number): NamesEnd | null {
  const found = /^(?:, ?)?(?:and|y|e|et|und|&) (?:\p{Lu}[\p{L}\p{M}'’.-]* ){0,4}?\p{Lu}[\p{L}\p{M}'’-]+(?=[.,:])/u.exec(
    prose.slice(at, limit),
  );
  if (found === null) return null;
  const end = at + found[0].length;
  return { end, sign: prose.charAt(end) as "." | "," | ":" };
}

/**
 * Where the name of an institution, a country or the only author ends that an entry begins with: `Ministry of Ports. Decree
 * 12`, `LKC – Lakes Commission. Report`. Null where it begins with none.
 */
export function institutionEnd(prose: string, { start, end }: Span): NamesEnd | null {
  const text = prose.slice(start, Math.min(end, start + 200));
  const acronym =
    /^(?:\p{Lu}{2,16}(?=:\s)|\p{Lu}{2,8}(?=,\s(?!\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:d[aeo]s?|del|la|van|von))*(?:[.,;:(]|\s[(\p{Lu}]))))/u.exec(
      text,
    )?.[0];
  if (acronym !== undefined) return { end: start + acronym.length, sign: text.charAt(acronym.length) as "," | ":" };
  const business = company.exec(text)?.[0];
  if (business !== undefined) return { end: start + business.length - 1, sign: "." };
  const name = /^(?:[^,.]|(?<=(?<!\p{L})\p{L}{1,2})\.)+/u.exec(text)?.[0] ?? "";
  const sign = prose.charAt(start + name.length);
  if (sign !== "." && sign !== ",") return null;
  const words = visible(name).split(/\s+/u);
  const named = words.some((word) => institutional.has(word.toLowerCase()));
  const alone = sign === "." && words.length < 13 && isNames(name.replace(/ \d{4}(?= )/, ""), { start: 0, end: name.length });
  return named || alone ? { end: start + name.length, sign } : null;
}
