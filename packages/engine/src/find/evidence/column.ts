/** How far before a name its row may begin, and the head of its table. */
const ROW = 400;
const TABLE = 2000;

const sources =
  /^\W*(?:(?:data )?sources?|stud(?:y|ies)|references?|citations?|authors?|fuentes?|estudios?|referencias?|autor(?:es)?|études?|références?|auteurs?)\W*$/iu;

/** How far before a name a line of sources may begin. */
const LINE = 160;
const lineOfSources = new RegExp(
  "(?:^|[.!?]\\s|\\n)[\\s\\u0001>|]*(?:(?:(?:data )?sources?|fuentes?|fontes?|quellen?|bronn?en|fonti)(?: (?:of the )?data)?\\u0001*\\s?:|" +
    "(?:adapted|reproduced|compiled|modified) from|(?:adaptad|tomad)[oa]s? del?|adaptée?s? de)" +
    "[\\s\\u0001]+(?:\\p{L}[^.:\\n]{0,100};\\s(?:(?:and|y|et|e|und)\\s)?)?$",
  "iu",
);

/** Whether a name stands where a figure or a table says what it is from: `Source: Lind 2006; Tan 2019.`, `Adapted from LKC 2013.` */
export function isAfterSources(prose: string, start: number): boolean {
  return lineOfSources.test(prose.slice(Math.max(0, start - LINE), start));
}

/** Whether a name is the head of a column beside another of the same year, as plain text prints tables: `Counted (2018)    Estimated (2018)`. */
export function isHeadOfColumn(prose: string, start: number, after: number): boolean {
  if (!(isGap(prose, after) || isGap(prose, start - 2))) return false;
  const before = prose.slice(Math.max(0, start - LONGEST), start);
  const [next = ""] = prose.slice(start, start + LONGEST).split("\n", 1);
  const line = before.slice(before.lastIndexOf("\n") + 1) + next;
  const years = [...line.matchAll(/\((\d{4})\)(?= {2}|\s*$)/g)].map(([, year]) => year);
  return years.length > 1 && new Set(years).size === 1;
}

/** How far the head of a table may reach to either side. */
const LONGEST = 200;

function isGap(prose: string, at: number): boolean {
  return prose.charCodeAt(at) === 0x20 && prose.charCodeAt(at + 1) === 0x20;
}

/** Whether a name stands in the column of a table that is headed as one of sources is: `| Port | Source |`. */
export function isInSources(prose: string, start: number): boolean {
  const near = prose.slice(Math.max(0, start - ROW), start);
  const line = near.lastIndexOf("\n");
  if (near.charAt(line + 1) !== "|" || line < 0) return false;
  const lines = prose.slice(Math.max(0, start - TABLE), start).split("\n");
  const rule = lines.findLastIndex((one) => one.includes("--") && /^[-:| \t]+$/.test(one));
  const column = near.slice(line).split("|").length - 1;
  return sources.test(lines[rule - 1]?.split("|")[column] ?? "");
}
