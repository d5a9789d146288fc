import type { Entry } from "../../library/entry.ts";
import { type Batch, withPieces } from "../batch.ts";
import { isObject, type Json } from "../csl-json/json.ts";
import type { Piece } from "../piece.ts";
import { parseList } from "./parse-item.ts";

/** How often items may refer to what is said elsewhere. */
const MOST_ALIASES = 100_000;
/** How much one item may say in all, what it refers to counted each time. */
const MOST_VALUES = 10_000;
const anchors = /(?<=^|[\s[{,:-])&([\w-]+)(?=\s)/gm;
const aliases = /(?<=^|[\s[{,:-])\*([\w-]+)(?=\s*(?:[,\]}\n\r]|$))/gm;

/** What stands before the items of a file, or an item that names part of itself or refers to such a part. */
interface Part {
  /** As an item of a list. */
  readonly yaml: string;
  readonly piece: Piece | null;
}

/**
 * Reads again the items that say `*name` or `<<: *name`, together with what names it: `&name` in the items before them, or in what stands
 * before all. An item is read alone first, and is broken then.
 *
 * @param entryOf an item as an entry; null where it is none
 */
export function withAliases(text: string, batches: readonly Batch[], entryOf: (item: Json) => Entry | null): readonly Batch[] {
  if (!batches.some(({ pieces }) => pieces.some(isBroken))) return batches;
  const items = read(partsOf(text, batches));
  return batches.map((batch) => {
    const pieces = batch.pieces.map((piece) => {
      const item = items.get(piece);
      const entry = item === undefined ? null : entryOf(item);
      return entry === null ? piece : { ...piece, entry, faults: [] };
    });
    return pieces.every((piece, at) => piece === batch.pieces[at]) ? batch : withPieces(batch, pieces);
  });
}

function isBroken({ faults }: Piece): boolean {
  return faults.some(({ what }) => what.kind === "item");
}

/** What has to be read to know what the broken items mean that refer to something, and these, in the order of the file. */
function partsOf(text: string, batches: readonly Batch[]): readonly Part[] {
  const parts: Part[] = [];
  const named = new Set<string>();
  const put = (yaml: string, piece: Piece | null): void => {
    const own = namesIn(yaml, anchors);
    const asked = namesIn(yaml, aliases);
    if (own.length + asked.length === 0 || !asked.every((name) => named.has(name) || own.includes(name)) || !isSound(yaml)) return;
    for (const name of own) named.add(name);
    parts.push({ yaml, piece: asked.length > 0 && piece !== null && isBroken(piece) ? piece : null });
  };
  let at = 0;
  for (const piece of batches.flatMap(({ pieces }) => pieces)) {
    const start = at + piece.gap;
    if (at === 0) put(asItem(text.slice(0, start)), null);
    at = start + piece.length;
    const written = text.slice(start, at);
    put(written.startsWith("{") ? `- ${written}` : unindented(written), piece);
  }
  return parts;
}

function namesIn(yaml: string, pattern: RegExp): readonly string[] {
  return Array.from(yaml.matchAll(pattern), ([, name = ""]) => name);
}

/** Whether a part is YAML but for what it refers to. */
function isSound(yaml: string): boolean {
  return typeof parseList(yaml.replace(aliases, "x").replaceAll("<<", "merged"), 0) !== "number";
}

/** What stands before items, but for the marks of a document. */
function asItem(text: string): string {
  return `-\n${text.replace(/^(?:---|\.\.\.|%.*)$/gm, "").replace(/^/gm, " ")}`;
}

/** An item whose dash begins its lines. */
function unindented(item: string): string {
  const indent = /^ */.exec(item)?.[0] ?? "";
  return indent === "" ? item : item.replace(new RegExp(`^ {0,${indent.length}}`, "gm"), "");
}

/** The items of the parts that are pieces. */
function read(parts: readonly Part[]): ReadonlyMap<Piece, Json> {
  const list = parseList(parts.map(({ yaml }) => `${yaml}\n`).join(""), MOST_ALIASES);
  if (typeof list === "number") return new Map();
  return new Map(parts.flatMap(({ piece }, at) => (piece !== null && isItem(list[at]) ? [[piece, list[at]] as const] : [])));
}

/** Whether a value is an object that says no more than an item does. */
function isItem(value: unknown): value is Json {
  let left = MOST_VALUES;
  const isShort = (one: unknown): boolean => {
    left -= 1;
    if (left < 0) return false;
    return typeof one !== "object" || one === null || Object.values(one).every(isShort);
  };
  return isObject(value) && isShort(value);
}
