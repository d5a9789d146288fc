import { isAcronym } from "../find/acronym.ts";
import type { CitationMention } from "../find/mention.ts";
import { abbreviates } from "../library/abbreviates.ts";
import { composed } from "../text/composed.ts";
import { isPlace } from "../words/places.ts";

const joined = /,\s+(?:(?:and|y|e|et|und|&)\s+)?|\s+(?:and|y|e|et|und|&)\s+/u;

/** The state or union that an institution is of: its name without it may be another's, `UK Home Office`. */
const ofState = /^(?:US|UK|UN|EU|U\.S\.|U\.K\.|U\.N\.|E\.U\.) (?=\S+ \S)/;

/** A saint that a surname is called by, as it may be written: `St John`, `Saint-Pierre`. */
const saint = /^(?:Ste?\.?|Sainte?)[ -](?=\p{Lu})/u;
const saints = ["St. ", "St ", "Saint ", "St-", "Saint-", "Ste. ", "Ste ", "Sainte ", "Ste-", "Sainte-"];

/** A name of one word and no acronym. */
const plain = /^\p{Lu}\p{Ll}+$/u;

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
export function readingsOfNames({ authors, etAl, text }: CitationMention): readonly Reading[] {
  const readings: Reading[] = [{ authors, dropped: 0 }];
  const [first, ...others] = authors;
  if (first === undefined) return readings;
  // Most names are one word, of which nothing but itself is read.
  if (others.length === 0 && plain.test(first) && !/^\s[([]/u.test(text.slice(first.length, first.length + 2))) return readings;
  if (others.length > 0 && !etAl)
    readings.push({ authors: [authors.length === 2 ? authors.join(" and ") : authors.join(", ")], dropped: 0 });
  readings.push(...withTwoJoined(authors, text));
  // Brazilian papers part authors by semicolons: `(Lind; Tan, 2010)`.
  if (others.length === 0 && first.includes("; ")) readings.push({ authors: first.split(/;\s+/), dropped: 0 });
  // Nobody is called by one letter: `Lind, J et Tan, W. (2002)`.
  if (others.length > 0 && others.some(isLetter)) readings.push({ authors: authors.filter((name) => !isLetter(name)), dropped: 0 });
  // An institution and its acronym: `Lakes Commission, LKC 2009`.
  if (others.length === 1 && !etAl && isAcronym(others[0] as string) && abbreviates(others[0] as string, first))
    readings.push({ authors: [first], dropped: 0 });
  // Who prints the acronym beside the name says who it is, whatever the letters: `Lakes Fund (LIEF) (2004)`.
  const beside = others.length === 0 ? acronymAfter(composed(text), first) : undefined;
  if (beside !== undefined) readings.push({ authors: [beside], dropped: 0 });
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
  // A mark that a firm has, `Moody’s 2007`, is but a slip after a family: `(Lind’s, 2007)`.
  if (others.length === 0 && /['’]s$/.test(first)) readings.push({ authors: [first.slice(0, -2)], dropped: 0 });
  if (authors.some((name) => saint.test(name)))
    readings.push(...saints.map((spelling) => ({ authors: authors.map((name) => name.replace(saint, spelling)), dropped: 0 })));
  const words = first.split(" ");
  // Of whom it is the work begins after the last small word: `the US Index of Ada Lind`.
  const sooner = words.findLastIndex((word) => /^(?:of|by|de|del|da|do)$/.test(word)) + 1 || words.length - 1;
  for (let dropped = ofState.test(first) ? sooner : 1; dropped < words.length; dropped += 1)
    readings.push({ authors: [words.slice(dropped).join(" "), ...others], dropped });
  return readings;
}

/** The acronym in brackets after a name. */
function acronymAfter(text: string, name: string): string | undefined {
  return text.startsWith(name)
    ? /^\s[([](\p{Lu}[\p{Lu}\d.&-]{1,11}(?:\s\p{Lu}{2,8})?)[)\]][\s,;(]/u.exec(text.slice(name.length, name.length + 20))?.[1]
    : undefined;
}

function isLetter(name: string): boolean {
  return /^\p{Lu}\.?$/u.test(name);
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
