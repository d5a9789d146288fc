import { visible } from "../text/characters.ts";
import { institutional } from "../words/institutions.ts";
import { isPlace } from "../words/places.ts";
import { isAcronym } from "./acronym.ts";
import type { Item, Placed } from "./item.ts";
import { type Evidence, isDoubtful } from "./mention.ts";
import { isOrdinary } from "./ordinary-name.ts";

const joins =
  /^[,;]?\s(?:(?:and|or|y|e|o|et|ou|und|sowie)\s)?(?:(?:in|en|em|at|à|[Aa]n?|[Uu]n[ae]?|[Uu]ma?|the|el|la|los|las|le|les|os?|as?|der|die|das)\s){0,2}(?:del?\s|des?\s|d['’])?(?:l['’])?$/u;
/** Between two that head the items of a list. */
const items = /^[^\S\n]*\r?\n[ \t]*[-+•\u0001][ \t]+\u0001?$/;
/** How much may stand between two of a row. */
const MOST = 24;

/**
 * One of a row in prose in the light of the one before, as rows are of one kind: after an event in a place comes another,
 * `at Tarn (2005), Lindau (2007) and Berg (2009)`, after a source an acronym is one, too, `LKC (2020, p. 4) and QHSC (2021)`.
 */
export function inRow(prose: string, before: Placed | undefined, placed: Placed): Placed {
  const { item } = placed;
  if (before === undefined || !areJoined(prose, before, placed)) return placed;
  const isShort = item.authors.every(isAcronym);
  if (before.item.needs !== "library" && item.needs === "library" && isShort) return { ...placed, item: { ...item, needs: "doubt" } };
  if (before.item.needs === "form" && item.needs === "library" && item.authors.every(isOfParticle))
    return { ...placed, item: { ...item, needs: "doubt" } };
  const isDate = before.item.needs === "library" && before.item.form === "narrative" && !before.item.authors.every(isAcronym);
  return isDate && mayBeThing(item.needs, isListed(prose, before, placed)) && !isShort && !item.authors.some(isOfInstitution)
    ? { ...placed, item: { ...item, needs: "library" } }
    : placed;
}

/** Whether a name is one word and the particle of a family, whatever it is elsewhere: `del Río`. */
function isOfParticle(name: string): boolean {
  return /^(?:del|de l[ao]s?) \p{Lu}\p{L}+$/u.test(name);
}

/** Further works of a bracket in the light of its first: years without a name go with it where it is but a thing with its date. */
export function alikeInRow({ item: first }: Placed, further: readonly Placed[]): readonly Placed[] {
  if (first.needs !== "library") return further;
  return further.map((placed) => {
    const goesWith = placed.item.form === "collapsed-year" && isDoubtful(placed.item.needs);
    return goesWith ? { ...placed, item: { ...placed.item, needs: "library" } } : placed;
  });
}

/** Those of a row before its next in the light of that: before a thing stand things, and acronyms before an institution that is surely cited. */
export function lookBack(prose: string, found: Placed[], last: Placed): void {
  let next = last;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const before = found[at] as Placed;
    const needs = needsBefore(before.item, next.item, isListed(prose, before, next));
    if (needs === before.item.needs || !areJoined(prose, before, next)) return;
    next = { ...before, item: { ...before.item, needs } };
    found[at] = next;
  }
}

/** What shows one of a row in the light of the next: `Tea Harbor (2009), Occupy Quay (2011)`, `LKC (2020) and the Lake Board (2021: 4)`. */
function needsBefore(item: Item, next: Item, listed: boolean): Evidence {
  const isShort = item.authors.every(isAcronym);
  if (mayBeThing(item.needs, listed) && next.needs === "library" && !isShort && item.form === "narrative")
    return isNamedThing(next) ? "library" : item.needs;
  if (item.needs !== "library" || next.needs !== "form" || !isShort) return item.needs;
  return next.authors.every((name) => isAcronym(name) || isOfInstitution(name)) ? "doubt" : item.needs;
}

/** Whether what only a library tells of is no acronym, place or everyday word, of which some write, nor of old. */
function isNamedThing({ authors, year }: Item): boolean {
  return (year ?? "") > "1500" && authors.length > 0 && !authors.some((name) => isAcronym(name) || isPlace(name) || isOrdinary(name));
}

/** Whether two names with a bracketed year each stand in a row in prose. */
function areJoined(prose: string, before: Placed, { item }: Placed): boolean {
  if (item.form !== "narrative" || before.group.start !== before.item.start) return false;
  const gap = item.start - before.group.end;
  return gap >= 1 && gap <= MOST && (joins.test(visible(prose.slice(before.group.end, item.start))) || isListed(prose, before, { item }));
}

/** Whether two head the items of a list right under each other, as films do: `- The Heron (2007)`, `- Tarn (2008)`. */
function isListed(prose: string, { group }: Placed, { item }: Pick<Placed, "item">): boolean {
  const gap = item.start - group.end;
  if (gap < 1 || gap > MOST) return false;
  const between = prose.slice(group.end, item.start);
  return between.includes("\n") && items.test(between);
}

/** Whether what stands beside a thing in a row may be one, too: that it heads an item of the same list shows nothing. */
function mayBeThing(needs: Evidence, listed: boolean): boolean {
  return isDoubtful(needs) || (listed && needs === "place");
}

function isOfInstitution(name: string): boolean {
  return name.split(" ").some((word) => institutional.has(word.toLowerCase()));
}
