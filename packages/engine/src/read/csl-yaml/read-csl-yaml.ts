import { defineScalarTag, FAILSAFE_SCHEMA, load, NOT_RESOLVED, YAMLException } from "js-yaml";
import type { Entry, Reading } from "../../library/entry.ts";
import type { Span } from "../../text/span.ts";
import { assemble } from "../assemble.ts";
import { type Batch, inBatches } from "../batch.ts";
import { conflictsIn, withoutMarks } from "../conflicts.ts";
import { itemEntry } from "../csl-json/item-entry.ts";
import { isObject, type Json, written as textOf } from "../csl-json/json.ts";
import { readCslJson } from "../csl-json/read-csl-json.ts";
import { type Fault, foreignPiece, type ReadPiece, type Strings } from "../piece.ts";
import type { ReadFault } from "../read-fault.ts";
import { type Before, readPieces } from "../read-pieces.ts";
import { markdownTitle, plainMarkdown } from "./plain-markdown.ts";
import { type ItemList, nextItem, type RawItem } from "./scan-item.ts";

/**
 * Reads CSL-YAML: a list of items, or the one under `references:` in a file or in the front matter of a document, in brackets or not. Each item
 * is read alone, so a broken one costs only itself. A file that begins as JSON is read as CSL-JSON.
 */
export function* readCslYaml(text: string, before: Before | null): Generator<void, Reading> {
  if (/^\s*(?:\{|\[\s*(?:\]|\{\s*["}]))/.test(text.slice(0, 1000))) return yield* readCslJson(text, before);
  const batches = yield* readPieces(text, nextPiece, before);
  const assembled = yield* assemble(text, batches.length === 0 ? nothing(text) : batches, before, conflictsIn(text));
  // A file that is half saved shows it only where its last item is none.
  return { text, batches, ...assembled, cut: (batches.at(-1)?.pieces.at(-1)?.faults.length ?? 0) > 0 };
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
  const wrong = (what: ReadFault): { readonly entry: null; readonly faults: readonly Fault[] } => {
    return { entry: null, faults: [{ start: 0, end: end - start, what }] };
  };
  const written = withoutMarks(text.slice(start, end));
  const item = parse(written.startsWith("{") ? `[${written}]` : written);
  if (typeof item === "number") return wrong({ kind: "item", id: idIn(text, start, end), wrong: { yaml: item } });
  const key = textOf(item.id);
  if (key !== "") return { entry: itemEntry(item, key, plainMarkdown, markdownTitle), faults: [] };
  // Other lists stand beside the references, as that of a paper's authors.
  const isWork = ["id", "type", "title", "issued"].some((field) => field in item);
  return isWork ? wrong({ kind: "noId" }) : { entry: null, faults: [] };
}

/** The id that a broken item seems to have. */
function idIn(text: string, start: number, end: number): string | null {
  return (
    /^[ \t{-]{0,20}["']?id["']?[ \t]{0,9}:[ \t]{0,9}["']?([^\s"'#,]{1,60})/m.exec(text.slice(start, Math.min(end, start + 2000)))?.[1] ??
    null
  );
}

/** `null` and `~` are nothing; the family Null is one. */
const nothingTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n", "~"],
  resolve: (written) => (written === "null" || written === "~" ? null : NOT_RESOLVED),
  identify: (value) => value === null,
});

/** All else is the text that is written. */
const schema = FAILSAFE_SCHEMA.withTags(nothingTag);

/** The only item of a list as an object, or the line in which something is wrong with it. Values are texts, as they are written. */
function parse(text: string): Json | number {
  try {
    const list = load(text, { schema, json: true, maxAliases: 0 });
    return Array.isArray(list) && isObject(list[0]) ? list[0] : {};
  } catch (error) {
    return error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : 1;
  }
}

/** A file without items, though it is not empty, is no CSL-YAML; it may be that of another program. */
function nothing(text: string): readonly Batch[] {
  if (text.trim() === "" || /^\s*references\s*:\s*(?:\[\s*\])?\s*$/.test(text.slice(0, 1000))) return [];
  return inBatches([foreignPiece(text, isHayagriva(text) ? "hayagriva" : "csl-yaml")]);
}

/** Hayagriva's works stand each under its key, with a type or a title. */
function isHayagriva(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r\n?|\n/);
  const key = lines.findIndex((line) => /^[^\s#:-][^:]*:\s*$/.test(line));
  return key >= 0 && lines.slice(key + 1, key + 20).some((line) => /^\s+(?:type|title|author|parent|date)\s*:/.test(line));
}
