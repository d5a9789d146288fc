import { visible } from "../text/characters.ts";
import { isNames } from "./is-names.ts";
import { isFinished, type Line } from "./list-lines.ts";

const indented = /^\s*(?:1[5-9]|20)\d\d[a-z]?[.\s]\s*["“«‘\p{Lu}]/u;
const flush = /^(?:1[5-9]|20)\d\d[a-z]? ["“«‘\p{Lu}]/u;
/** One line alone may begin with a year because the one before was full. */
const FEW = 2;

/**
 * The lines that begin with a year, as further works of an author do: indented under a name that stands alone on a line, `  1991 The
 * second title`; or flush, after lines that are finished, where several do.
 */
export function nextWorks(lines: readonly Line[]): readonly boolean[] {
  const next = flushWorks(lines);
  return next.filter(Boolean).length < FEW ? indentedWorks(lines) : indentedWorks(lines).map((is, at) => is || (next[at] as boolean));
}

function flushWorks(lines: readonly Line[]): readonly boolean[] {
  return lines.map(({ prose }, at) => at > 0 && flush.test(prose.slice(0, 8)) && isFinished((lines[at - 1] as Line).prose));
}

function indentedWorks(lines: readonly Line[]): readonly boolean[] {
  let under = false;
  return lines.map(({ prose }, at) => {
    const text = visible(prose);
    const begins = indented.test(text);
    const before = visible(lines[at - 1]?.prose ?? "");
    const first = begins && before.search(/\S/) < text.search(/\S/) && isNames(before, { start: 0, end: before.length });
    const next = begins && !first && under;
    if (first) under = true;
    else if (at > 0 && prose.search(/\S/) === 0) under = false;
    return next;
  });
}
