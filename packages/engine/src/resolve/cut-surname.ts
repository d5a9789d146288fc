import type { CitationMention } from "../find/mention.ts";
import type { Entry } from "../library/entry.ts";
import { fold } from "../text/fold.ts";
import { particles } from "../words/name-words.ts";
import { authorsOf } from "./authors-fit.ts";
import { foldedName } from "./folded-name.ts";

/**
 * Whether a reading that leaves out the first words of a name leaves out another surname than the author of a work has there:
 * `Hernandes Nájera` is no `Gutiérrez Nájera`, be it a slip or somebody else, and `Junta de Regants de Lago` no `Junta de Regantes de Lago`. Given names, initials, and words in lower case may be left out.
 *
 * @param mention as it is printed
 * @param reading with the words that are left of its first author
 */
export function cutsSurname(mention: CitationMention, reading: CitationMention, entry: Entry): boolean {
  const [[printed = ""], [left = ""]] = [mention.authors, reading.authors];
  const [author] = authorsOf(entry);
  if (left === printed || !printed.endsWith(` ${left}`) || author === undefined) return false;
  const before = printed
    .slice(0, -left.length - 1)
    .split(" ")
    .at(-1) as string;
  const { family, given } = foldedName(author);
  const rest = ` ${fold(left)}`;
  if (author.kind === "institution") return fold(author.name).endsWith(rest) && /^\p{Lu}/u.test(printed);
  if (/^\p{Ll}/u.test(before) || !family.endsWith(rest)) return false;
  const surname = family.slice(0, -rest.length);
  if (fold(before) === surname.split(" ").at(-1) || surname.split(" ").every((word) => particles.has(word))) return false;
  const name = fold(before).replace(/\.$/, "");
  return !given.split(/[\s.-]+/).some((one) => one !== "" && (one.startsWith(name) || name.startsWith(one)));
}
