import type { TitleMark, TitlePart } from "../library/title-parts.ts";

/** What a format writes before and after what is set apart. */
export type TitleMarks = Readonly<Record<TitleMark, readonly [before: string, after: string]>>;

/** A title with its parts set apart as a format does. */
export function markedTitle(parts: readonly TitlePart[], marks: TitleMarks, written: (text: string, part: TitlePart) => string): string {
  let title = "";
  let open: readonly TitleMark[] = [];
  for (const part of [...parts, { text: "", marks: [] }]) {
    let same = 0;
    while (same < open.length && open[same] === part.marks[same]) same += 1;
    for (const mark of open.slice(same).reverse()) title += marks[mark][1];
    for (const mark of part.marks.slice(same)) title += marks[mark][0];
    title += part.text === "" ? "" : written(part.text, part);
    open = part.marks;
  }
  return title;
}
