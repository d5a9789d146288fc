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

/** Whether one title begins with the other, marks aside: lists often leave out the subtitle. */
export function isSameTitle(a: string, b: string): boolean {
  const plain = (title: string): string =>
    fold(title)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const [one, two] = [plain(a), plain(b)];
  return one.startsWith(two) || two.startsWith(one);
}
