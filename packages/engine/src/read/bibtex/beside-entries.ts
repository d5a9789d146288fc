import { scanBibtex } from "./scan-bibtex.ts";
import type { RawEntry } from "./scan-entry.ts";
import { isControl } from "./types.ts";

/**
 * What a `.bib` file may say besides its entries, which no other file takes over as it stands: remarks after a percent sign, lines of text
 * between entries, and by their types what is no entry of its own.
 */
export type BesideEntries = Readonly<Record<"remark" | "text" | "comment" | "preamble" | "string" | "xdata" | "set" | "control", number>>;

/** What says only how the file is encoded, for JabRef, TeX or Emacs: of another file it would say nothing true. */
const encoding = /^%+[ \t]{0,9}(?:!TeX[ \t]{1,9}|-\*-[^\n]{0,80}\b)?(?:en)?coding\b[ \t]{0,9}[:=]/i;

/** Counts what a `.bib` text says besides its entries. Linear in the text; never throws. */
export function besideEntries(text: string): BesideEntries {
  const counts = { remark: 0, text: 0, comment: 0, preamble: 0, string: 0, xdata: 0, set: 0, control: 0 };
  let end = 0;
  const between = (from: number, to: number): void => {
    for (const line of text.slice(from, to).split(/[\r\n]+/)) {
      const said = line.trim();
      if (said.startsWith("%")) counts.remark += encoding.test(said) ? 0 : 1;
      else if (/[\p{L}\p{N}]/u.test(said)) counts.text += 1;
    }
  };
  for (const entry of scanBibtex(text)) {
    between(end, entry.start);
    const kind = isControl(entry.type) ? "control" : entry.type;
    if (isCounted(kind)) counts[kind] += 1;
    counts.remark += remarksIn(text, entry);
    end = entry.end;
  }
  between(end, text.length);
  return counts;
}

function isCounted(type: string): type is "comment" | "preamble" | "string" | "xdata" | "set" | "control" {
  return /^(?:comment|preamble|string|xdata|set|control)$/.test(type);
}

/** The remarks between the fields of an entry, each up to the end of its line. */
function remarksIn(text: string, { key, keyStart, fields, end }: RawEntry): number {
  let from = keyStart + key.length;
  let count = 0;
  for (const [start, next] of [...fields.map(({ nameStart, valueEnd }) => [nameStart, valueEnd] as const), [end, end] as const]) {
    count += text.slice(from, start).match(/%[^\r\n]*/g)?.length ?? 0;
    from = next;
  }
  return count;
}
