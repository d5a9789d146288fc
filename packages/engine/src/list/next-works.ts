import { visible } from "../text/characters.ts";
import { isNames } from "./is-names.ts";
import { isFinished, type Line } from "./list-lines.ts";

const dated = /^\s*(?:1[5-9]|20)\d\d[a-z]?[.\s]\s*["“«‘\p{Lu}]/u;
const flush = /^(?:1[5-9]|20)\d\d[a-z]? ["“«‘\p{Lu}]/u;
/** One line alone may begin with a year because the one before was full. */
const FEW = 2;

/**
 * The lines that begin with a year, as further works of an author do: under a name that stands alone on a line, `  1991 The
 * second title`; or after lines that are finished, where several do.
 */
export function nextWorks(lines: readonly Line[]): readonly boolean[] {
  const next = flushWorks(lines);
  return next.filter(Boolean).length < FEW ? worksUnderName(lines) : worksUnderName(lines).map((is, at) => is || (next[at] as boolean));
}

function flushWorks(lines: readonly Line[]): readonly boolean[] {
  return lines.map(({ prose }, at) => at > 0 && flush.test(prose.slice(0, 8)) && isFinished((lines[at - 1] as Line).prose));
}

function worksUnderName(lines: readonly Line[]): readonly boolean[] {
  /** By how much the works stand in under their author; null where none do. */
  let under: number | null = null;
  return lines.map(({ prose }, at) => {
    const text = visible(prose);
    const begins = dated.test(text);
    const before = visible(lines[at - 1]?.prose ?? "").trimEnd();
    const by = text.search(/\S/) - before.search(/\S/);
    if (begins && by >= 0 && before !== "" && isNames(before, { start: 0, end: before.length })) {
      under = by;
      return false;
    }
    const next = begins && under !== null && (under > 0 || isFinished((lines[at - 1] as Line).prose));
    // What is wrapped stands flush, too, where the works do.
    if (!next && under !== 0 && at > 0 && prose.search(/\S/) === 0) under = null;
    return next;
  });
}
