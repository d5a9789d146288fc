import type { Entry } from "../../library/entry.ts";
import { isVerbatim } from "../../read/csl-yaml/plain-markdown.ts";
import { blanksOutside, markedTitle, type TitleMarks } from "../title-marks.ts";
import { cslItem, type Value } from "./csl-item.ts";
import { htmlMarked } from "./html-marks.ts";

/** An entry as an item of a CSL-YAML list, its texts in the Markdown that Pandoc takes there. */
export function yamlItem(entry: Entry): string {
  const [first = "", ...rest] = mapLines({ ...cslItem(entry, marked, titleOf), id: idOf(entry) });
  return [`- ${first}`, ...rest.map((line) => `  ${line}`), ""].join("\n");
}

/** Pandoc reads Markdown in keys as well: `_ice__` would lose its signs. Where there can be none the key stands as it is, for programs that read none. */
function idOf({ key }: Entry): string {
  return mayMean.test(key) ? marked(key, "id") : key;
}

/** Signs of Markdown; between letters and digits a low line is none. */
const mayMean = /[\\*^~[\]<>`$|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;

const marks: TitleMarks = {
  italic: ["*", "*"],
  bold: ["**", "**"],
  smallCaps: ["[", "]{.smallcaps}"],
  above: ["^", "^"],
  below: ["~", "~"],
  nocase: ["[", "]{.nocase}"],
};

function titleOf({ title, titleParts }: Entry): string {
  if (titleParts === undefined) return marked(title, "title");
  return markedTitle(blanksOutside(titleParts), marks, (text, part) => {
    const written = marked(text, "title");
    return part.marks.some((mark) => mark === "above" || mark === "below") ? written.replace(/[ \u00a0]/g, "\\ ") : written;
  });
}

/** Text in which no sign means anything to Markdown. */
function marked(text: string, field: string): string {
  if (isVerbatim(field)) return htmlMarked(text).replace(/\\(?=[!-/:-@[-`{-~])/g, "\\\\");
  return text.replace(/[\\*_^~[\]<>`$@|]|&(?=#?\w+;)|-(?=-)|\.(?=\.\.)/g, "\\$&");
}

function mapLines(map: { readonly [name: string]: Value }): readonly string[] {
  return Object.entries(map).flatMap(([name, value]) => {
    const lines = valueLines(value);
    return lines === null ? [`${scalar(name)}: ${scalar(value as string)}`] : [`${scalar(name)}:`, ...lines];
  });
}

/** The lines of a list or of a map within another; null for what stands on one line. */
function valueLines(value: Value): readonly string[] | null {
  if (typeof value !== "object") return null;
  if (!isList(value)) return Object.keys(value).length === 0 ? ["  {}"] : mapLines(value).map((line) => `  ${line}`);
  if (value.length === 0) return ["  []"];
  return value.flatMap((item) => {
    const [first = "", ...rest] = isList(item) ? listLines(item) : typeof item === "object" ? mapLines(item) : [scalar(item)];
    return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
  });
}

function listLines(list: readonly Value[]): readonly string[] {
  return list.length === 0 ? ["[]"] : (valueLines(list) as readonly string[]);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Letters first, and nothing within that YAML could take for something else. */
const bare = /^\p{L}[\p{L}\p{M}\p{N} ,.()/;'’–—+=!?&-]*$/u;
const words = /^(?:y|n|yes|no|on|off|true|false|null|\.?inf|\.?nan)$/i;

function scalar(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  if (bare.test(value) && !words.test(value) && !value.endsWith(" ")) return value;
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
