import type { Entry, Reading } from "../../library/entry.ts";
import type { Span } from "../../text/span.ts";
import { assemble } from "../assemble.ts";
import { type Batch, batchOf } from "../batch.ts";
import { conflictsIn, withoutMarks } from "../conflicts.ts";
import { itemEntry } from "../csl-json/item-entry.ts";
import { type Json, written as textOf } from "../csl-json/json.ts";
import { oddValueIn } from "../csl-json/odd-values.ts";
import { readCslJson } from "../csl-json/read-csl-json.ts";
import { saysWork } from "../csl-json/says-work.ts";
import { withMadeKeys } from "../made-keys.ts";
import { type Fault, foreignPiece, type ReadPiece, type Strings } from "../piece.ts";
import type { ReadFault } from "../read-fault.ts";
import { type Before, readPieces } from "../read-pieces.ts";
import { withAliases } from "./aliases.ts";
import { looseItem } from "./loose-item.ts";
import { parseItem } from "./parse-item.ts";
import { plainIndents } from "./plain-indents.ts";
import { markdownTitle, plainMarkdown, withoutEscapes } from "./plain-markdown.ts";
import { type ItemList, nextItem, type RawItem } from "./scan-item.ts";

/**
 * Reads CSL-YAML: a list of items, or the one under `references:` in a file or in the front matter of a document, in brackets or not. Each item
 * is read alone, so a broken one costs only itself. A file that begins as JSON is read as CSL-JSON.
 */
export function* readCslYaml(text: string, before: Before | null): Generator<void, Reading> {
  if (/^\s*(?:\{|\[\s*(?:\]|\{\s*["}]))/.test(text.slice(0, 1000))) return yield* readCslJson(text, before);
  const batches = yield* readPieces(text, nextPiece, before);
  const whole = yield* withMadeKeys(withAliases(text, batches, workOf));
  const assembled = yield* assemble(text, batches.length === 0 ? nothing(text) : whole, before, conflictsIn(text));
  // A file that is half saved shows it only where its last item is none.
  return { text, batches, ...assembled, cut: (whole.at(-1)?.pieces.at(-1)?.faults.length ?? 0) > 0 };
}

/** Items say of which list they are, for those after them. */
const LIST = "list";

function nextPiece(text: string, from: number, strings: Strings): (ReadPiece & Span) | null {
  const known = strings.get(LIST);
  const item = nextItem(text, from, known === undefined ? null : (JSON.parse(known) as ItemList));
  if (item === null) return null;
  const list = JSON.stringify(item.list);
  const said = known === list ? null : new Map([[LIST, list]]);
  const piece = { start: item.start, end: item.end, closed: false, strings: said, ...entryOf(text, item) };
  return item.reach ? { ...piece, reach: item.reach } : piece;
}

function entryOf(text: string, { start, end }: RawItem): { readonly entry: Entry | null; readonly faults: readonly Fault[] } {
  const said = (entry: Entry | null, what: ReadFault | null, from = 0): ReturnType<typeof entryOf> => {
    return { entry, faults: what === null ? [] : [{ start: from, end: end - start, what }] };
  };
  const raw = text.slice(start, end);
  const merged = withoutMarks(raw);
  const indented = plainIndents(merged);
  // A field has two versions where git could not merge them, which is told by itself.
  const well = parseItem(indented.item, merged !== raw);
  if (typeof well === "number") {
    const twice = parseItem(indented.item, true);
    const work = typeof twice === "number" ? null : workOf(twice);
    if (work !== null) return said(work, { kind: "item", id: work.key || null, wrong: "twice" }, placeOf(raw, well));
    const { item, line } = looseItem(indented.item);
    const entry = item === null ? null : workOf(item);
    return said(
      entry,
      { kind: "item", id: entry?.key || null, wrong: entry === null ? "noYaml" : "yaml" },
      placeOf(raw, Math.min(line ?? well, well)),
    );
  }
  const entry = workOf(well);
  // Other lists stand beside the references, as that of a paper's authors.
  const isWork = ["id", "type", "title", "issued"].some((field) => field in well);
  if (isWork && indented.line !== null)
    return said(entry, { kind: "item", id: entry?.key || null, wrong: entry === null ? "noYaml" : "yaml" }, placeOf(raw, indented.line));
  if (!isWork) return said(null, null);
  if (!entry?.key) return said(entry, { kind: "noId" });
  const field = oddValueIn(well);
  return field === null
    ? said(entry, null)
    : said(entry, { kind: "oddValue", id: entry.key, field }, Math.max(0, raw.indexOf(`${field}:`)));
}

/** Where the text of a line begins, of which the first is 1; the end of all where it has fewer. */
function placeOf(item: string, line: number): number {
  const lines = item.matchAll(/(?:^|\r\n?|\n)[ \t]*/g);
  let found = lines.next();
  for (let at = 1; at < line && !found.done; at += 1) found = lines.next();
  return found.done ? item.length : found.value.index + found.value[0].length;
}

/** An item as an entry; null where it says of no work which it is. */
function workOf(item: Json): Entry | null {
  const entry = itemEntry(item, withoutEscapes(textOf(item.id)), plainMarkdown, markdownTitle);
  return saysWork(entry) ? entry : null;
}

/** A file without items, though it is not empty, is no CSL-YAML; it may be that of another program. */
function nothing(text: string): readonly Batch[] {
  if (text.trim() === "" || /^\s*references\s*:\s*(?:\[\s*\])?\s*$/.test(text.slice(0, 1000))) return [];
  return [batchOf([foreignPiece(text, isHayagriva(text) ? "hayagriva" : "csl-yaml")])];
}

/** Hayagriva's works stand each under its key, with a type or a title. */
function isHayagriva(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r\n?|\n/);
  const key = lines.findIndex((line) => /^[^\s#:-][^:]*:\s*$/.test(line));
  return key >= 0 && lines.slice(key + 1, key + 20).some((line) => /^\s+(?:type|title|author|parent|date)\s*:/.test(line));
}
