import { institutional, nameSuffixes, particles } from "../find/words.ts";
import type { EntryName } from "../library/entry.ts";

/** What stands between authors and year; the dot of an initial or of `Jr.` is the name's own. */
const ending = /(?:[\s([,]|(?<!(?<!\p{L})(?:\p{Lu}|[JS]r))\.)+$/u;
const acronym = /^\p{Lu}[\p{Lu}\d.&-]+$/u;
const initials = /^(?:\p{Lu}\p{Ll}?\.?[-\s]?){1,5}(?:\s?(?:de|da|do|dos|das|del|di|du|la|van|von|der))*$/u;

/** Reads the authors as a reference list prints them: `Keohane, Robert O. and Joseph S. Nye`, `Nye, J. S., & Keohane, R.`. */
export function readListNames(printed: string): readonly EntryName[] {
  const text = printed
    .replace(ending, "")
    .replace(/\((?:eds?|coords?|comps?|dirs?)\.?\)\.?|,?\s(?:eds?|coords?|comps?|dirs?)\.?$/giu, "")
    .replace(/,?\s(?:et al|y otros|and others)[\s.,]*$/iu, "")
    .replace(ending, "");
  if (text === "") return [];
  if (!text.includes(",") && isInstitution(text)) return [institution(text)];
  const names: EntryName[] = [];
  const inverted = !/^(?:\p{Lu}\.[-\s]?)+\p{L}{2}/u.test(text);
  for (const group of text.split(/;|\s(?:and|y|et|und|e)\s|\s?&\s?/u)) {
    const parts = group
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "");
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at] as string;
      const next = parts[at + 1];
      const last = names.at(-1);
      if (last?.kind === "person" && last.given !== "" && initials.test(part) && at > 0) {
        names[names.length - 1] = { ...last, given: `${last.given} ${part}` };
        continue;
      }
      const leads = inverted && names.length === 0 && at === 0;
      const pair = next !== undefined && (initials.test(next) || (leads && next.split(" ").length <= 3));
      if (pair) at += 1;
      const suffix = nameSuffixes.has((parts[at + 1] ?? "").replace(".", "").toLowerCase()) ? (parts[++at] as string) : "";
      names.push(pair ? { kind: "person", family: part, given: next, suffix } : natural(part, suffix));
    }
  }
  return names;
}

function isInstitution(text: string): boolean {
  const words = text.split(/[\s()[\]]+/u);
  return (
    words.length === 1 || words.some((word) => institutional.has(word.toLowerCase())) || /^(?:the|el|la|los|las|le|les)\s/iu.test(text)
  );
}

/** `Lakes Commission (LKC)` and `LKC (Lakes Commission)` give the name and its acronym. */
function institution(name: string): EntryName {
  const [, outside = name, inside = ""] = /^(.+?)\s[([](.+)[)\]]$/u.exec(name) ?? [];
  if (acronym.test(inside)) return { kind: "institution", name: outside, short: inside };
  if (inside !== "" && acronym.test(outside)) return { kind: "institution", name: inside, short: outside };
  return { kind: "institution", name, short: acronym.test(name) ? name : "" };
}

/** A name in natural order: the last word is the family, with the particles before it. French lists also print `DUPONT Jean`. */
function natural(name: string, suffix: string): EntryName {
  const words = name.split(/\s+/u);
  if (words.length === 1 || words.some((word) => institutional.has(word.toLowerCase()))) return institution(name);
  const capitals = words.findIndex((word) => word !== word.toUpperCase() || !/\p{L}{2}/u.test(word));
  if (capitals > 0) return { kind: "person", family: words.slice(0, capitals).join(" "), given: words.slice(capitals).join(" "), suffix };
  let family = words.length - 1;
  while (family > 1 && particles.has((words[family - 1] as string).toLowerCase())) family -= 1;
  return { kind: "person", family: words.slice(family).join(" "), given: words.slice(0, family).join(" "), suffix };
}
