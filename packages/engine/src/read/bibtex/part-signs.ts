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
/**
 * Control characters, which no title has, while it is read: one for where each mark begins, and one for where any ends. They have
 * one byte, so that a title in Latin letters stays as small as it is.
 */
export const FIRST = 0x0e;
export const LAST = 0x16;

/** What is printed around what is set apart, while a title is read in parts. */
export function partSigns(mark: TitleMark): readonly [before: string, after: string] {
  return [String.fromCharCode(FIRST + order.indexOf(mark)), String.fromCharCode(LAST)];
}
