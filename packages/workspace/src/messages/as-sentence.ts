/** What is told after a place, `refs.bib:3 the file breaks off`, as a sentence by itself: with a capital. */
export function asSentence(told: string): string {
  return told.charAt(0).toUpperCase() + told.slice(1);
}
