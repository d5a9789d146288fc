import type { EntryName } from "../../library/entry.ts";
import { isCapital, isLetter } from "../../text/characters.ts";
import { decodeLatex, type Unknown } from "./decode.ts";
import { groupEnd } from "./group-end.ts";
import { isDiaeresis } from "./latex-command.ts";
import { byParts, hasParts } from "./name-parts.ts";
import { blankAt, commaAt, splitOutside } from "./split-names.ts";
import { isUnbraced } from "./unbraced.ts";

/**
 * What follows a family wherever it stands: BibTeX knows it only between two commas, `King, Jr., Ada`, and people write `Ada King Jr.`; DBLP
 * numbers people of the same name, `Wei Tan 0002`.
 */
const suffixAfter = /[\s~]([JS]r\.?|II|III|IV|0\d{3})$/;
const suffixAlone = /^(?:[JS]r\.?|II|III|IV)$/;

/** Reads one name, in any of BibTeX's forms: `First von Last`, `von Last, First`, `von Last, Jr, First`, `{Institution}`. */
export function readName(written: string, unknown: Unknown): EntryName {
  return plainName(written) ?? anyName(written, unknown);
}

/** What nearly all names of a library are: a family of one word, a comma, given names, and nothing of LaTeX. */
function plainName(written: string): EntryName | null {
  const comma = written.indexOf(",");
  if (comma < 1 || /[\s{}\\~=]/.test(written.slice(0, comma)) || /[,{}\\~=]/.test(written.slice(comma + 1))) return null;
  return { kind: "person", family: decodeLatex(written.slice(0, comma)), given: decodeLatex(written.slice(comma + 1).trim()), suffix: "" };
}

function anyName(written: string, unknown: Unknown): EntryName {
  const value = written.includes("\\")
    ? written.replace(/\\[ ,;:]/g, (blank, at: number) => (isDiaeresis(written, at) ? blank : " "))
    : written;
  const decoded = (part: string): string => decodeLatex(part, unknown);
  const person = (family: string, given: string, suffix = ""): EntryName => ({
    kind: "person",
    family: decoded(family),
    given: decoded(given),
    suffix: decoded(suffix),
  });
  if (isInstitution(value)) return { kind: "institution", name: decoded(value), short: "" };
  const parts: readonly string[] = value.includes(",") ? splitOutside(value, commaAt).map((part) => part.trim()) : [value.trim()];
  if (hasParts(parts)) return byParts(parts, unknown);
  if (parts.length === 1 && isUnbraced(value.split(/[\s~]/u))) return { kind: "institution", name: decoded(value), short: "" };
  const [first = "", second, third, ...more] = parts;
  if (third !== undefined) return person(first, [third, ...more].join(", "), second);
  const suffix = suffixAfter.exec(first.slice(-6))?.[1] ?? "";
  const bare = first.slice(0, first.length - suffix.length).replace(/[\s~]$/, "");
  if (second === undefined && (suffix === "" || !/[\s~]/.test(bare))) return person(...spoken(first));
  if (second === undefined) return person(...spoken(bare), suffix);
  return suffixAlone.test(second) && /[\s~]/.test(first) ? person(...spoken(first), second) : person(bare, second, suffix);
}

/** Braces around the whole, or around its first words with small ones after: `{Food Office} of the Lakes`, `{Lake Society} (Lund)`. */
function isInstitution(value: string): boolean {
  if (!value.startsWith("{")) return false;
  const [first = "", ...rest] = splitOutside(value, blankAt);
  const end = groupEnd(first, 0) ?? first.length;
  const after = first.slice(end);
  // A command that begins a group makes an accent of it, `{\'E}lodie`, unless words follow in it: `{\'Ecole des lacs}`.
  if (value.startsWith("{\\") && !(rest.length === 0 && after === "" && decodeLatex(first.slice(1, end - 1)).includes(" "))) return false;
  if (rest.length === 0) return after === "" || after.startsWith("(");
  return (
    /^\{\p{Lu}[^{},]*\s[^{},]*\}$/u.test(first) && !value.includes(",") && /^(?:\(|(?:of|for|de|der|des|für|pour)$)/u.test(rest[0] ?? "")
  );
}

/** The family and the given names of a name as it is spoken: `Ada van der Berg`. */
function spoken(name: string): readonly [family: string, given: string] {
  const words = splitOutside(name, blankAt).filter((word) => word !== "");
  const small = words.findIndex(isSmall);
  const family = small >= 0 && small < words.length - 1 ? small : words.length - 1;
  return [words.slice(family).join(" "), words.slice(0, family).join(" ")];
}

/** Whether a word begins with a small letter outside braces, as particles do; that of an accent counts. */
function isSmall(word: string): boolean {
  if (word.charCodeAt(0) === 0x7b && word.charCodeAt(1) !== 0x5c) return false;
  const text = word.includes("\\") ? decodeLatex(word) : word;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x7b) return false;
    if (isLetter(unit)) return !isCapital(unit) && text.charAt(at).toUpperCase() !== text.charAt(at);
  }
  return false;
}
