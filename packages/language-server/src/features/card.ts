import { escapeMarkdown } from "../markdown.ts";

/** How many lines a card shows before *More*, and how many letters an editor shows in one before it breaks. */
const [LINES, LETTERS] = [12, 100];

/** A card's lines as Markdown: what twelve lines of an editor hold, the rest under *More*. Empty lines are left out. */
export function card(lines: readonly (string | null)[], more: string): string {
  const written = lines.filter((line): line is string => line !== null && line !== "");
  let height = 0;
  const end = written.findIndex((line) => {
    height += Math.ceil(shownLength(line) / LETTERS);
    return height > LINES;
  });
  const rest = end < 0 ? [] : written.slice(Math.max(end, 1));
  const shown = written.slice(0, written.length - rest.length).join("  \n");
  return rest.length === 0 ? shown : `${shown}\n\n---\n\n**${escapeMarkdown(more)}**  \n${rest.join("  \n")}`;
}

/** How many letters a reader sees of a line: no signs that escape others, no address of a link. */
function shownLength(line: string): number {
  return line.replace(/\]\([^)]*\)/g, "").replaceAll("\\", "").length;
}
