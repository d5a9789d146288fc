/** A date as CSL-JSON has it. */
export type CslDate =
  | { readonly "date-parts": readonly (readonly number[])[]; readonly season?: number; readonly circa?: true }
  | { readonly literal: string };

const day = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** A date in EDTF in CSL-JSON's words: parts, a season, `circa`; what these cannot say, and what is no EDTF, is literal. */
export function cslDate(text: string): CslDate {
  const ends = text.split("/");
  const isAbout = ends.every((end) => end.endsWith("~") || end === ".." || end === "");
  const parts = ends.map((end) => (end === ".." || end === "" ? [0] : partsOf(isAbout ? end.slice(0, -1) : end)));
  const [first, ...rest] = parts;
  if (first === undefined || first.length === 0 || first[0] === 0 || rest.length > 1 || rest.some((part) => part.length === 0))
    return { literal: text };
  const circa = isAbout ? ({ circa: true } as const) : {};
  const isSeason = (first[1] ?? 0) > 12;
  if (parts.some((part) => (part[1] ?? 0) > 24) || (isSeason && rest.length > 0)) return { literal: text };
  if (isSeason) return { "date-parts": [[first[0] as number]], season: (first[1] as number) - 20, ...circa };
  return { "date-parts": parts, ...circa };
}

function partsOf(text: string): readonly number[] {
  const [, ...parts] = day.exec(text) ?? [];
  return parts.filter((part) => part !== undefined).map(Number);
}
