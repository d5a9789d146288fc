import type { Year } from "../find/years.ts";
import { SKIP, visible } from "../text/characters.ts";
import { latePattern } from "../text/late-pattern.ts";
import type { Span } from "../text/span.ts";
import { accessStart } from "./access.ts";
import type { EntryParts } from "./entry-parts.ts";
import { markedTitle } from "./entry-title.ts";
import { institutionEnd } from "./institution-end.ts";
import { isNamed } from "./list-name.ts";
import { namesEnd } from "./names-end.ts";
import { plainParts, titledParts } from "./plain-parts.ts";
import { standsAsYear } from "./year-place.ts";

/**
 * An entry whose title has a year in it and capitals throughout, so that it reads as names: `Tan, W. The Ice of Spring (1689),
 * ed. by A. Lind, Quay, 1988`, `Office of Ports, Census 2011 Profile, Quay, 2012`, `Lakes Bank. Ice Report 2011: Reeds. Quay, 2012`.
 */
export function titledSooner(prose: string, early: Year, entry: Span, years: readonly Year[]): EntryParts | null {
  const far = accessStart(prose, entry);
  // Place and publisher may stand in a bracket with the year: `(Quay: Reed, 2012)`.
  const closed = ({ start, end }: Year): boolean => /,\s$/.test(prose.slice(start - 2, start)) && prose.charAt(end) === ")";
  const later = years.filter((year) => year.start > early.end && year.end <= far && (standsAsYear(prose, year, entry.end) || closed(year)));
  const before = visible(prose.slice(entry.start, early.start));
  if (later.length === 0) return titledInCapitals(before) ? afterNames(prose, early, entry, [early]) : null;
  if (/\p{Lu}\.\s\p{Lu}\p{Ll}+(?:\s\p{L}+)+\s\(?$/u.test(before) && !lastJoined().test(before))
    return afterNames(prose, early, entry, later);
  const names = /[.,]\s\p{Lu}\p{Ll}+(?:\s\p{L}+)*\s$/u.test(before) ? institutionEnd(prose, entry) : null;
  if (names === null || names.end >= early.start) return null;
  const institution = before.slice(0, names.end - entry.start);
  const sure = names.sign === "," || isNamed(institution.split(" ")) || /^\p{Lu}{2,10}$/u.test(institution);
  return sure ? plainParts(prose, names, null, entry, later) : null;
}

/**
 * An entry whose title is set in italics or bold letters after a full stop and has capitals throughout, its year after it:
 * `Tan, W. **Ice Beyond the Lakes**. 2019. Thesis, Reed University`. The author of a list in which one name is bold has no such stop before it.
 */
export function markedSooner(text: string, prose: string, early: Year, entry: Span, years: readonly Year[]): EntryParts | null {
  const title = markedTitle(text, prose, { start: entry.start, end: early.start });
  if (title === null || prose.charCodeAt(title.start) !== SKIP) return null;
  const words = visible(prose.slice(title.start, title.end)).trim();
  const apart =
    /\.\s*$/.test(visible(prose.slice(entry.start, title.start))) && /^\.\s*$/.test(visible(prose.slice(title.end, early.start)));
  return apart && /^\p{Lu}[^,.;]*(?:\s[^\s,.;]+){2}$/u.test(words) ? titledParts(prose, title, entry, years) : null;
}

/** The last of several authors, a conjunction before the given names, who may have two surnames: `y Ada A. Lind Tan (`. */
const lastJoined = latePattern(
  () => /\s(?:and|y|e|et|und|&)\s(?:\p{Lu}[\p{L}\p{M}'’-]+\s)?(?:\p{Lu}\.\s)+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s\(?$/u,
);

/** Whether a title and where it stands are set off from a family in capitals by full stops: `TAN, W. Gelo e Junco. Anais do Lago. 2011`. */
function titledInCapitals(before: string): boolean {
  return /^\p{Lu}{2}[^.]{0,60}(?:\.[^.]{0,6})*\.\s\p{Lu}\p{Ll}+(?:\s\p{L}+)+\.\s\p{Lu}[^.]*[.,]\s$/u.test(before);
}

/** An entry whose names end before what reads as such. */
function afterNames(prose: string, early: Year, entry: Span, years: readonly Year[]): EntryParts | null {
  const names = namesEnd(prose, entry);
  return names === null || names.end >= early.start ? null : plainParts(prose, names, null, entry, years);
}
