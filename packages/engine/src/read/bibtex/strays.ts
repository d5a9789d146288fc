import type { Span } from "../../text/span.ts";
import { otherFormatAt } from "../other-format.ts";
import { isPage } from "../page.ts";
import type { ReadFault } from "../read-fault.ts";
import { nextStart } from "./entry-starts.ts";
import { entryAt, type RawEntry } from "./scan-entry.ts";
import { cslTypes } from "./types.ts";

/** Something between two entries that a person would take for one, or for a fault. Its span is what was looked at. */
export interface Stray extends Span {
  readonly what: ReadFault;
  /** How much of it is told. */
  readonly length: number;
}

/**
 * The next entry at or after an offset, or what stands before it and is told: what would be an entry but for its `@`, which BibTeX passes over,
 * or for a brace; the marks of a merge; entries of another format; and that the file is a page of the web.
 */
export function nextEntryOrStray(text: string, from: number): RawEntry | Stray | null {
  let first = true;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) first = true;
    else if (unit !== 0x20 && unit !== 0x09) {
      const found = (unit === 0x40 ? entryAt(text, at) : null) ?? (first ? strayAt(text, at, unit) : null);
      if (found !== null) return found;
      first = false;
    }
  }
  return null;
}

function strayAt(text: string, at: number, unit: number): Stray | null {
  return (
    (unit === 0x3c ? pageAt(text, at) : null) ??
    patternAt(text, at, unit) ??
    (unit === 0x40 ? runTogetherAt(text, at) : null) ??
    (unit === 0x54 || unit === 0x5b || unit === 0x7b ? otherAt(text, at) : null)
  );
}

/** Entries of another format, up to the next one of BibTeX. */
function otherAt(text: string, at: number): Stray | null {
  const format = otherFormatAt(text, at, "bibtex");
  if (format === null) return null;
  const end = nextStart(text, at);
  return { start: at, end: at + text.slice(at, end).trimEnd().length, what: { kind: "otherFormat", format }, length: 1 };
}

/** The beginning of a page of the web, where the file begins. */
function pageAt(text: string, at: number): Stray | null {
  if (at > 2000 || text.slice(0, at).trim() !== "" || !isPage(text)) return null;
  return { start: at, end: at + 1, what: { kind: "foreign", format: "bibtex", holds: "page" }, length: 1 };
}

/** A type and a key that no brace parts, before fields. */
function runTogetherAt(text: string, at: number): Stray | null {
  runTogether.lastIndex = at;
  const [all, written = ""] = runTogether.exec(text) ?? [];
  if (all === undefined) return null;
  const begun = written.slice(1, 21).toLowerCase();
  const hasType = Array.from(begun, (_, last) => begun.slice(0, last + 1)).some((type) => type.length > 2 && cslTypes.has(type));
  return hasType ? { start: at, end: at + all.length, what: { kind: "noBrace", written }, length: written.length } : null;
}

function patternAt(text: string, at: number, unit: number): Stray | null {
  const pattern = unit === 0x3c ? mergeMarks : unit === 0x40 ? unopened : unsigned;
  pattern.lastIndex = at;
  const [all, written = "", type = ""] = pattern.exec(text) ?? [];
  if (all === undefined || (pattern !== mergeMarks && !cslTypes.has(type.toLowerCase()))) return null;
  const what: ReadFault = pattern === mergeMarks ? { kind: "merge" } : { kind: pattern === unopened ? "noBrace" : "noSign", written };
  return { start: at, end: at + all.length, what, length: written.length };
}

const mergeMarks = /(<{7}(?!<)[^\n\r]{0,200})/y;
const unopened = /(@([A-Za-z]{3,20}))[ \t]{0,20}[[<\w｛（]/y;
const runTogether = /(@[A-Za-z]{3}[^\s,{}()="@]{0,200}),\s{0,20}[A-Za-z][\w-]{0,40}\s{0,20}=/y;
// Another sign may stand in the place of the `@`.
const unsigned = /[^\s\w@%]?(([A-Za-z]{3,20})[ \t]{0,20}\{[^\s,{}()="]{1,200}),\s{0,20}[A-Za-z][\w-]{0,40}\s{0,20}=/y;
