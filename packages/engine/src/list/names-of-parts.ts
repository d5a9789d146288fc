import { isInCapitals } from "../find/capitals.ts";
import type { EntryName } from "../library/entry.ts";
import { particles } from "../words/name-words.ts";
import { isPlace } from "../words/places.ts";
import { institution, isInitials, isInstitutionName, isNamed, isSurnameFirst, natural, surnameFirst } from "./list-name.ts";
import type { Order } from "./name-order.ts";
import type { Part } from "./name-parts.ts";

export function namesOf(
  parts: readonly Part[],
  order: Order,
  { capitals, inFull }: Readonly<Record<"capitals" | "inFull", boolean>>,
): readonly EntryName[] {
  const names: EntryName[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const { text, suffix } = parts[at] as Part;
    const next = parts[at + 1];
    const leads =
      (parts.length === 2 && isWithInitial(text, next)) ||
      (!(endsWithInitials(text) && /\p{L}{2}/u.test(next?.text ?? "")) &&
        (order === "pairs" ||
          (order === "first pair" && at === 0 && isGiven(next?.text ?? "")) ||
          (order === "first pair" && (at === 0 || capitals) && isFamilyInCapitals(text, next?.text ?? ""))));
    if (order === "surname first" && !beginsWithInitial(text)) names.push(surnameFirst(text, suffix));
    else if (
      isInstitutionName(text) &&
      !beginsWithInitial(text) &&
      !isInitials(next?.text ?? "") &&
      !(order === "first pair" && at === 0 && isOneGiven(text, next)) &&
      !((order === "pairs" || (order === "first pair" && at === 0)) && isWordAndGiven(text, next)) &&
      !(order === "pairs" && parts.length === 2 && isOneFamily(text, next))
    )
      names.push(institution(text));
    else if (next !== undefined && (leads || isInitials(next.text))) {
      names.push({ kind: "person", family: text, given: next.text, suffix: suffix || next.suffix });
      at += 1;
    } else names.push(natural(text, suffix, capitals, inFull));
  }
  return names;
}

/** Whether initials follow a family with nothing between, so that nobody's given names stand after it: `Tan W. L.`. */
function endsWithInitials(text: string): boolean {
  return /\s(?:\p{Lu}\.[\s-]?)+$/u.test(text) && isSurnameFirst(text);
}

/** Whether the second surname is cut to its initial, or a third one, before one given name: `Vega Lind G., Inés`. */
function isWithInitial(text: string, next: Part | undefined): boolean {
  return /^(?:\p{Lu}\p{Ll}+[ -]){2,3}(?:\p{Lu}\.\s?)+$/u.test(text) && /^\p{Lu}\p{Ll}{2,}$/u.test(next?.text ?? "");
}

/** Whether an initial begins a name, as of nothing but a person: `R. L. Church`. */
function beginsWithInitial(text: string): boolean {
  return /^\p{Lu}\.[\s-]?\p{Lu}/u.test(text);
}

/** Whether a surname has a word of institutions, `Bank Muñoz`, and one given name follows, which is nobody's whole name. */
function isOneGiven(text: string, next: Part | undefined): boolean {
  return /^\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+$/u.test(text) && /^\p{Lu}\p{Ll}+$/u.test(next?.text ?? "") && !isNamed([next?.text ?? ""]);
}

/** Whether given names follow one word, `Church, Frank F.`, which alone is the name of no institution, though a word of theirs. */
function isWordAndGiven(text: string, next: Part | undefined): boolean {
  const given = next?.text ?? "";
  return (
    !/[\s-]/u.test(text) &&
    /^\p{Lu}\p{Ll}+(?:[\s-](?:\p{Lu}\.|\p{Lu}\p{Ll}+)){0,2}$/u.test(given) &&
    !isInstitutionName(given) &&
    !isPlace(given)
  );
}

/** Whether one word in capitals is a family before given names, though it is a word of institutions: `CHURCH, Kenneth; TAN, Wei`. */
function isOneFamily(text: string, next: Part | undefined): boolean {
  return next !== undefined && !text.includes(" ") && isFamilyInCapitals(text, next.text) && !isNamed(next.text.split(" "));
}

/** Whether a family is set off from any number of given names by its capitals. */
function isFamilyInCapitals(text: string, given: string): boolean {
  return isInCapitals(text) && /^\p{Lu}\p{Ll}/u.test(given);
}

/** Whether what follows a family may be given names: three words at most, initials and small words not counted. */
function isGiven(text: string): boolean {
  // The particle of a surname may end them, however many they are: `Deursen, Alexander Johannes Aloysius Maria van`.
  if (particles.has(text.slice(text.lastIndexOf(" ") + 1))) return true;
  return text.split(" ").filter((word) => !word.endsWith(".") && !particles.has(word.toLowerCase())).length <= 3;
}
