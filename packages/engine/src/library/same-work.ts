import { fold } from "../text/fold.ts";
import type { Entry } from "./entry.ts";

/** Whether two entries of different sources record the same work: by DOI or ISBN, else by first author, year and title. */
export function sameWork(a: Entry, b: Entry): boolean {
  for (const field of ["DOI", "ISBN"] as const) {
    const mine = a.fields[field];
    const other = b.fields[field];
    if (mine !== undefined && other !== undefined && identifier(mine) === identifier(other)) return true;
  }
  if (a.year !== b.year || firstAuthor(a) !== firstAuthor(b)) return false;
  if (a.suffix !== "" && b.suffix !== "" && a.suffix !== b.suffix) return false;
  return a.title === "" || b.title === "" || isSameTitle(a.title, b.title);
}

function identifier(text: string): string {
  return text.toLowerCase().replace(/^https?:\/\/(?:dx\.)?doi\.org\/|^doi:|[\s-]/g, "");
}

function firstAuthor(entry: Entry): string {
  const name = entry.authors[0] ?? entry.editors[0];
  if (name === undefined) return "";
  return fold(name.kind === "person" ? (name.family.split(" ").at(-1) as string) : name.name);
}

/**
 * Whether one title begins with the other, since lists often leave out the subtitle, or both agree in all that tells
 * works apart: their longer words, numerals and digits. `after 911` and `after 9-11` are one title.
 */
export function isSameTitle(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  if (short.length > 0 && short.every((word, at) => word === long[at])) return true;
  const [mine, other] = [telling(one), telling(two)];
  return mine.length > 3 && mine.join() === other.join();
}

function wordsOf(title: string): readonly string[] {
  return fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function telling(words: readonly string[]): readonly string[] {
  const digits = words.join("").replace(/\P{N}+/gu, "");
  return [...words.filter((word) => /^(?:\p{L}{4,}|[ivx]+)$/u.test(word)), digits];
}
