import { isLetter } from "../text/characters.ts";

/** Environments that hold no prose, and may hold blank lines. */
export const verbatimEnvironments: ReadonlySet<string> = new Set(
  "equation equation* align align* gather gather* multline multline* eqnarray math displaymath verbatim Verbatim lstlisting minted comment tikzpicture tabbing".split(
    " ",
  ),
);

/** How TeX begins what it passes over, up to `\fi`; to be asked for as an environment is. */
export const passedOver = "iffalse";

/**
 * Finds where environments end in a text, for places asked in order: the offset of `\\end{name}`, -1 where it is farther off
 * than `reach`. No stretch is looked at twice for the same name.
 */
export function environmentEnds(text: string, reach: number): (name: string, from: number) => number {
  const looked = new Map<string, { readonly until: number; readonly close: number }>();
  return (name, from) => {
    const mark = name === passedOver ? "\\fi" : `\\end{${name}}`;
    const before = looked.get(name);
    if (before !== undefined && before.close >= from) return before.close;
    const start = Math.max(from, (before?.until ?? 0) - mark.length);
    const window = text.slice(start, from + reach);
    let found = window.indexOf(mark);
    // `\fill` ends nothing.
    while (found >= 0 && name === passedOver && isLetter(window.charCodeAt(found + mark.length))) found = window.indexOf(mark, found + 1);
    const close = found < 0 ? -1 : start + found;
    looked.set(name, { until: close < 0 ? Math.min(text.length, from + reach) : close + mark.length, close });
    return close;
  };
}
