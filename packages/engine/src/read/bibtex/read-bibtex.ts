import type { Reading } from "../../library/entry.ts";
import { countLineEnds } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { assemble } from "../assemble.ts";
import { type Batch, batchOf, define } from "../batch.ts";
import { type Lends, type Lent, nothingLent } from "../lent.ts";
import { withMadeKeys } from "../made-keys.ts";
import { isPage, withoutTags } from "../page.ts";
import { type Fault, foreignPiece, isOfOther, type NextPiece, type Piece, type ReadPiece, type Strings } from "../piece.ts";
import { type Before, readPieces } from "../read-pieces.ts";
import { entryOf } from "./entry-of.ts";
import { inherit } from "./inherit.ts";
import { expanded, macrosIn } from "./macros.ts";
import { monthStrings } from "./month-words.ts";
import { piecesOf, type RawField } from "./raw-field.ts";
import { nextEntry, type RawEntry } from "./scan-entry.ts";
import type { RawPiece } from "./scan-value.ts";
import { nextEntryOrStray } from "./strays.ts";
import { isControl } from "./types.ts";
import { undefinedStrings } from "./undefined-strings.ts";
import { wrongWith } from "./wrong-with.ts";

/**
 * Reads a `.bib` file, BibTeX or BibLaTeX. One broken entry costs at most itself; reading goes on at the next. Of a page of the web the
 * entries that it shows are read.
 */
export function* readBibtex(given: string, earlier: Before | null, lent: Lent): Generator<void, Reading> {
  const text = isPage(given) ? withoutTags(given) : given;
  // What a host knows is of the page and not of its text.
  const before = earlier !== null && (text !== given || isPage(earlier.text)) ? { ...earlier, same: null } : earlier;
  const next: NextPiece = (text, from, strings) => nextPiece(text, from, strings, lent.strings);
  const read = yield* readPieces(text, next, before, lent.strings);
  const batches = read.every(({ pieces }) => pieces.every(isOfOther)) ? [] : read;
  const rest = batches.reduce((end, { length }) => end + length, 0);
  const broken = brokenOff(text, rest) ?? (batches.length === 0 ? nothing(text) : null);
  const family = yield* inherit(batches, before?.batches ?? null, lent.parents);
  const joined = yield* withMadeKeys(family.batches);
  const assembled = yield* assemble(text, broken === null ? joined : [...joined, batchOf([broken])], before);
  const undefinedNames = assembled.problems.flatMap(({ what }) => (what.kind === "noString" ? what.name.toLowerCase() : []));
  const lends = lentBy(batches, family.data);
  return {
    text,
    batches,
    ...assembled,
    problems: assembled.problems.filter(({ what }) => what.kind !== "noString" || !lent.strings.has(what.name.toLowerCase())),
    ...(lends === null ? {} : { lends }),
    ...(lent === nothingLent ? {} : { lent }),
    ...(undefinedNames.length + family.lacking.length === 0 ? {} : { lacks: { strings: undefinedNames, parents: family.lacking } }),
    cut: broken?.closed === false || isOpen(text, batches.at(-1), rest),
  };
}

/** What a file may lend to others; null where it is nothing. */
function lentBy(batches: readonly Batch[], data: Lends["data"]): Lends | null {
  const strings = new Map<string, string>();
  for (const batch of batches) define(strings, batch.strings);
  return strings.size + data.size === 0 ? null : { strings, data };
}

/** Whether the last entry is not closed where the last batch ends. */
function isOpen(text: string, last: Batch | undefined, end: number): boolean {
  if (last === undefined || last.closed || text.charCodeAt(end) === COMMA) return false;
  return nextEntry(text, end - (last.pieces.at(-1)?.length ?? 0))?.closed === false;
}

const none: readonly Fault[] = [];
/** After it, more fields may follow a brace that closes an entry too early. */
const COMMA = 0x2c;

function nextPiece(text: string, from: number, strings: Strings, lent: Strings): (ReadPiece & Span) | null {
  const next = nextEntryOrStray(text, from);
  if (next === null) return null;
  if ("fields" in next) {
    const piece = pieceOf(text, next, strings, lent);
    return next.reach === 0 ? piece : { ...piece, reach: next.reach };
  }
  const { start, end, what, length } = next;
  return { start, end, closed: true, faults: [{ start: 0, end: length, what }], entry: null, strings: null };
}

