import type { Reading } from "../../library/entry.ts";
import { isLeftOut, openingOf } from "./entry-starts.ts";
import { inLowerCase } from "./lower-case.ts";
import { entryAt } from "./scan-entry.ts";
import { isControl } from "./types.ts";

/**
 * What a `.bib` file may say besides its entries, which no other file takes over as it stands: remarks after a percent sign, lines of text
 * between entries, and by their types what is no entry of its own.
 */
export type BesideEntries = Readonly<Record<"remark" | "text" | "comment" | "preamble" | "string" | "xdata" | "set" | "control", number>>;

/** What says only how the file is encoded, for JabRef, TeX or Emacs: of another file it would say nothing true. */
const encoding = /^%+[ \t]{0,9}(?:!TeX[ \t]{1,9}|-\*-[^\n]{0,80}\b)?(?:en)?coding\b[ \t]{0,9}[:=]/i;

/** Counts what a `.bib` file says besides its entries. Linear in the text; never throws. */
export function besideEntries({ text, batches }: Pick<Reading, "text" | "batches">): BesideEntries {
  const counts = { remark: 0, text: 0, comment: 0, preamble: 0, string: 0, xdata: 0, set: 0, control: 0 };
  const between = (from: number, to: number): void => {
    for (const line of text.slice(from, to).split(/[\r\n]+/)) {
      const said = line.trim();
      if (said.startsWith("%")) counts.remark += encoding.test(said) ? 0 : 1;
      else if (/[\p{L}\p{N}]/u.test(said)) counts.text += 1;
    }
  };
  let [at, told] = [0, 0];
  for (const { gap, length } of batches.flatMap(({ pieces }) => pieces)) {
    const start = at + gap;
    at = start + length;
    const type = typeAt(text, start);
    // What only looks like an entry is text.
    if (type === null) continue;
    between(told, start);
    told = at;
    const kind = isControl(type) ? "control" : type;
    if (isCounted(kind)) counts[kind] += 1;
    if (text.slice(start, at).includes("%")) counts.remark += remarksIn(text, start);
  }
  between(told, text.length);
  return counts;
}

/** The type of the entry that begins at an offset; null where none does. */
function typeAt(text: string, start: number): string | null {
  const open = text.charAt(start) !== "@" || isLeftOut(text, start) ? null : openingOf(text, start);
  return open === null ? null : inLowerCase(text.slice(start + 1, open).trim());
}

function isCounted(type: string): type is "comment" | "preamble" | "string" | "xdata" | "set" | "control" {
  return /^(?:comment|preamble|string|xdata|set|control)$/.test(type);
}

/** The remarks between the fields of an entry, each up to the end of its line. */
function remarksIn(text: string, start: number): number {
  const entry = entryAt(text, start);
  if (entry === null) return 0;
  const { key, keyStart, fields, end } = entry;
  let from = keyStart + key.length;
  let count = 0;
  for (const { nameStart, valueEnd } of [...fields, { nameStart: end, valueEnd: end }]) {
    count += text.slice(from, nameStart).match(/%[^\r\n]*/g)?.length ?? 0;
    from = valueEnd;
  }
  return count;
}
