import { isInCapitals } from "../find/capitals.ts";
import { type EntryName, nameText } from "../library/entry.ts";
import { withAcronymBeside } from "./acronym-beside.ts";
import { institution } from "./list-name.ts";
import { orderOf } from "./name-order.ts";
import { partsOf } from "./name-parts.ts";
import { namesOf } from "./names-of-parts.ts";
import { isOneInstitution } from "./one-institution.ts";
import { evenNames, withJoints } from "./printed-names.ts";

/**
 * Reads the authors as a reference list prints them: `Keohane, Robert O. and Joseph S. Nye`, `Nye, J. S., & Keohane, R.`,
 * `NYE, Joseph, KEOHANE, Robert et TAN, Wei`, `Nye JS, Keohane RO`.
 *
 * @param dated whether the year follows them, and not the title
 */
export function readListNames(printed: string, dated: boolean): readonly EntryName[] {
  const text = evenNames(printed, dated);
  if (text === "") return [];
  const several = text.split(
    /(?<=\(\p{Lu}{2,12}\)|^\p{Lu}{2,12} \([^()]{5,120}\))\s(?:&|and|y|e|et)\s|\s(?:&|and|y|et)\s(?=(?:U\.?[SKN]\.?|E\.?U\.?)\s\p{Lu}\p{Ll})/u,
  );
  if (several.length > 1) return several.map(institution);
  const beside = withAcronymBeside(text);
  if (beside !== null) return [beside];
  if (isOneInstitution(text)) return [institution(text)];
  const groups = withJoints(text)
    .split(/;|(?:\s|(?<=\.))(?:and|y|et|und|e)\s|\s?&\s?|(?:\s|(?<=\.))\/\s?/u)
    .map(partsOf)
    .filter(({ length }) => length > 0);
  const order = orderOf(groups, /\set\s/.test(text));
  const capitals = isInCapitals(groups[0]?.[0]?.text.split(" ")[0] ?? "");
  // Where the first has given names in full after the family, the others have theirs in full before it: `Samir KC`.
  const inFull = order === "first pair" && /^\p{Lu}\p{Ll}/u.test(groups[0]?.[1]?.text ?? "");
  return groups
    .flatMap((group, at) => namesOf(group, order === "first pair" && at > 0 ? "natural" : order, { capitals, inFull }))
    .filter((name) => !isDay(nameText(name)));
}

/** A day in figures, as of a line that says when a paper came in. */
function isDay(name: string): boolean {
  return /^[\d/.]+$/.test(name) && name.includes("/");
}
