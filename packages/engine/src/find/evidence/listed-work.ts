import { isAfterLink } from "../after-link.ts";

/** What stands before one that heads an item of a list, or a heading. */
const item = /(?:^|\n)[ \t]*[-+•|\u0001][ \t\u0001]+$/;
const heading = /(?:^|\n)#{1,6}[ \t\u0001]+$/;
/** Who made it, after its year and up to the end of the bracket. */
const maker = /^,\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\)$/u;

/** Whether what heads an item of a list has its year and its maker in brackets, as films have: `- Tarn (1966, Ada Lind)`. */
export function isListedWithMaker(prose: string, start: number, yearEnd: number, after: number): boolean {
  return prose.charAt(yearEnd) === "," && maker.test(prose.slice(yearEnd, after)) && item.test(prose.slice(Math.max(0, start - 16), start));
}

/** Whether a name that is a link is with its year all of a line, as titles of films are: `[Tarn](https://…) (2004)`. */
export function fillsLine(prose: string, start: number, bracket: number, after: number): boolean {
  if (!isAfterLink(prose, bracket)) return false;
  return (
    /^[ \t\u0001]*(?:\r?\n|$)/.test(prose.slice(after, after + 4)) &&
    /(?:^|\n)[ \t\u0001]*$/.test(prose.slice(Math.max(0, start - 8), start))
  );
}

/** Whether a name with its year is all of a heading, as who speaks or rules is there; a text on a work is headed by a family: `# Ada Lind (2004)`. */
export function fillsHeading(prose: string, start: number, after: number): boolean {
  return /^[ \t\u0001]*(?:\r?\n|$)/.test(prose.slice(after, after + 4)) && heading.test(prose.slice(Math.max(0, start - 10), start));
}
