import type { EntryName } from "../../library/entry.ts";
import { isNamed } from "../../list/list-name.ts";
import { particles } from "../../words/name-words.ts";
import { withoutHtml } from "../html.ts";

const suffixWord = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/** The names of a record, and whether it says that there are more. */
interface RisNames {
  readonly names: readonly EntryName[];
  readonly others: boolean;
}

const more = /^(?:et\.? al\.?|(?:and )?others)$/i;

/**
 * Reads the names of a record: `Family, Given, Suffix`. A name that ends in a comma, or has two in a row, is an institution's, and
 * so is one without a comma where others of the record have one, where a word says so, after an article, in brackets, or where it has more than three words. Else it
 * is a person's, as it is spoken, or as databases of medicine print it: `Lindqvist RA`. Some write several on one line, with semicolons.
 */
export function readRisNames(values: readonly string[]): RisNames {
  const written = values
    .map((value) => (value.includes("&") ? withoutHtml(value) : value))
    .flatMap(severalOf)
    .map((value) => value.replace(/\s+/gu, " ").trim())
    .filter((value) => value !== "");
  const names = written.filter((name) => !more.test(name));
  const inverted = names.some((name) => /,\s*[^\s,]/.test(name));
  return { names: names.map((name) => readName(name, inverted)), others: names.length < written.length };
}

/** `Tan, Wei; Lind, Eva`, `Tan, Wei and Lind, Eva`: more than one where a comma stands in each; a semicolon at the end ends one. */
function severalOf(value: string): readonly string[] {
  if (!value.includes(";")) return medical(value) ?? byAnd(value);
  const parts = value.split(";").filter((part) => part.trim() !== "");
  return parts.every((part) => part.includes(",")) ? parts : [value.replace(/;\s*$/, "")];
}

/** `Tan W, Lind EM`, as databases of medicine print several. */
function medical(value: string): readonly string[] | null {
  const parts = value.split(/,\s?/);
  return parts.length > 1 && parts.every((part) => /^\p{L}[\p{L}'’ -]{1,40} \p{Lu}{1,3}$/u.test(part)) ? parts : null;
}

function byAnd(value: string): readonly string[] {
  if (!/\s(?:and|&|y|et|und)\s/.test(value)) return [value];
  const parts = value.split(/,?\s(?:and|&|y|et|und)\s/);
  return parts.every((part) => /^[^,]{1,60},[^,]{1,60}$/.test(part)) ? parts : [value];
}

function readName(name: string, inverted: boolean): EntryName {
  if (/^\[[^[\]]+\]$/.test(name)) return institution(name.slice(1, -1));
  if (name.includes(",,")) return institution(name.replace(/,,/g, ",").replace(/,$/, ""));
  const [family = "", ...rest] = name.split(",").map((part) => part.trim());
  if (rest.length > 0 && rest.every((part) => part === "")) return institution(family);
  if (rest.length > 0) return byCommas(family, rest);
  const words = name.split(" ");
  // A family alone, its particles and all: `van der Berg`.
  if (words.slice(0, -1).every((word) => particles.has(word))) return person(name, "", "");
  const isInstitution = inverted || words.length > 3 + smallWords(words) || isNamed(words) || articled.test(name);
  return isInstitution ? institution(name) : natural(words);
}

/** An article and a word, which are no given name and a family: `El Universal`, `The Guardian`. */
const articled = /^(?:The|El|Los|Las?|Les) \p{Lu}\p{Ll}+$/u;

/** `King, Ada, Jr.`, and `King, Jr., Ada` as people write it too; of a name in more parts the rest is given. */
function byCommas(family: string, [second = "", third = "", ...more]: readonly string[]): EntryName {
  if (third === "") return person(family, second, "");
  if (suffixWord.test(second)) return person(family, [third, ...more].join(", "), second);
  return suffixWord.test(third) || more.length === 0
    ? person(family, [second, ...more].join(", "), third)
    : institution([family, second, third, ...more].join(", "));
}

/** A name as it is spoken: `Ada van der Berg`, `Ada King Jr.` */
function natural(words: readonly string[]): EntryName {
  const initials = words.at(-1) ?? "";
  // `Lindqvist RA`, of which nobody says that RA is the family.
  if (/^\p{Lu}{1,3}$/u.test(initials) && !suffixWord.test(initials) && /\p{Ll}/u.test(words.join("")))
    return person(words.slice(0, -1).join(" "), initials, "");
  const suffix = words.length > 2 && suffixWord.test(words.at(-1) as string) ? (words.at(-1) as string) : "";
  const bare = suffix === "" ? words : words.slice(0, -1);
  const small = bare.findIndex((word) => particles.has(word));
  const family = small >= 0 && small < bare.length - 1 ? small : bare.length - 1;
  return person(bare.slice(family).join(" "), bare.slice(0, family).join(" "), suffix);
}

function smallWords(words: readonly string[]): number {
  return words.filter((word) => particles.has(word) || suffixWord.test(word)).length;
}

function person(family: string, given: string, suffix: string): EntryName {
  return { kind: "person", family, given, suffix };
}

function institution(name: string): EntryName {
  return { kind: "institution", name, short: "" };
}
