/** The mark of an item: a bullet, a number, AsciiDoc's and reStructuredText's for one, LaTeX's command. */
const mark = /^(?:[-+*•]|\*{2,3}|\d{1,3}[.)]|\[\d{1,3}\]|#?\.|\\(?:bib)?item(?:\[[^\]\n]{0,40}\])?)\s+/;

/** How much of a line shows its mark. */
const LEAD = 64;

/** How long the mark is that a text begins with, and the blanks after it; 0 where it begins with none. */
export function listMark(text: string): number {
  return mark.exec(text.slice(0, LEAD))?.[0].length ?? 0;
}
