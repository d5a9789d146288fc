import { visible } from "../text/characters.ts";
import { institutional } from "../words/institutions.ts";
import { isAcronym } from "./acronym.ts";
import type { Placed } from "./item.ts";
import { isDoubtful } from "./mention.ts";

const joins =
  /^[,;]?\s(?:(?:and|or|y|e|o|et|ou|und|sowie)\s)?(?:(?:in|en|em|at|à|the|el|la|los|las|le|les|der|die|das)\s){0,2}(?:del?\s|des?\s|d['’])?(?:l['’])?$/u;
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
  const isDate = before.item.needs === "library" && before.item.form === "narrative" && !before.item.authors.every(isAcronym);
  return isDate && isDoubtful(item.needs) && !isShort && !item.authors.some(isOfInstitution)
    ? { ...placed, item: { ...item, needs: "library" } }
    : placed;
}

/** An acronym in the light of the next of its row, where that is an institution and surely cited: `LKC (2020) and the Lake Board (2021: 4)`. */
export function beforeInstitution(prose: string, before: Placed, next: Placed): Placed {
  const { item } = before;
  if (item.needs !== "library" || next.item.needs !== "form" || !item.authors.every(isAcronym) || !areJoined(prose, before, next))
    return before;
  return next.item.authors.every((name) => isAcronym(name) || isOfInstitution(name))
    ? { ...before, item: { ...item, needs: "doubt" } }
    : before;
}

/** Whether two names with a bracketed year each stand in a row in prose. */
function areJoined(prose: string, before: Placed, { item }: Placed): boolean {
  if (item.form !== "narrative" || before.group.start !== before.item.start) return false;
  const gap = item.start - before.group.end;
  return gap >= 1 && gap <= MOST && joins.test(visible(prose.slice(before.group.end, item.start)));
}

function isOfInstitution(name: string): boolean {
  return name.split(" ").some((word) => institutional.has(word.toLowerCase()));
}
