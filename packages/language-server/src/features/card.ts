import { escapeMarkdown } from "../markdown.ts";

const LINES = 12;

/** A card's lines as Markdown: the first twelve, the rest under *More*. Empty lines are left out. */
export function card(lines: readonly (string | null)[], more: string): string {
  const written = lines.filter((line): line is string => line !== null && line !== "");
  const rest = written.slice(LINES);
  const shown = written.slice(0, LINES).join("  \n");
  return rest.length === 0 ? shown : `${shown}\n\n---\n\n**${escapeMarkdown(more)}**  \n${rest.join("  \n")}`;
}
