import { isAcronym } from "../find/acronym.ts";
import type { CitationMention } from "../find/mention.ts";
import { abbreviates } from "../library/abbreviates.ts";
import type { Library } from "../library/library.ts";
import type { Masked } from "../mask/masked.ts";
import { visible } from "../text/characters.ts";
import { isPlace } from "../words/places.ts";
import { isAuthor } from "./by-first-author.ts";

const joined = /,\s+(?:(?:and|y|e|et|und|&)\s+)?|\s+(?:and|y|e|et|und|&)\s+/u;

/** The state or union that an institution is of: its name without it may be another's, `UK Home Office`. */
const ofState = /^(?:US|UK|UN|EU|U\.S\.|U\.K\.|U\.N\.|E\.U\.) (?=\S+ \S)/;

/** One way to read the authors of a mention. */
interface Reading {
  readonly authors: readonly string[];
  /** How many words before the first name are none of it. */
  readonly dropped: number;
}

/**
 * The ways in which authors can be read, the likeliest first: as found; several as one institution (`Food and Agriculture
 * Organization`); one as several (`Ministry of Ports and LKC`); without words that only stand before the name
 * (`Canadian scholar Welsh`, given names).
 */
function readingsOfNames({ authors, etAl, text }: CitationMention): readonly Reading[] {
  const readings: Reading[] = [{ authors, dropped: 0 }];
  const [first, ...others] = authors;
  if (first === undefined) return readings;
  if (others.length > 0 && !etAl)
    readings.push({ authors: [authors.length === 2 ? authors.join(" and ") : authors.join(", ")], dropped: 0 });
  readings.push(...withTwoJoined(authors, text));
  // An institution and its acronym: `Lakes Commission, LKC 2009`.
  if (others.length === 1 && !etAl && isAcronym(others[0] as string) && abbreviates(others[0] as string, first))
    readings.push({ authors: [first], dropped: 0 });
  // A country's work may be cited with what it is: `BRASIL, CÓDIGO PENAL, 1940`.
  if (others.length === 1 && !etAl && isPlace(first)) readings.push({ authors: [first], dropped: 0 });
  if (authors.some((name) => name.includes("/"))) readings.push(...withoutSlashes(authors));
  if (others.length === 0 && /^\p{Lu}{2,}(?:-\p{Lu}{2,})+$/u.test(first)) {
    const members = first.split("-");
    readings.push({ authors: members, dropped: 0 }, { authors: [members.join("/")], dropped: 0 });
  }
  if (others.length === 0 && !etAl && /^\p{Lu}\p{Ll}+[-–]\p{Lu}\p{Ll}+$/u.test(first))
    readings.push({ authors: first.split(/[-–]/), dropped: 0 });
  if (others.length === 0 && joined.test(first)) readings.push({ authors: first.split(joined), dropped: 0 });
  const words = first.split(" ");
  // Of whom it is the work begins after the last small word: `the US Index of Ada Lind`.
  const sooner = words.findLastIndex((word) => /^(?:of|by|de|del|da|do)$/.test(word)) + 1 || words.length - 1;
  for (let dropped = ofState.test(first) ? sooner : 1; dropped < words.length; dropped += 1)
    readings.push({ authors: [words.slice(dropped).join(" "), ...others], dropped });
  return readings;
}

/** Several names with a slash as so many authors; two of institutions the other way round. */
function withoutSlashes(authors: readonly string[]): readonly Reading[] {
  const names = authors.flatMap((name) => name.split("/"));
  const [one = "", other = "", ...more] = names;
  const several = { authors: names, dropped: 0 };
  return more.length > 0 || authors.length > 1 ? [several] : [several, { authors: [`${other}/${one}`], dropped: 0 }];
}

/** The authors with two of them as one whose surname has the conjunction in it: `de Mello e Souza`, `Ortega y Gasset`, `ABREU E LIMA; MILL`. */
function withTwoJoined(authors: readonly string[], text: string): readonly Reading[] {
  const readings: Reading[] = [];
  let from = 0;
  for (let at = 1; at < authors.length; at += 1) {
    const [one = "", other = ""] = authors.slice(at - 1, at + 1);
    from = text.indexOf(one, from) + one.length;
    const [, conjunction] = /^\s+([yei])\s+/i.exec(text.slice(from, text.indexOf(other, from))) ?? [];
    if (conjunction !== undefined)
      readings.push({ authors: [...authors.slice(0, at - 1), `${one} ${conjunction} ${other}`, ...authors.slice(at + 1)], dropped: 0 });
  }
  return readings;
}

