import { SKIP } from "../text/characters.ts";
import type { Authors } from "./authors.ts";
import { leadIns } from "./words.ts";

/**
 * Whether one name before a bracketed year stands where a writer puts an author: at the beginning of a sentence or
 * clause ("Welsh (2004) holds"), or after a word that leads to a source ("as Welsh (2004)", "según Welsh (2004)").
 * After any other word it may be a thing with its date ("the film Traffic (2000)"), and an acronym always may.
 */
export function isLedIn(prose: string, { names, start }: Authors): boolean {
  const [name = ""] = names;
  if (name === name.toUpperCase() || name.split(" ").length > 3) return false;
  let at = start;
  while (at > 0 && isBlank(prose.charCodeAt(at - 1))) at -= 1;
  if (at === 0 || /\n[^\S\n]*\n/.test(prose.slice(at, start))) return true;
  const before = prose.charAt(at - 1);
  if ('.;:!?—–“”"«(['.includes(before)) return true;
  const end = before === "," ? at - 1 : at;
  const word = /[\p{L}’']+$/u.exec(prose.slice(Math.max(0, end - 16), end))?.[0] ?? "";
  if (before === ",") return word !== "" && word === word.toLowerCase();
  return leadIns.has(word.toLowerCase());
}

function isBlank(unit: number): boolean {
  return unit === SKIP || /\s/u.test(String.fromCharCode(unit));
}
