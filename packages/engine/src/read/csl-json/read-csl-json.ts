import type { Entry, EntryName, Reading } from "../../library/entry.ts";
import type { Span } from "../../text/span.ts";
import { assemble } from "../assemble.ts";
import type { Piece, ReadPiece } from "../piece.ts";
import { readPieces } from "../read-pieces.ts";
import { nextItem } from "./next-item.ts";

type Json = { readonly [field: string]: unknown };

/** Reads a CSL-JSON file: an array of items, or one item. Each item is read alone, so a broken one costs only itself. */
export function* readCslJson(text: string, before: Reading | null): Generator<void, Reading> {
  const pieces = yield* readPieces(text, nextPiece, before);
  const assembled = yield* assemble(text, pieces.length === 0 ? nothing(text) : pieces);
  return { text, pieces, ...assembled, cut: isCut(text) };
}

function nextPiece(text: string, from: number): (ReadPiece & Span) | null {
  const item = nextItem(text, from);
  if (item === null) return null;
  const { start, end, closed } = item;
  const said = (entry: Entry | null, message: string | null): ReadPiece & Span => {
    const faults = message === null ? [] : [{ start: 0, end: end - start, message }];
    return { start, end, closed, entry, faults, strings: null };
  };
  const value = parse(text.slice(start, end));
  if (value === null || !closed) {
    const why = closed ? "is no valid JSON" : "is never closed";
    return said(null, `an item ${why}; it was left out and reading went on at the next.`);
  }
  return written(value.id) === "" ? said(null, "an item has no id and cannot be cited; give it one.") : said(entryOf(value), null);
}

/** A file that holds no items, though it is neither empty nor an empty array, is no CSL-JSON. */
function nothing(text: string): readonly Piece[] {
  if (text.trim() === "" || /^\s*\[\s*\]\s*$/.test(text)) return [];
  const message = "the file holds no CSL-JSON items; expected an array of objects with id and type.";
  const faults = [{ start: 0, end: text.length, message }];
  return [{ gap: 0, length: text.length, gapLines: 0, lines: 0, entry: null, faults, closed: true, strings: null }];
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

function entryOf(item: Json): Entry {
  const issued = issuedOf(item.issued);
  return {
    key: written(item.id),
    type: typeof item.type === "string" ? item.type : "document",
    authors: namesOf(item.author),
    editors: namesOf(item.editor),
    ...issued,
    suffix: typeof item["year-suffix"] === "string" ? item["year-suffix"] : issued.suffix,
    title: typeof item.title === "string" ? plain(item.title) : "",
    fields: fieldsOf(item),
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
