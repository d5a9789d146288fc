import type { Entry, Reading } from "../../library/entry.ts";
import type { Span } from "../../text/span.ts";
import { assemble } from "../assemble.ts";
import { type Batch, batchOf } from "../batch.ts";
import { conflictsIn, withoutMarks } from "../conflicts.ts";
import { heldIn } from "../held-in.ts";
import { htmlTitleParts } from "../html-title.ts";
import { withMadeKeys } from "../made-keys.ts";
import { foreignPiece, type ReadPiece } from "../piece.ts";
import type { ReadFault } from "../read-fault.ts";
import { type Before, readPieces } from "../read-pieces.ts";
import { invalidAt } from "./invalid-at.ts";
import { itemEntry } from "./item-entry.ts";
import { isObject, type Json, written } from "./json.ts";
import { withLongNumbers } from "./long-numbers.ts";
import { looseObject } from "./loose-object.ts";
import { nextItem } from "./next-item.ts";
import { oddValueIn } from "./odd-values.ts";
import { plain } from "./plain.ts";
import { saysWork } from "./says-work.ts";

/**
 * Reads a CSL-JSON file: an array of items, one item, an object that holds a list of them, or one that holds each under its
 * key. Each item is read alone, so a broken one costs only itself.
 */
export function* readCslJson(text: string, before: Before | null): Generator<void, Reading> {
  const batches = isOther(text) || isZotero(text) ? [] : yield* readPieces(text, nextPiece, before);
  const whole = isNothing(batches) ? nothing(text) : yield* withMadeKeys(batches);
  const assembled = yield* assemble(text, whole, before, conflictsIn(text));
  return { text, batches, ...assembled, cut: isCut(text) };
}

function nextPiece(text: string, from: number): (ReadPiece & Span) | null {
  const item = nextItem(text, from);
  if (item === null) return null;
  const { start, open, end, name, closed } = item;
  const said = (entry: Entry | null, what: ReadFault | null, at = start): ReadPiece & Span => {
    const faults = what === null ? [] : [{ start: at - start, end: end - start, what }];
    return { start, end, closed, entry, faults, strings: null };
  };
  const raw = text.slice(open, end);
  // What git could not merge is told by itself.
  const well = parse(raw.includes("<<<<<<<") ? withoutMarks(raw) : raw) as Json | null;
  // One that lacks its brace is no object, but no item without.
  const read = well ?? looseObject(raw.startsWith("{") ? raw : `{${raw}`, !closed && end === text.length);
  const value = read && withinOf(read);
  if (value === null) return said(null, { kind: "item", id: null, wrong: "json" });
  // What stands under a name beside items, and has nothing of an item, is something else.
  if (name !== "" && !["id", "type", "title", "author", "issued"].some((field) => field in value)) return said(null, null);
  const key = written(value.id) || written(parse(name)) || written(value["citation-key"]);
  const entry = itemEntry(value, key, plain, htmlTitleParts);
  if (!saysWork(entry)) return said(null, { kind: "noId" });
  if (well !== null && key === "") return said(entry, { kind: "noId" });
  if (well !== null) {
    const field = oddValueIn(value);
    return field === null
      ? said(entry, null)
      : said(entry, { kind: "oddValue", id: key, field }, open + Math.max(0, raw.indexOf(`"${field}"`)));
  }
  if (!closed) return said(entry, { kind: "item", id: key || null, wrong: "neverClosed" });
  return said(entry, { kind: "item", id: key || null, wrong: "mended" }, raw.startsWith("{") ? open + invalidAt(raw) : start);
}

/** What an item says that stands alone, and well; null where it says of no work which it is. */
export function entryOfItem(item: Json): Entry | null {
  const value = withinOf(item);
  const entry = itemEntry(value, written(value.id), plain, htmlTitleParts);
  return saysWork(entry) ? entry : null;
}

/** The item that an object holds beside what a program says of it, as word processors keep citations and Zotero's service answers; else itself. */
function withinOf(object: Json): Json {
  const held = object.itemData ?? object.csljson;
  return isObject(held) && !("title" in object) ? held : object;
}

/** Whether a file holds items as Zotero keeps them, which have other fields than those of CSL. */
function isZotero(text: string): boolean {
  const begun = text.slice(0, 20_000);
  return /"itemType"\s{0,9}:\s{0,9}"/.test(begun) && !begun.includes('"csljson"') && !/"type"\s{0,9}:/.test(begun);
}

/** Whether a file is a web page, which may hold JSON of its own, or of another format, which has braces as well. */
function isOther(text: string): boolean {
  const holds = heldIn(text);
  return /^\s*<[!?a-z]/i.test(text.slice(0, 1000)) || (holds !== null && holds !== "csl-json");
}

/** Whether a file holds neither an item nor what seems to be one. */
function isNothing(batches: readonly Batch[]): boolean {
  return batches.every(({ pieces }) => pieces.every(({ entry, faults }) => entry === null && faults.length === 0));
}

/** A file that holds no items, though it is neither empty nor an empty array, is no CSL-JSON. */
function nothing(text: string): readonly Batch[] {
  if (text.trim() === "" || /^\s*\[\s*\]\s*$/.test(text)) return [];
  return [batchOf([foreignPiece(text, isZotero(text) ? "zotero" : "csl-json")])];
}

/** Whether an array or object is open at the end of the text. */
function isCut(text: string): boolean {
  const closing = { "[": "]", "{": "}" }[text.trimStart().charAt(0)];
  return closing !== undefined && !text.trimEnd().endsWith(closing);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(withLongNumbers(text));
  } catch {
    return null;
  }
}
