import type { Fault, Strings } from "../piece.ts";
import { monthStrings } from "./month-words.ts";
import type { RawEntry } from "./scan-entry.ts";

/**
 * The bare words of an entry that no string of its file defines, but for months; the name of a string begins with a letter.
 *
 * @param lent those among the strings that other files define
 */
export function undefinedStrings(text: string, { start: begin, fields }: RawEntry, strings: Strings, lent: Strings): Fault[] {
  const faults: Fault[] = [];
  for (const { name: field, pieces } of fields) {
    if (pieces === null || field === "month") continue;
    for (const { kind, start, end } of pieces) {
      if (kind === "text") continue;
      const name = text.slice(start, end);
      if (!/^[A-Za-z]/.test(name) || isDefined(name, strings, lent)) continue;
      faults.push({ start: start - begin, end: end - begin, what: { kind: "noString", name } });
    }
  }
  return faults;
}

function isDefined(word: string, strings: Strings, lent: Strings): boolean {
  const name = word.toLowerCase();
  const text = strings.get(name);
  return text === undefined ? monthStrings.has(name) : text !== lent.get(name);
}
