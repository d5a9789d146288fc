import type { Fault, Strings } from "../piece.ts";
import { monthStrings } from "./month-words.ts";
import type { RawEntry } from "./scan-entry.ts";

/**
 * The bare words of an entry that no string of its file defines, but for months; the name of a string begins with a letter.
 *
 * @param lent those among the strings that other files define
 */
export function undefinedStrings({ start: begin, fields }: RawEntry, strings: Strings, lent: Strings): Fault[] {
  const faults: Fault[] = [];
  for (const { name: field, value } of fields) {
    for (const { kind, text: name, start } of value) {
      if (kind === "text" || field === "month" || !/^[A-Za-z]/.test(name) || isDefined(name, strings, lent)) continue;
      faults.push({ start: start - begin, end: start - begin + name.length, what: { kind: "noString", name } });
    }
  }
  return faults;
}

function isDefined(word: string, strings: Strings, lent: Strings): boolean {
  const name = word.toLowerCase();
  const text = strings.get(name);
  return text === undefined ? monthStrings.has(name) : text !== lent.get(name);
}