function pieceOf(text: string, raw: RawEntry, strings: Strings, lent: Strings): ReadPiece & Span {
  const { start, end, type } = raw;
  const closed = raw.settled && text.charCodeAt(end) !== COMMA;
  const values = valuesOf(text, raw, strings);
  const wrong = wrongWith(text, raw, values.size < raw.fields.length);
  const faults: readonly Fault[] = wrong === null ? none : [wrong];
  if (type === "string") {
    const defined = new Map(raw.fields.map((field) => [field.name, textOf(text, field, strings)]));
    return { start, end, closed, faults: [...faults, ...undefinedStrings(text, raw, strings, lent)], entry: null, strings: defined };
  }
  if (type === "preamble") {
    const defined = macrosIn(raw.fields.map((field) => textOf(text, field, strings)).join(""));
    return { start, end, closed, faults, entry: null, strings: defined.size > 0 ? defined : null };
  }
  if (raw.fields.length === 0 && !isControl(type)) return { start, end, closed, faults, entry: null, strings: null };
  const unknown: Fault[] = undefinedStrings(text, raw, strings, lent);
  const entry = entryOf(raw.key, type, values, (field, command, at) => unknown.push(unknownAt(text, raw, field, command, at)));
  const said = raw.key !== "" || entry.title !== "" || entry.authors.length > 0;
  return { start, end, closed, faults: unknown.length === 0 ? faults : [...faults, ...unknown], entry: said ? entry : null, strings: null };
}

/** The values of fields; of two of a name the first counts. */
function valuesOf(text: string, raw: RawEntry, strings: Strings): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const field of raw.fields) if (!values.has(field.name)) values.set(field.name, expanded(textOf(text, field, strings), strings));
  return values;
}

function textOf(text: string, { pieces, valueStart, valueEnd }: RawField, strings: Strings): string {
  if (pieces === null) return text.slice(valueStart + 1, valueEnd - 1);
  let longer = 0;
  const texts = pieces.map((piece) => {
    const written = text.slice(piece.start, piece.end);
    const words = said(text, piece, strings);
    longer += words.length - written.length;
    return longer > MOST ? written : words;
  });
  return texts.join("");
}

/** Strings that use each other may say twice as much with each line: what they make longer by more than this stands for itself. */
const MOST = 10_000;

/** What a piece says; a bare word stands for a string, a month, or itself. */
function said(text: string, { kind, start, end }: RawPiece, strings: Strings): string {
  const written = text.slice(start, end);
  if (kind === "text") return written;
  const name = written.toLowerCase();
  return strings.get(name) ?? monthStrings.get(name) ?? written;
}

/** The place of a command in an entry, as exactly as is known. */
function unknownAt(text: string, raw: RawEntry, name: string, command: string, at: number): Fault {
  const field = raw.fields.find((one) => one.name === name);
  const pieces = field === undefined ? [] : piecesOf(field);
  const piece = pieces[0];
  const exact = at >= 0 && pieces.length === 1 && piece?.kind === "text" && text.slice(piece.start, piece.end).startsWith(command, at);
  const start = (exact ? piece.start + at : (field?.valueStart ?? raw.start)) - raw.start;
  const end = exact ? start + command.length : (field?.valueEnd ?? raw.end) - raw.start;
  return { start, end, what: { kind: "commands", commands: [command] } };
}

/** An entry that is only begun at the end of the file: `@`, `@book`. */
function brokenOff(text: string, rest: number): Piece | null {
  const begun = /(?<=^|\n)[ \t]*@[A-Za-z]*\s*$/.exec(text.slice(rest));
  if (begun === null) return null;
  const gap = begun.index + begun[0].indexOf("@");
  const length = text.length - rest - gap;
  const faults: readonly Fault[] = [{ start: 0, end: length, what: { kind: "brokenOff" } }];
  const gapLines = countLineEnds(text, rest, rest + gap);
  return { gap, length, gapLines, lines: 0, entry: null, faults, closed: false, strings: null };
}

/** A file without entries is none of BibTeX's, unless it is empty or has percent signs before all that it says. */
function nothing(text: string): Piece | null {
  if (/^\s*%[A-Z] \S[^\n]*\n%[A-Z] /.test(text.slice(0, 1000))) return foreignPiece(text, "refer");
  return /^[^\S\n\r]{0,200}[^%\s]/m.test(text) ? foreignPiece(text, "bibtex") : null;
}
