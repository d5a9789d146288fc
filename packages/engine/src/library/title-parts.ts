/** How a part of a title is set apart from the rest. */
export type TitleMark = "italic" | "bold" | "smallCaps" | "above" | "below" | "nocase";

/** A stretch of a title, with how it is set apart, the outermost first. */
export interface TitlePart {
  readonly text: string;
  readonly marks: readonly TitleMark[];
}