/** The mention with each reading of its authors, where author and year stand apart. */
export function authorReadings(mention: CitationMention): readonly CitationMention[] {
  return readingsOfNames(mention).map(({ authors }) => ({ ...mention, authors }));
}

/** The readings of a mention whose author and year adjoin: its span begins later by the words that a reading leaves out. */
export function readingsOf(mention: CitationMention, block: Masked): readonly CitationMention[] {
  if (mention.form === "collapsed-year") return authorReadings(mention);
  const [first = "", ...others] = mention.authors;
  const initials = initialsBefore(mention.start, block.prose);
  const told = initials === "" ? [] : [{ ...mention, authors: [initials + first, ...others] }];
  const readings = readingsOfNames(mention).map(({ authors, dropped }) => {
    const one = { ...mention, authors };
    return dropped > 0 ? withoutLeading(one, dropped, block) : one;
  });
  return [
    ...withNamesBefore(mention, block),
    ...withOneBefore(mention, block),
    ...told,
    ...readings,
    ...asTwo(mention),
    ...byOtherYear(mention, block.prose),
    ...withPrefix(mention, block),
  ];
}

/**
 * The words before a name with it, since a title may have small words in it: `(Tale of a Lake, 2007)`; or a family in capitals
 * before a given name, `(LIND, Ada, 2007)`, which may as well be an acronym.
 */
function withPrefix(mention: CitationMention, { prose, text }: Masked): readonly CitationMention[] {
  const [name, ...others] = mention.authors;
  const { prefix, start, end } = mention;
  if (prefix === null || others.length > 0 || mention.etAl) return [];
  const whole = { ...mention, authors: [`${prefix} ${name}`] };
  const first = start - prefix.length - 2;
  if (!/^\p{Lu}{2,}$/u.test(prefix) || prose.slice(first, start) !== `${prefix}, `) return [whole];
  return [{ ...mention, authors: [`${name} ${prefix}`], start: first, text: text.slice(first, end), prefix: null }, whole];
}

/** Whether what stands right before a mention may be more of its authors: initials, or names with commas. */
export function mayBeginSooner({ start, form }: CitationMention, prose: string): boolean {
  const before = start > 1 ? prose.charAt(start - 2) : "";
  return before === "." || before === "," || (before === ";" && form !== "parenthetical");
}

