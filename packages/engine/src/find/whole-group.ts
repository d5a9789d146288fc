import type { Span } from "../text/span.ts";
import { thingBefore } from "../words/before-things.ts";
import { isHappening } from "../words/things.ts";
import { worksOf } from "../words/works.ts";
import type { Item, Placed } from "./item.ts";
import { isShown } from "./mention.ts";

/** How far before a bracket it may be said how many things it names. */
const REACH = 48;

const numerals: ReadonlyMap<string, number> = new Map(
  ["two dos deux duas dois", "three tres trois três", "four cuatro quatre quatro", "five cinco cinq", "six seis"].flatMap((words, at) =>
    words.split(" ").map((word) => [word, at + 2] as const),
  ),
);
const counted = new RegExp(`(?<!\\p{L})(${[...numerals.keys()].join("|")})\\s(?:\\p{Ll}+\\s)?(\\p{Ll}{3,}?)(ies|es|s)\\s?$`, "iu");
/** Months of languages that print them small, so that a capital may be a family's: `(Avril 2004)`. */
const families = /^(?:Avril|Abril|Mars|Marzo)$/;
/** What is read of a group and is not a thing, of those that a year may date. */
const read = new RegExp(
  `^(?:${worksOf}|surveys?|reports?|polls?|encuestas?|enquêtes?|informes?|rapports?|newspapers?|magazines?|journals?)$`,
  "u",
);

/**
 * The works of a group in the light of the whole: as many as there are things before the bracket are these, with their dates, `three
 * towns (Tarn 2004, Heron 2008, Lark 2011)`; what may be a month is an author's beside another.
 */
export function asWhole(prose: string, bracket: Span, found: readonly Placed[]): readonly Placed[] {
  if (found.length > 1 && areThings(prose, bracket, found.length))
    return found.map((placed) => (placed.item.needs === "form" && isBare(placed.item) ? needing(placed, "library") : placed));
  if (!found.some(({ item }) => isShown(item.needs))) return found;
  return found.map((placed) => (families.test(placed.item.authors.join()) && isBare(placed.item) ? needing(placed, "doubt") : placed));
}

function needing(placed: Placed, needs: Item["needs"]): Placed {
  return { ...placed, item: { ...placed.item, needs } };
}

/** Whether a name and a year are all there is. */
function isBare({ authors, etAl, form, locator, prefix, suffix }: Item): boolean {
  return form === "parenthetical" && authors.length === 1 && !etAl && locator === null && (prefix ?? "") === "" && suffix === null;
}

/** Whether so many things of a kind are told of right before the bracket. */
function areThings(prose: string, bracket: Span, number: number): boolean {
  const [, count = "", stem = "", end = ""] = counted.exec(prose.slice(Math.max(0, bracket.start - REACH), bracket.start)) ?? [];
  if (numerals.get(count.toLowerCase()) !== number) return false;
  const kinds = [end === "ies" ? `${stem}y` : stem, `${stem}e`, `${stem}${end}`];
  return kinds.some(isKind) && !kinds.some((kind) => read.test(kind));
}

function isKind(word: string): boolean {
  return thingBefore.has(word) || isHappening(word);
}
