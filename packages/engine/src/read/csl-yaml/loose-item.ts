import type { Json } from "../csl-json/json.ts";
import { looseItem as looseFlow } from "../csl-json/loose.ts";
import { parseItem } from "./parse-item.ts";

/**
 * An item that is no valid YAML, field by field: one that cannot be read costs itself. A tab counts as an indent; a text of one line that holds
 * what YAML has another meaning for, as `title: Ice: a study`, is read as it stands.
 *
 * @returns null where nothing of it can be read
 */
export function looseItem(item: string): Json | null {
  if (item.startsWith("{")) return looseFlow(item, false);
  const fields = fieldsOf(item).flatMap((lines) => Object.entries(fieldIn(lines)));
  return fields.length === 0 ? null : Object.fromEntries(fields);
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
    if (begins) fields.push([written]);
    else fields.at(-1)?.push(written);
  }
  return fields;
}

function fieldIn(lines: readonly string[]): Json {
  const whole = parseItem(`-\n${lines.map((line) => ` ${line}`).join("\n")}`);
  if (typeof whole !== "number") return whole;
  const [first = "", ...rest] = lines;
  const [, name, value = ""] = /^\s*["']?([\w-]{1,60})["']?\s*:\s+(\S.*)$/.exec(first) ?? [];
  if (name === undefined || /^[*&!|>]/.test(value)) return {};
  if (/^[[{]/.test(value)) return looseFlow(`{${lines.join("\n")}}`, false) ?? {};
  // What stands below may as well be something else, but for lines that go on with a text.
  const more = rest.every((line) => !/^\s*(?:-\s|["']?[\w-]+["']?\s*:)/.test(line)) ? rest : [];
  const text = [value, ...more].map((line) => line.trim()).join(" ");
  return { [name]: text.replace(/^["']|["']$/g, "").trim() };
}
