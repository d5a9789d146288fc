import { months } from "../../find/words.ts";
import type { Entry, EntryName, Reading } from "../../library/entry.ts";
import { countLineEnds } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { assemble } from "../assemble.ts";
import type { Fault, Piece, ReadPiece, Strings } from "../piece.ts";
import { readPieces } from "../read-pieces.ts";
import { decodeLatex } from "./decode.ts";
import { cslFields, cslTypes } from "./fields.ts";
import { readNames } from "./names.ts";
import { nextEntry, type RawEntry, type RawField } from "./scan-entry.ts";

const monthNumbers = new Map("jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((name, at) => [name, String(at + 1)]));

/** Reads a `.bib` file, BibTeX or BibLaTeX. One broken entry costs at most itself; reading goes on at the next. */
export function* readBibtex(text: string, before: Reading | null): Generator<void, Reading> {
  const pieces = yield* readPieces(text, nextPiece, before);
  const rest = pieces.reduce((end, { gap, length }) => end + gap + length, 0);
  const broken = brokenOff(text, rest);
  const assembled = yield* assemble(text, broken === null ? pieces : [...pieces, broken]);
  return { text, pieces, ...assembled, cut: broken !== null || pieces.at(-1)?.closed === false };
}

const none: readonly Fault[] = [];

function nextPiece(text: string, from: number, strings: Strings): (ReadPiece & Span) | null {
  const raw = nextEntry(text, from);
  if (raw === null) return null;
  const { start, end, type, closed } = raw;
  const wrong = wrongWith(raw);
  const faults = wrong === null ? none : [{ start: 0, end: end - start, message: wrong }];
  const isEntry = type !== "string" && raw.key !== "" && raw.fields.length > 0;
  const defined = type === "string" ? new Map(raw.fields.map((field) => [field.name, textOf(field, strings)])) : null;
  return { start, end, closed, faults, entry: isEntry ? entryOf(raw, strings) : null, strings: defined };
}

/** An entry that is only begun at the end of the file: `@`, `@book`. */
function brokenOff(text: string, rest: number): Piece | null {
  const begun = /(?<=^|\n)[ \t]*@[A-Za-z]*\s*$/.exec(text.slice(rest));
  if (begun === null) return null;
  const gap = begun.index + begun[0].indexOf("@");
  const length = text.length - rest - gap;
  const faults = [{ start: 0, end: length, message: "an entry breaks off at the end of the file; it was left out." }];
  const gapLines = countLineEnds(text, rest, rest + gap);
  return { gap, length, gapLines, lines: 0, entry: null, faults, closed: false, strings: null };
}

/** The worst that is wrong with an entry, in one sentence; null where all is well. */
function wrongWith(raw: RawEntry): string | null {
  if (raw.type === "comment" || raw.type === "preamble") return null;
  if (raw.type === "string") return raw.fault === null ? null : `a string definition ${raw.fault}.`;
  if (raw.key === "") return `an entry of type '${raw.type}' has no key and cannot be cited; give it one after the brace.`;
  if (raw.fault !== null) return `entry '${raw.key}' ${raw.fault}.`;
  if (raw.fields.length === 0) return `entry '${raw.key}' has no fields; it was left out.`;
  return null;
}

function textOf(field: RawField, strings: Strings): string {
  return field.value.map((piece) => (piece.kind === "text" ? piece.text : named(piece.text, strings))).join("");
}

/** What a bare word stands for: a string, a month's number, or itself. */
function named(word: string, strings: Strings): string {
  const name = word.toLowerCase();
  return strings.get(name) ?? monthNumbers.get(name) ?? word;
}

function entryOf(raw: RawEntry, strings: Strings): Entry {
  const values = new Map<string, string>();
  for (const field of raw.fields) if (!values.has(field.name)) values.set(field.name, textOf(field, strings));
  const subtitle = values.get("subtitle");
  const title = decodeLatex(values.get("title") ?? "");
  const issued = issuedOf(values);
  return {
    key: raw.key,
    type: cslTypes[raw.type] ?? "document",
    authors: authorsOf(values),
    ...(/\sand\s+others\s*$/i.test((values.get("author") ?? "").slice(-40)) ? { others: true } : {}),
    editors: readNames(values.get("editor") ?? ""),
    ...issued,
    title: subtitle === undefined ? title : `${title}: ${decodeLatex(subtitle)}`,
    fields: fieldsOf(values),
  };
}

function authorsOf(values: ReadonlyMap<string, string>): readonly EntryName[] {
  const authors = readNames(values.get("author") ?? "");
  const short = decodeLatex(values.get("shortauthor") ?? "");
  const [first] = authors;
  return short !== "" && first?.kind === "institution" && authors.length === 1 ? [{ ...first, short }] : authors;
}

const own = new Set(["author", "editor", "title", "subtitle", "year", "month", "day", "date"]);

function fieldsOf(values: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [name, value] of values) {
    if (own.has(name)) continue;
    const word = cslFields[name] ?? name;
    if (!(word in fields)) fields[word] = /^(?:url|doi|file)$/.test(name) ? value.replace(/\\([_%&#])/g, "$1").trim() : decodeLatex(value);
  }
  return fields;
}

/** Year, letter and full date from `date = {2004-10-03}`, or from `year`, `month` and `day`. */
function issuedOf(values: ReadonlyMap<string, string>): { readonly year: string; readonly suffix: string; readonly date: string } {
  const printed = decodeLatex(values.get("date") ?? values.get("year") ?? "");
  const [, year = "", suffix = ""] = /(\d{4})([a-z]?)/.exec(printed) ?? [];
  if (year === "") return { year: printed, suffix: "", date: "" };
  if (values.has("date")) return { year, suffix, date: /^\d{4}-\d/.test(printed) ? (printed.split("/")[0] as string) : "" };
  const month = monthOf(decodeLatex(values.get("month") ?? ""));
  const day = Number(values.get("day") ?? "");
  const parts = [year, ...(month >= 1 && month <= 12 ? [month, ...(day >= 1 && day <= 31 ? [day] : [])] : [])];
  return { year, suffix, date: parts.length === 1 ? "" : parts.map((part) => String(part).padStart(2, "0")).join("-") };
}

/** A month by its number, or by its name in full or short. */
function monthOf(printed: string): number {
  return months.get(printed.toLowerCase().replace(".", "")) ?? Number(printed);
}
