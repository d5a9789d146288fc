import { isInCapitals } from "../find/capitals.ts";
import { type EntryName, nameText } from "../library/entry.ts";
import { months } from "../words/dates.ts";
import { nameSuffixes, particles } from "../words/name-words.ts";
import { withAcronymBeside } from "./acronym-beside.ts";
import { institution, isInitials, isNamed, isSurnameFirst, natural, surnameFirst } from "./list-name.ts";
import { isOneInstitution } from "./one-institution.ts";

const others =
  /,?\s(?:et\.? al(?:\.|ii|ia)?|(?:y|e|and) (?:otros|others|outros|cols\.?)|et coll\.?|others|u\. ?a\.?|i in\.?)[\s.,]*$|(?:…|\.\s?\.\s?\.)/iu;
/** What a name did in a volume: `(eds.)`, `editors`, `(Hrsg.)`. */
const role =
  "eds?|editors?|editores|editore?s?|edited by|coords?|coor|comps?|compiladores|dirs?|orgs?|hrsg|hg|éds?|trans|trads?|coordinador(?:es|as?)?|director(?:es)?|sous la dir(?:ection)?|a cura di|herausgeber";
/** The particle of a surname, printed after it: `Iribarne (d’), Philippe`. */
const particle = /,?\s[([](?:d['’]|(?:de|du|des|del|della|van|von|der|di|da)(?:\s(?:la|der|den))?)[)\]]/giu;
const roles = new RegExp(`\\s?[([](?:${role})\\.?[)\\]]\\.?|,?\\s(?:${role})\\.?$`, "giu");

/** What joins names, in capitals. */
const joins: ReadonlySet<string> = new Set(["AND", "ET", "UND", "Y", "E"]);

/** A stop for the comma after a family in capitals, others following: `TAN. Wei; LIND, Ada`. */
const stopped = /(?<=^|; ?)(\p{Lu}{3,40})\. (?=\p{Lu}\p{Ll}[^.,;]{0,40};)/gu;

/** Stands for the blanks around the conjunction of a surname. */
const JOINED = "\u0002";

/** The comma-separated parts of the names between two conjunctions or semicolons, suffixes such as `Jr.` kept with what they follow. */
interface Part {
  readonly text: string;
  readonly suffix: string;
}

/** How a list prints its names: which of their parts belong together. */
type Order = "pairs" | "first pair" | "natural" | "surname first";

/** Whether a list says that a work has more authors than it names. */
export function namesOthers(printed: string): boolean {
  return others.test(withoutEnding(printed));
}

/**
 * Reads the authors as a reference list prints them: `Keohane, Robert O. and Joseph S. Nye`, `Nye, J. S., & Keohane, R.`,
 * `NYE, Joseph, KEOHANE, Robert et TAN, Wei`, `Nye JS, Keohane RO`.
 */
export function readListNames(printed: string): readonly EntryName[] {
  // Before a bracket `Jan` is a given name.
  const undated = /[([]\s*$/.test(printed.slice(-4)) ? withoutEnding(printed) : withoutMonth(withoutEnding(printed));
  const text = inSmall(parted(withoutEnding(withoutGlosses(undated).replace(roles, "").replace(particle, "").replace(others, ","))));
  if (text === "") return [];
  const several = text.split(
    /(?<=\(\p{Lu}{2,12}\)|^\p{Lu}{2,12} \([^()]{5,120}\))\s(?:&|and|y|e|et)\s|\s(?:&|and|y|et)\s(?=(?:U\.?[SKN]\.?|E\.?U\.?)\s\p{Lu}\p{Ll})/u,
  );
  if (several.length > 1) return several.map(institution);
  const beside = withAcronymBeside(text);
  if (beside !== null) return [beside];
  if (isOneInstitution(text)) return [institution(text)];
  const groups = withDoubleSurnames(slashed(text.replace(stopped, "$1, ")))
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

/** Names that are in capitals with what joins them, as others print them: `LIND, ADA ET R. G. TAN` as `Lind, Ada et R. G. Tan`. */
function inSmall(text: string): string {
  if (text !== text.toUpperCase() || !/(?<=\p{L}{2}|\.),? (?:AND|ET|UND|Y|E) (?=\p{L}{2}|\p{L}\.)/u.test(text)) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*\.?/gu, (word) =>
    joins.has(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

/**
 * Spanish and Portuguese surnames with a conjunction, kept together: the one before it has no given names, and the one after
 * it has, `Ortega y Gasset, José`; or the one after it is a word alone, and the one before it has some, `José Ortega y Gasset`.
 */
function withDoubleSurnames(text: string): string {
  if (!/ [yei] /.test(text)) return text;
  return text
    .replace(
      /(?<=^|; ?|[.,]? (?:y|e|i|and|&) )((?:(?:de|da|do|del) )?\p{Lu}[\p{L}\p{M}'’-]+) ([yei]) (?=\p{Lu}[\p{L}\p{M}'’-]+, ?\p{Lu})/gu,
      doubled,
    )
    .replace(
      /(?<=^|; ?|[.,]? (?:y|e|i|and|&) )(\p{Lu}\p{L}[^,;&]{0,40} \p{Lu}\p{Ll}[\p{L}\p{M}'’-]+) ([yei]) (?=\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+$)/gu,
      doubled,
    );
}

function doubled(whole: string, name: string, conjunction: string): string {
  const words = name.split(" ");
  return isNamed(words) || isInCapitals(words.at(-1) as string) ? whole : `${name}${JOINED}${conjunction}${JOINED}`;
}

/** A semicolon for the slash that German lists put between authors: `Lind, Ada/Tan, Wei`. */
function slashed(text: string): string {
  return /^[^,/]+, [^,/]+\/\s?\p{Lu}/u.test(text) ? text.replace(/\/(?=\s?\p{Lu})/gu, ";") : text;
}

/** Names without what they are in their own script, in brackets, and what that means: `Liji (禮記) [The Rites]`. */
function withoutGlosses(text: string): string {
  return text.includes("(") && /\p{Lo}/u.test(text)
    ? text.replace(/\s\((?=[^()]{0,60}\p{Lo})[^()]{1,80}\)(?:\s\[[^[\]]{1,80}\])?/gu, "")
    : text;
}

/** A day in figures, as of a line that says when a paper came in. */
function isDay(name: string): boolean {
  return /^[\d/.]+$/.test(name) && name.includes("/");
}

/** Given names in brackets after commas, `Lind (A.) et Tan (W.)`, and a semicolon where two pairs adjoin: `Lind, A. Tan, W.`. */
function parted(text: string): string {
  if (!text.includes("(") && !text.includes(". ")) return text;
  const given = text.match(/\(\p{Lu}[\p{Ll}.‐-]+(?:\p{Lu}[\p{Ll}.]+)?\)/gu)?.length ?? 0;
  return text
    .replace(given > 1 ? /\s\((\p{Lu}[\p{L}.‐-]+)\)/gu : /\s\(((?:\p{Lu}\p{Ll}?\.[-‐]?){1,3})\)/gu, ", $1")
    .replace(/^(\p{Lu}[\p{L}'’ -]{1,40}, ?(?:\p{Lu}\. ?){0,2}\p{Lu}\.?) (?=\p{Lu}[\p{L}'’-]{2,40}, ?\p{Lu}\.)/u, "$1; ");
}

/** Names without what stands between them and the year; the dot of an initial, of `Jr.` or of `EE.UU.` is the name's own. */
function withoutEnding(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    const dot = last === "." && !/(?<!\p{L})(?:\p{Lu}|[JS]r|(\p{Lu})\1\.\s?(\p{Lu})\2)$/u.test(text.slice(Math.max(0, end - 9), end - 1));
    if (!dot && !" ([,:;\n\t\u00a0".includes(last)) break;
    end -= 1;
  }
  return text.slice(0, end);
}

/** Names without the month that stands before the year: `Tan W, Apr 2013`. */
function withoutMonth(text: string): string {
  const comma = text.lastIndexOf(",");
  return comma > 0 &&
    months.has(
      text
        .slice(comma + 1)
        .trim()
        .replace(".", "")
        .toLowerCase(),
    )
    ? text.slice(0, comma)
    : text;
}

function partsOf(group: string): readonly Part[] {
  const parts: Part[] = [];
  for (const part of group.split(/,|\.(?<=^\p{L}{3,40}\.)(?= \p{Lu}\.)/u)) {
    const text = part
      .trim()
      .replaceAll(JOINED, " ")
      .replace(/(?<=\p{L}{3})\.$/u, "");
    const last = parts.at(-1);
    if (text === "") continue;
    if (last !== undefined && nameSuffixes.has(text.replace(".", "").toLowerCase())) parts[parts.length - 1] = { ...last, suffix: text };
    else if (parts.length > 1 && /^\p{Lu}\.?$/u.test(text) && (/^\p{Lu}\.?$/u.test(last?.text ?? "") || isWholeName(parts)))
      parts[parts.length - 1] = { text: `${last?.text} ${text}`, suffix: "" };
    else parts.push({ text, suffix: "" });
  }
  return parts;
}

/** Whether parts are one family and one given name in full, so that an initial after them is its second: `Tan, Wei, G.`. */
function isWholeName([family, given, ...others]: readonly Part[]): boolean {
  return others.length === 0 && family !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(given?.text ?? "");
}

/**
 * Only the first name is inverted in the styles of notes; a list whose names come in pairs inverts them all. That shows
 * where a part after the first pair is one word, since nobody's whole name is.
 */
function orderOf(groups: readonly (readonly Part[])[], french: boolean): Order {
  const parts = groups.flat().map(({ text }) => text);
  // `Tan W., Lind Ada`: who has given names in full has them where the first has an initial.
  const initial = / \p{Lu}\.$/u.test(parts[0] ?? "");
  if (parts.every((text) => isSurnameFirst(text) || (initial && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text)))) return "surname first";
  if (/^(?:\p{Lu}\.[-\s]?)+\p{L}{2}/u.test(parts[0] ?? "")) return "natural";
  const [first = []] = groups;
  const paired = first.slice(2).some(({ text }) => !text.includes(" "));
  if (groups.every(({ length }) => length % 2 === 0) && (groups.length > 1 || paired)) return "pairs";
  const full = (text: string): boolean => /\s/u.test(text) && !isInitials(text) && !particles.has(text.split(" ")[0]?.toLowerCase() ?? "");
  const capitals = (text: string): boolean => isInCapitals(text.split(" ")[0] ?? "");
  if (parts.every(capitals) && parts.every((text) => /\s/u.test(text))) return "natural";
  if (parts.every(full) && french && first.length > 1) return "natural";
  return "first pair";
}

function namesOf(
  parts: readonly Part[],
  order: Order,
  { capitals, inFull }: Readonly<Record<"capitals" | "inFull", boolean>>,
): readonly EntryName[] {
  const names: EntryName[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const { text, suffix } = parts[at] as Part;
    const next = parts[at + 1];
    const leads =
      !(endsWithInitials(text) && /\p{L}{2}/u.test(next?.text ?? "")) &&
      (order === "pairs" ||
        (order === "first pair" && at === 0 && isGiven(next?.text ?? "")) ||
        (order === "first pair" && (at === 0 || capitals) && isFamilyInCapitals(text, next?.text ?? "")));
    if (order === "surname first" && !beginsWithInitial(text)) names.push(surnameFirst(text, suffix));
    else if (
      isNamed(text.split(" ")) &&
      !beginsWithInitial(text) &&
      !isInitials(next?.text ?? "") &&
      !(order === "first pair" && at === 0 && isOneGiven(text, next))
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

/** Whether an initial begins a name, as of nothing but a person: `R. L. Church`. */
function beginsWithInitial(text: string): boolean {
  return /^\p{Lu}\.[\s-]?\p{Lu}/u.test(text);
}

/** Whether a surname has a word of institutions, `Bank Muñoz`, and one given name follows, which is nobody's whole name. */
function isOneGiven(text: string, next: Part | undefined): boolean {
  return /^\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+$/u.test(text) && /^\p{Lu}\p{Ll}+$/u.test(next?.text ?? "") && !isNamed([next?.text ?? ""]);
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
