import type { Entry, EntryName, Reading, ReadProblem } from "../../library/entry.ts";
import { duplicateAt, lineCounter, problemAt, SLICE } from "../place.ts";
import { scanItems } from "./scan-items.ts";

type Json = { readonly [field: string]: unknown };

/** Reads a CSL-JSON file: an array of items, or one item. Each item is read alone, so a broken one costs only itself. */
export function* readCslJson(text: string): Generator<void, Reading> {
  const place = lineCounter(text);
  const entries: Entry[] = [];
  const problems: ReadProblem[] = [];
  const firstLine = new Map<string, number>();
  let pause = SLICE;
  for (const item of scanItems(text)) {
    const at = place(item.start);
    const value = parse(text.slice(item.start, item.end));
    if (value === null || !item.closed) {
      const why = item.closed ? "is no valid JSON" : "is never closed";
      problems.push(problemAt(at, item.start, item.end, `an item ${why}; it was left out and reading went on at the next.`));
    } else {
      const key = written(value.id);
      const before = firstLine.get(key);
      if (key === "") problems.push(problemAt(at, item.start, item.end, "an item has no id and cannot be cited; give it one."));
      else if (before !== undefined) {
        problems.push(duplicateAt(at, item, key, before));
      } else {
        firstLine.set(key, at.line);
        entries.push(entryOf(value, item.start, item.end, at.line));
      }
    }
    if (item.end > pause) {
      pause = item.end + SLICE;
      yield;
    }
  }
  if (entries.length === 0 && problems.length === 0 && text.trim() !== "" && !/^\s*\[\s*\]\s*$/.test(text)) {
    problems.push(
      problemAt({ line: 1, column: 1 }, 0, text.length, "the file holds no CSL-JSON items; expected an array of objects with id and type."),
    );
  }
  return { entries, problems, cut: isCut(text) };
}

/** Whether an array or object is open at the end of the text. */
function isCut(text: string): boolean {
  const closing = { "[": "]", "{": "}" }[text.trimStart().charAt(0)];
  return closing !== undefined && !text.trimEnd().endsWith(closing);
}

function parse(text: string): Json | null {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** A text or number as text; anything else reads as nothing. */
function written(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function entryOf(item: Json, start: number, end: number, line: number): Entry {
  const issued = issuedOf(item.issued);
  return {
    start,
    end,
    key: written(item.id),
    type: typeof item.type === "string" ? item.type : "document",
    authors: namesOf(item.author),
    editors: namesOf(item.editor),
    ...issued,
    suffix: typeof item["year-suffix"] === "string" ? item["year-suffix"] : issued.suffix,
    title: typeof item.title === "string" ? plain(item.title) : "",
    fields: fieldsOf(item),
    line,
  };
}

/** Titles may carry a little HTML for italics and small capitals. */
function plain(text: string): string {
  return text
    .replace(/<\/?(?:i|b|sc|sub|sup|span)(?:\s[^>]{0,200})?>/g, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function namesOf(value: unknown): readonly EntryName[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: Json | null): EntryName[] => {
    const part = (field: string): string => (typeof name?.[field] === "string" ? (name[field] as string) : "");
    if (part("family") === "") {
      const literal = part("literal") || part("given");
      return literal === "" ? [] : [{ kind: "institution", name: literal, short: "" }];
    }
    const particle = part("non-dropping-particle");
    return [
      {
        kind: "person",
        family: particle === "" ? part("family") : `${particle} ${part("family")}`,
        given: part("given"),
        suffix: part("suffix"),
      },
    ];
  });
}

function issuedOf(value: unknown): { readonly year: string; readonly suffix: string; readonly date: string } {
  const issued = (typeof value === "object" && value !== null ? value : { raw: value ?? "" }) as Json;
  const parts: unknown = Array.isArray(issued["date-parts"]) ? issued["date-parts"][0] : null;
  const [parted = "", ...rest] = Array.isArray(parts) ? parts.map(written) : [];
  if (parted !== "") {
    const finer = rest.filter((part) => part !== "").map((part) => part.padStart(2, "0"));
    return { year: parted, suffix: "", date: finer.length === 0 ? "" : [parted, ...finer].join("-") };
  }
  const text = written(issued.raw) || written(issued.literal);
  const [, year = "", suffix = ""] = /(\d{4})([a-z]?)/.exec(text) ?? [];
  return { year: year === "" ? text : year, suffix, date: /^\d{4}-\d\d/.test(text) ? text.slice(0, 10) : "" };
}

const own = new Set(["id", "type", "title", "author", "editor", "issued", "year-suffix"]);

function fieldsOf(item: Json): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(item)) {
    if (!own.has(name) && (typeof value === "string" || typeof value === "number"))
      fields[name] = typeof value === "string" ? plain(value) : String(value);
  }
  return fields;
}
