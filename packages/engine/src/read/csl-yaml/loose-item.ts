import type { Json } from "../csl-json/json.ts";
import { looseObject } from "../csl-json/loose-object.ts";
import { itemFields } from "../csl-json/variables.ts";
import { mendedNames } from "./mended-names.ts";
import { parseItem } from "./parse-item.ts";

/** What could be read of an item, null where it is nothing; and the line of the first field that could not, null where each alone can. */
interface LooseItem {
  readonly item: Json | null;
  readonly line: number | null;
}

/**
 * An item that is no valid YAML, field by field: one that cannot be read costs itself. A tab counts as an indent; a text of one line that holds
 * what YAML has another meaning for, as `title: Ice: a study`, is read as it stands.
 */
export function looseItem(item: string): LooseItem {
  if (item.startsWith("{")) return { item: looseObject(item, false), line: null };
  const said: [string, unknown][] = [];
  let [at, line]: [number, number | null] = [1, null];
  for (const lines of fieldsOf(item)) {
    const field = wellField(lines);
    if (typeof field !== "number") said.push(...Object.entries(field));
    else {
      // Where a text is never closed, that shows below it.
      line ??= /:\s*$/.test(lines[0] ?? "") ? at + field : at;
      said.push(...Object.entries(mendedField(lines) ?? fieldIn(lines)));
    }
    at += lines.length;
  }
  return { item: said.length === 0 ? null : Object.fromEntries(said), line };
}

/** The fields of an item, each as its lines, without the dash before the first and with blanks for tabs. */
function fieldsOf(item: string): readonly (readonly string[])[] {
  const [first = "", ...rest] = item.split(/\r\n?|\n/);
  const dashed = /^\s*-\s*/.exec(first)?.[0].replace(/\t/g, " ") ?? "";
  const column = dashed.length + (dashed.endsWith("-") ? 1 : 0);
  const fields: string[][] = [];
  for (const line of [" ".repeat(column) + first.slice(dashed.length), ...rest]) {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
    const blanks = indent.replace(/\t/g, " ".repeat(column));
    const written = blanks + line.slice(indent.length);
    // A list may stand at the indent of its name.
    const begins = blanks.length <= column && !/^\s*(?:#|$|-\s)/.test(line);
    if (begins || isItemField(line)) fields.push([written]);
    else fields.at(-1)?.push(written);
  }
  return fields;
}

/** Whether a line, wherever it stands, holds a field of an item, and not one of a name or a date in it. */
function isItemField(line: string): boolean {
  return itemFields.has(/^\s{0,40}["']?([\w-]{1,40})["']?\s{0,9}:(?:\s|$)/.exec(line)?.[1] ?? "");
}

/** A field by itself, or the number of the line in which something is wrong with it, from 0. */
function wellField(lines: readonly string[]): Json | number {
  const whole = parseItem(`-\n${lines.map((line) => ` ${line}`).join("\n")}`, true);
  return typeof whole === "number" ? Math.min(lines.length - 1, Math.max(0, whole - 2)) : whole;
}

function mendedField(lines: readonly string[]): Json | null {
  const mended = mendedNames(lines);
  const field = mended === null ? null : wellField(mended);
  return typeof field === "number" ? null : field;
}

function fieldIn(lines: readonly string[]): Json {
  const [first = "", ...rest] = lines;
  const [, name, value = ""] = /^\s*["']?([\w-]{1,60})["']?\s*:\s+(\S.*)$/.exec(first) ?? [];
  // An asterisk or a bracket that words follow begins a text: `*Ice* and snow`, `[Untitled] work`.
  const isText = /^(?:\*[^\s*]+\*|\[[^\][{}:]*\]|\{[^\][{}:]*\})\s*[\p{L}\d]/u.test(value);
  if (name === undefined || (!isText && /^[*&!|>]/.test(value))) return {};
  if (!isText && /^[[{]/.test(value)) return looseObject(`{${lines.join("\n")}}`, false) ?? {};
  // What stands below may as well be something else, but for lines that go on with a text.
  const more = rest.every((line) => !/^\s*(?:-\s|["']?[\w-]+["']?\s*:)/.test(line)) ? rest : [];
  const text = [value, ...more].map((line) => line.trim()).join(" ");
  return { [name]: text.replace(/^["']|["']$/g, "").trim() };
}
