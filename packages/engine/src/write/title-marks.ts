import type { TitleMark, TitlePart } from "../library/title-parts.ts";

/** What a format writes before and after what is set apart. */
export type TitleMarks = Readonly<Record<TitleMark, readonly [before: string, after: string]>>;

/** The parts of a title, none of which begins or ends with a blank in what sets it apart: Markdown takes none there. */
export function blanksOutside(parts: readonly TitlePart[]): readonly TitlePart[] {
  return parts.flatMap(({ text, marks }, at) => {
    const [before, after] = [parts[at - 1]?.marks ?? [], parts[at + 1]?.marks ?? []];
    const word = text.trim();
    const start = word === "" ? text.length : text.length - text.trimStart().length;
    return [
      { text: text.slice(0, start), marks: shared(marks, before) },
      { text: word, marks },
      { text: text.slice(start + word.length), marks: shared(marks, after) },
    ].filter((part) => part.text !== "");
  });
}

function shared(marks: readonly TitleMark[], others: readonly TitleMark[]): readonly TitleMark[] {
  const differ = marks.findIndex((mark, at) => mark !== others[at]);
  return differ < 0 ? marks : marks.slice(0, differ);
}

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
