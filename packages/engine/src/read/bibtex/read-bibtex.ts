import { months } from "../../find/words.ts";
import type { Entry, EntryName, Reading, ReadProblem } from "../../library/entry.ts";
import { duplicateAt, lineCounter, problemAt, SLICE } from "../place.ts";
import { decodeLatex } from "./decode.ts";
import { cslFields, cslTypes } from "./fields.ts";
import { readNames } from "./names.ts";
import { nextEntry, type RawEntry, type RawField } from "./scan-entry.ts";

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Reads a `.bib` file, BibTeX or BibLaTeX. One broken entry costs at most itself; reading goes on at the next. */
export function* readBibtex(text: string): Generator<void, Reading> {
  const place = lineCounter(text);
  const strings = new Map<string, string>(monthNames.map((name, at) => [name, String(at + 1)]));
  const entries: Entry[] = [];
  const problems: ReadProblem[] = [];
  const firstLine = new Map<string, number>();
  let pause = SLICE;
  let last: RawEntry | null = null;
  for (let raw = nextEntry(text, 0); raw !== null; raw = nextEntry(text, raw.end)) {
    last = raw;
    const at = place(raw.start);
    const tell = (message: string): void => void problems.push(problemAt(at, (raw as RawEntry).start, (raw as RawEntry).end, message));
    if (raw.type === "string") {
      for (const field of raw.fields) strings.set(field.name, textOf(field, strings));
      if (raw.fault !== null) tell(`a string definition ${raw.fault}.`);
    } else if (raw.type !== "comment" && raw.type !== "preamble") {
      const before = firstLine.get(raw.key);
      const wrong = wrongWith(raw);
      if (wrong !== null) tell(wrong);
      else if (before !== undefined) problems.push(duplicateAt(at, raw, raw.key, before));
      if (raw.key !== "" && raw.fields.length > 0 && before === undefined) {
        firstLine.set(raw.key, at.line);
        entries.push(entryOf(raw, at.line, strings));
      }
    }
    if (raw.end > pause) {
      pause = raw.end + SLICE;
      yield;
    }
  }
  const rest = last?.end ?? 0;
  const begun = /(?<=^|\n)[ \t]*@[A-Za-z]*\s*$/.exec(text.slice(rest));
  if (begun) {
    const start = rest + begun.index + begun[0].indexOf("@");
    problems.push(problemAt(place(start), start, text.length, "an entry breaks off at the end of the file; it was left out."));
  }
  return { entries, problems, cut: begun !== null || (last !== null && !last.closed) };
}

/** The worst that is wrong with an entry, in one sentence; null where all is well. */
function wrongWith(raw: RawEntry): string | null {
  if (raw.key === "") return `an entry of type '${raw.type}' has no key and cannot be cited; give it one after the brace.`;
  if (raw.fault !== null) return `entry '${raw.key}' ${raw.fault}.`;
  if (raw.fields.length === 0) return `entry '${raw.key}' has no fields; it was left out.`;
  return null;
}

function textOf(field: RawField, strings: ReadonlyMap<string, string>): string {
  return field.value.map((piece) => (piece.kind === "text" ? piece.text : (strings.get(piece.text.toLowerCase()) ?? piece.text))).join("");
}

function entryOf(raw: RawEntry, line: number, strings: ReadonlyMap<string, string>): Entry {
  const values = new Map<string, string>();
  for (const field of raw.fields) if (!values.has(field.name)) values.set(field.name, textOf(field, strings));
  const subtitle = values.get("subtitle");
  const title = decodeLatex(values.get("title") ?? "");
  const issued = issuedOf(values);
  return {
    start: raw.start,
    end: raw.end,
    key: raw.key,
    type: cslTypes[raw.type] ?? "document",
    authors: authorsOf(values),
    ...(/\sand\s+others\s*$/i.test((values.get("author") ?? "").slice(-40)) ? { others: true } : {}),
    editors: readNames(values.get("editor") ?? ""),
    ...issued,
    title: subtitle === undefined ? title : `${title}: ${decodeLatex(subtitle)}`,
    fields: fieldsOf(values),
    line,
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
