import type { Entry, Reading } from "../../library/entry.ts";
import type { Span } from "../../text/span.ts";
import { assemble } from "../assemble.ts";
import { type Batch, inBatches } from "../batch.ts";
import type { ReadPiece } from "../piece.ts";
import { type Before, readPieces } from "../read-pieces.ts";
import { itemEntry } from "./item-entry.ts";
import { type Json, written } from "./json.ts";
import { nextItem } from "./next-item.ts";
import { plain } from "./plain.ts";

/**
 * Reads a CSL-JSON file: an array of items, one item, an object that holds a list of them, or one that holds each under its
 * key. Each item is read alone, so a broken one costs only itself.
 */
export function* readCslJson(text: string, before: Before | null): Generator<void, Reading> {
  const batches = yield* readPieces(text, nextPiece, before);
  const assembled = yield* assemble(text, batches.length === 0 ? nothing(text) : batches, before);
  return { text, batches, ...assembled, cut: isCut(text) };
}

function nextPiece(text: string, from: number): (ReadPiece & Span) | null {
  const item = nextItem(text, from);
  if (item === null) return null;
  const { start, open, end, name, closed } = item;
  const said = (entry: Entry | null, message: string | null): ReadPiece & Span => {
    const faults = message === null ? [] : [{ start: 0, end: end - start, message }];
    return { start, end, closed, entry, faults, strings: null };
  };
  const value = parse(text.slice(open, end)) as Json | null;
  if (value === null || !closed) {
    const why = closed ? "is no valid JSON" : "is never closed";
    return said(null, `${itemIn(text, start, end)} ${why}; it was left out and reading went on at the next.`);
  }
  // What stands under a name beside items, and has nothing of an item, is something else.
  if (name !== "" && !["id", "type", "title", "author", "issued"].some((field) => field in value)) return said(null, null);
  const key = written(value.id) || written(parse(name));
  return key === "" ? said(null, "an item has no id and cannot be cited; give it one.") : said(itemEntry(value, key, plain), null);
}

/** A broken item by the id that it seems to have. */
function itemIn(text: string, start: number, end: number): string {
  const id = /"id"\s{0,9}:\s{0,9}"([^",\n]{1,60})"/.exec(text.slice(start, Math.min(end, start + 2000)))?.[1];
  return id === undefined ? "an item" : `item '${id}'`;
}

/** A file that holds no items, though it is neither empty nor an empty array, is no CSL-JSON. */
function nothing(text: string): readonly Batch[] {
  if (text.trim() === "" || /^\s*\[\s*\]\s*$/.test(text)) return [];
  const message = "the file holds no CSL-JSON items; expected an array of objects with id and type.";
  const faults = [{ start: 0, end: text.length, message }];
  return inBatches([{ gap: 0, length: text.length, gapLines: 0, lines: 0, entry: null, faults, closed: true, strings: null }]);
}

/** Whether an array or object is open at the end of the text. */
function isCut(text: string): boolean {
  const closing = { "[": "]", "{": "}" }[text.trimStart().charAt(0)];
  return closing !== undefined && !text.trimEnd().endsWith(closing);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
