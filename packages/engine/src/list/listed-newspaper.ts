import { dateBefore, type Newspaper, newspaperBefore } from "../find/newspaper.ts";
import { tokenize } from "../find/tokens.ts";
import { SKIP } from "../text/characters.ts";
import type { EntryParts } from "./entry-parts.ts";
import { opensItalics } from "./entry-title.ts";

/** A newspaper that stands in the author's place: before a day, or in italics before the title of an article. */
export function newspaperOf(
  text: string,
  prose: string,
  start: number,
  { authorsEnd, year, title }: EntryParts,
): Pick<Newspaper, "name" | "date"> | null {
  if (title?.start === start && authorsEnd > start) return null;
  const tokens = tokenize(prose, start, year.start);
  if (title === null || title.start === start) return newspaperBefore(tokens, year.text);
  const head = tokens.filter(({ end }) => end <= authorsEnd);
  while (head.length > 0 && head.at(-1)?.kind !== "word") head.pop();
  let markup = start;
  while (prose.charCodeAt(markup - 1) === SKIP) markup -= 1;
  const italic = markup < start && opensItalics(text, markup);
  const name = italic && !head.some(({ kind }) => kind === "comma") ? head.filter(({ kind }) => kind === "word") : [];
  return name.length === 0 ? null : { name: name.map((token) => token.text).join(" "), date: dateBefore(tokens, year.text) };
}