const before = /(?:(?:(?:D[aeiou]|L[ae]|[Vv]an|[Vv]on|El|Al)\s)?\p{Lu}[\p{L}'’-]+[,;]\s){1,4}$/u;

/**
 * Names before the first that only commas or semicolons join, as ISO 690 and ABNT have it: `Tan, Lind, Berg (1988)`, `TAN; LIND
 * (1988)`, `(after Tan, Lind 1988)`; all of them, then fewer, since a sentence may stop at the first: `in Lima, Tan, Lind et al. (1988)`.
 */
function withNamesBefore(mention: CitationMention, { prose, text }: Masked): readonly CitationMention[] {
  const { start, end, authors, form, group, prefix } = mention;
  const within = form === "parenthetical";
  if (!(within ? /^,\s$/ : /^[,;]\s$/).test(prose.slice(start - 2, start))) return [];
  const names = before.exec(prose.slice(Math.max(0, start - 80), start))?.[0].match(/[^,;]+[,;]\s/g) ?? [];
  return names.map((_name, at) => {
    const more = names.slice(at);
    const first = start - more.join("").length;
    const families = more.map((name) => name.slice(0, -2).replace(/\s/u, " "));
    return {
      ...mention,
      authors: [...families, ...authors],
      start: first,
      text: text.slice(first, end),
      prefix: prefix?.slice(0, Math.max(0, prefix.lastIndexOf(families[0] ?? ""))).replace(/[\s,]+$/, "") || null,
      group: within ? group : { start: first, end: group.end },
    };
  });
}

/** A family that a conjunction joins to what stands after it. */
const joinedBefore = /(?<![\p{L}'’-])((?:(?:D[aeiou]|L[ae]|[Vv]an|[Vv]on)\s)?\p{Lu}[\p{L}'’-]+),? (?:and|y|e|et|und|&) $/u;

/** The end of it, which few mentions follow. */
const endsJoined = /[\s,](?:and|y|e|et|und|&) $/;

/** A name before the first that a conjunction joins to it, since an institution may be read by itself: `Lind and Ice Watch 2001`. */
function withOneBefore(mention: CitationMention, { prose, text }: Masked): readonly CitationMention[] {
  const { start, end, authors, form, group, prefix } = mention;
  if (authors.length > 1 || !endsJoined.test(prose.slice(Math.max(0, start - 5), start))) return [];
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

/** The mention by each of several names with a slash, of which a library may have the one that wrote: `UN/ECLAC`. */
export function byMember(mention: CitationMention): readonly CitationMention[] {
  const [names = "", ...others] = mention.authors;
  return others.length > 0 || !names.includes("/") ? [] : names.split("/").map((name) => ({ ...mention, authors: [name] }));
}

/** The other year of `1983[2003]` and `1983 [2003], p. 40`, which a list may print alone. */
function byOtherYear(mention: CitationMention, prose: string): readonly CitationMention[] {
  if (prose.charCodeAt(mention.end) !== 0x5b && !mention.text.includes("[")) return [];
  const [, year] = /^\[(\d{4})\]/.exec(prose.slice(mention.end, mention.end + 6)) ?? /\d{4}\s?\[(\d{4})\]/.exec(mention.text) ?? [];
  return year === undefined ? [] : [{ ...mention, year }];
}

/** A family and what was taken for its given name as two authors: `Tan, Lind 1969`. Null where no word was so taken. */
export function asPair(mention: CitationMention): CitationMention | null {
  const [only = "", ...others] = mention.authors;
  if (others.length > 0 || mention.etAl || mention.text.charAt(only.length) !== ",") return null;
  const second = /^,\s(\p{Lu}[\p{L}'’-]+)[,\s(]/u.exec(visible(mention.text).slice(only.length));
  return second && { ...mention, authors: [only, second[1] as string] };
}

/** Both of such a pair, where no list has the first alone; or the latter alone. */
function asTwo(mention: CitationMention): readonly CitationMention[] {
  const both = asPair(mention);
  return both === null ? [] : [both, fromSecond(both) ?? both];
}

/** The initials right before a name in prose, with the blank after them: `R. ` of `as R. Smith (2004) holds`. */
function initialsBefore(start: number, prose: string): string {
  if (prose.charCodeAt(start - 2) !== 0x2e) return "";
  return /(?<!\p{L})(?:\p{Lu}\.[\s-]?){1,3}\s$/u.exec(prose.slice(Math.max(0, start - 12), start))?.[0] ?? "";
}

/**
 * The mention without a name before its authors that no library has for anybody: `in Chile, Tan and Lind (2020)`. Null
 * where there is none.
 */
export function withoutFirst(mention: CitationMention, library: Library): CitationMention | null {
  const [first = ""] = mention.authors;
  return mention.form === "collapsed-year" || isAuthor(first, library) ? null : fromSecond(mention);
}

/**
 * The mention by the second of two alone, whom a sentence may name beside somebody else: `Kittler and Hayles (2012)` where
 * nobody has a work of both. Null where two are not so named.
 */
export function bySecond(mention: CitationMention): CitationMention | null {
  return mention.form === "narrative" && mention.authors.length === 2 && !mention.etAl ? fromSecond(mention) : null;
}

/** The mention from its second author on; null where it has none. */
function fromSecond(mention: CitationMention): CitationMention | null {
  const [first = "", second, ...others] = mention.authors;
  const after = second === undefined ? -1 : mention.text.indexOf(second, first.length);
  if (second === undefined || after < 0) return null;
  const start = mention.start + after;
  const group = mention.group.start === mention.start ? { start, end: mention.group.end } : mention.group;
  return { ...mention, authors: [second, ...others], start, text: mention.text.slice(after), group };
}

/** The mention without its first words. */
function withoutLeading(mention: CitationMention, drop: number, { prose, text }: Masked): CitationMention {
  let at = mention.start;
  for (let word = 0; word < drop; word += 1) {
    while (at < mention.end && /\S/u.test(visible(prose.charAt(at)))) at += 1;
    while (at < mention.end && /^\s?$/u.test(visible(prose.charAt(at)))) at += 1;
  }
  const alone = mention.group.start === mention.start;
  return {
    ...mention,
    start: at,
    text: text.slice(at, mention.end),
    group: alone ? { start: at, end: mention.group.end } : mention.group,
  };
}
