import { isInOffice } from "../find/evidence/in-office.ts";
import { possessorBefore } from "../find/evidence/of-somebody.ts";
import type { CitationMention } from "../find/mention.ts";
import type { Library } from "../library/library.ts";
import { isCapital, isSmallLetter } from "../text/characters.ts";
import { besidePlace } from "./fewer-authors.ts";
import { endsWithJoint, endsWithParticle, mayBeginSooner } from "./names-before.ts";

/**
 * Whether a citation means the same wherever it stands, as most do: nothing before or after it may be more of its names, of its
 * year, or say who is named.
 */
export function isFoundAlone(mention: CitationMention, prose: string, library: Library): boolean {
  const { authors, etAl, form, prefix, start, end, text } = mention;
  const [name = ""] = authors;
  const single = authors.length === 1;
  if (mayBeginSooner(mention, prose) || (single && !etAl && isCapital(prefix?.charCodeAt(1) ?? 0))) return false;
  if (prose.charCodeAt(end) === SQUARE || text.includes("[") || !prose.startsWith(text, start)) return false;
  if (single ? endsWithJoint(prose, start) : endsWithParticle(prose, start)) return false;
  if (form !== "narrative") return true;
  if (!single) return besidePlace(mention, prose, library) === null;
  return !isSmallLetter(name.charCodeAt(0)) && possessorBefore(prose, start) === null && !isInOffice(prose, name, start);
}

const SQUARE = 0x5b;

/** All that the answer depends on of a citation which means the same wherever it stands. */
export function keyOfAlone({ authors, etAl, year, suffix, date, prefix, form, needs, group, end, text, locator }: CitationMention): string {
  const printed = locator !== null && text.endsWith(locator) ? text.slice(0, -locator.length) : text;
  return `${printed}|${authors.join("|")}|${etAl}|${year}|${suffix}|${date}|${prefix}|${form}|${needs}|${group.end === end}`;
}
