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
  return sameTitle(fold(a.title), fold(b.title));
}

function identifier(text: string): string {
  return text.toLowerCase().replace(/^https?:\/\/(?:dx\.)?doi\.org\/|^doi:|[\s-]/g, "");
}

function firstAuthor(entry: Entry): string {
  const name = entry.authors[0] ?? entry.editors[0];
  if (name === undefined) return "";
  return fold(name.kind === "person" ? (name.family.split(" ").at(-1) as string) : name.name);
}

/** Titles agree when one has none, or one begins with the other: lists often leave out the subtitle. */
function sameTitle(a: string, b: string): boolean {
  const plain = (title: string): string => title.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const [one, two] = [plain(a), plain(b)];
  return one === "" || two === "" || one.startsWith(two) || two.startsWith(one);
}
