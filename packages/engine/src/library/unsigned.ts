import { fold } from "../text/fold.ts";
import { isPlace } from "../words/places.ts";
import type { Entry } from "./entry.ts";

/**
 * What stands in the author's place where a work has neither authors nor editors: its title, as with court cases and
 * leaflets, the newspaper it stands in, or who published it. For a work of a country, `Brasil. Ministério do Turismo`, what its title
 * begins with. Empty for other signed works.
 */
export function standIns({ authors, editors, title, fields }: Entry): readonly string[] {
  const [author, ...others] = authors;
  if (author?.kind === "institution" && others.length === 0 && isPlace(author.name)) return title === "" ? [] : [title];
  if (author !== undefined || editors.length > 0) return [];
  return [title, fields["title-short"] ?? "", fields["container-title"] ?? "", fields.publisher ?? ""].filter((name) => name !== "");
}

/** Whether a folded name stands in the author's place: in full, a newspaper's also without its article, or the beginning of a title, two words at least. */
export function standsIn(name: string, entry: Entry): boolean {
  const [title = "", ...others] = standIns(entry).map(fold);
  const isNamed = (other: string): boolean => other === name || other.replace(/^(?:the|el|la|los|las|le|les) /, "") === name;
  return title === name || others.some(isNamed) || (name.includes(" ") && beginsTitle(name, title));
}

/** Whether a title begins with these words, and goes on after them. */
export function beginsTitle(words: string, title: string): boolean {
  return title.startsWith(words) && /[^\p{L}\p{N}]/u.test(title.charAt(words.length));
}

/** Whether a folded name is the short title that the record of an unsigned work has for citations. */
export function isShortTitle(name: string, entry: Entry): boolean {
  const { "title-short": short } = entry.fields;
  return short !== undefined && entry.authors.length + entry.editors.length === 0 && fold(short) === name;
}
