import type { TitleMark } from "../../library/title-parts.ts";

/** What commands set apart in a title. */
export const titleCommands: ReadonlyMap<string, TitleMark> = new Map(
  Object.entries({
    emph: "italic",
    textit: "italic",
    textsl: "italic",
    mkbibemph: "italic",
    mkbibitalic: "italic",
    textbf: "bold",
    mkbibbold: "bold",
    textsc: "smallCaps",
    mkbibsmallcaps: "smallCaps",
  } satisfies Record<string, TitleMark>),
);

export const order: readonly TitleMark[] = ["italic", "bold", "smallCaps", "above", "below"];
/** Characters that no text has, while a title is read: one for where each mark begins, and one for where any ends. */
export const FIRST = 0xfdd0;
export const LAST = 0xfdd8;

/** What is printed around what is set apart, while a title is read in parts. */
export function partSigns(mark: TitleMark): readonly [before: string, after: string] {
  return [String.fromCharCode(FIRST + order.indexOf(mark)), String.fromCharCode(LAST)];
}
