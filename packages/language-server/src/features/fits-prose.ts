import { type Entry, type EntryName, fold, foldSpelledOut, initialsOf } from "@concordat/engine";

/** The end of a line up to the cursor that begins as a heading does: what is typed there names no author. */
const heading = /^ {0,3}(?:#{1,6}|={1,6})\s|\\(?:part|chapter|(?:sub){0,2}section|(?:sub)?paragraph)\*?\{[^{}]*$/;

/** Whether what stands before an offset belongs to a heading, as its line shows. */
export function isInHeading(text: string, offset: number): boolean {
  return heading.test(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset));
}

/**
 * Whether what is typed in running prose begins a citation of a work: a surname, two words of an institution's name, its acronym, or a year
 * and any of these. More words are those of its title. Words of an institution by themselves, *Canada*, *World*, are those of any prose.
 */
export function fitsProse({ authors, editors, title, year }: Entry, typed: string): boolean {
  const names = authors.length > 0 ? authors : editors;
  const words = fold(typed).split(" ");
  const isYearFirst = /^\d{4}/.test(typed);
  if (!isYearFirst && names.some((name) => name.kind === "institution" && beginsName(name, typed))) return true;
  const printed = names.flatMap((name) => (name.kind === "person" ? name.family : isYearFirst ? `${name.name} ${name.short}` : []));
  const parts = printed.flatMap((name) => `${fold(name)} ${foldSpelledOut(name) ?? ""}`.split(" "));
  const isName = (word: string): boolean => parts.some((part) => part.startsWith(word));
  const titled = ` ${fold(title)}`;
  return words.some(isName) && words.every((word, at) => isName(word) || year.startsWith(word) || (at > 0 && titled.includes(` ${word}`)));
}

/** Whether an institution is begun: by its acronym, its only word, or two of its words; one that stands there whole needs no list. */
function beginsName({ name, short }: Extract<EntryName, { kind: "institution" }>, typed: string): boolean {
  if (/^\p{Lu}{3,}$/u.test(typed) && (initialsOf(name).includes(fold(typed)) || short.startsWith(typed))) return true;
  const [whole, begun] = [fold(name), fold(typed)];
  if (!whole.includes(" ")) return whole.startsWith(begun);
  return /\s\p{Lu}/u.test(typed) && whole.startsWith(begun) && whole !== begun;
}
