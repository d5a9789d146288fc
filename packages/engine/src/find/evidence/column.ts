/** How far before a name its row may begin, and the head of its table. */
const ROW = 400;
const TABLE = 2000;

const sources =
  /^\W*(?:(?:data )?sources?|stud(?:y|ies)|references?|citations?|authors?|fuentes?|estudios?|referencias?|autor(?:es)?|études?|références?|auteurs?)\W*$/iu;

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
