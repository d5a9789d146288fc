/** A text with one plain blank where it has white space. Most blanks are such already, and are not written anew. */
export function singleBlanks(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, " ");
}
