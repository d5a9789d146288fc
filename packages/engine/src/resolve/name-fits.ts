import { isAcronym } from "../find/acronym.ts";
import { isSmallName } from "../find/small-name.ts";
import { type EntryName, nameText } from "../library/entry.ts";
import { initialsOf } from "../library/initials.ts";
import { institutionKey, partsOfKey } from "../library/institution-key.ts";
import { fold, foldSpelledOut } from "../text/fold.ts";
import { isFamilyOfEastAsia } from "../words/east-asian-families.ts";
import { junior, withoutArticle, withoutParticle } from "./bare-names.ts";
import { type FoldedName, foldedName } from "./folded-name.ts";

/**
 * Whether a name as printed stands for this author of an entry: by family, by part of a compound surname, or in full.
 * A list that prints "Carlos Rodríguez Ulloa" does not say where the surname begins, so its first half counts too.
 */
export function nameFits(printed: string, name: EntryName): boolean {
  if (isSmallName(printed) && !/^\p{Ll}/u.test(nameText(name))) return false;
  const text = junior(fold(printed));
  const folded = foldedName(name);
  if (text === folded.family || text === folded.spelledOut || foldSpelledOut(printed) === folded.family) return true;
  if (name.kind === "institution") return institutionFits(printed, name.name, folded);
  return mayFit(printed, text, folded) && personFits(printed, text, name, folded);
}

function institutionFits(printed: string, name: string, { family, given, initials, whole, parts }: FoldedName): boolean {
  const bare = withoutArticle(printed);
  const term = institutionKey(bare);
  if (term === family || term === whole || (given !== "" && [term, fold(bare), term.replace(/^(?:us|uk|un|eu) /, "")].includes(given)))
    return true;
  if (parts.includes(term) || partsOfKey(term).includes(family)) return true;
  if (isAcronym(name) && term.includes(" ") && initialsOf(bare).includes(family)) return true;
  // `1000 Ports Project` may lose its number; `Fundação Lago – Portal`, `Office of Ports of the Ministry` what follows, and `Lakes Commission, Ice Division` its parts.
  if (family.endsWith(` ${term}`) && /^\d+$/.test(family.slice(0, -term.length - 1))) return true;
  if (family.startsWith(`${term}, `) || family.startsWith(`${term}: `)) return true;
  if (family.startsWith(`${term} `) && term.includes(" ") && /^ (?:[-–—]|of|de|del|da|do|du) /.test(family.slice(term.length))) return true;
  // `Agencia de Lagos` of `Agencia de Lagos y Mareas`.
  if (family.startsWith(`${term} & `) && / .* /.test(term) && !term.includes("&")) return true;
  // `Unesco` is as good as `UNESCO`; a shorter word is as soon somebody's name.
  return (bare === bare.toUpperCase() || term.length >= 5) && initials.includes(term.replaceAll(".", ""));
}

/** Whether it is worth asking if a person is meant: most names show by their first letter that they are another's. */
function mayFit(printed: string, text: string, { family, given }: FoldedName): boolean {
  return (
    text.charCodeAt(0) === family.charCodeAt(0) ||
    family === `d${text}` ||
    family.includes(" ") ||
    family.includes("-") ||
    text.includes(" ") ||
    text.includes("-") ||
    given.endsWith(text) ||
    /^d['’ʼ]/i.test(printed)
  );
}

function personFits(printed: string, text: string, name: EntryName, { family, given }: FoldedName): boolean {
  if (asOneWord(text) === asOneWord(family)) return true;
  if (text.length > 3 && family.split("-").includes(text)) return true;
  if (family === `d${text}` && /^d['’ʼ]/i.test(nameText(name))) return true;
  if (text === family || fold(printed.replace(/^d['’ʼ]/iu, "")) === family || family.startsWith(`${text} `)) return true;
  // Two printed authors, tried as one, are no longer form of the first one's surname.
  if (text.startsWith(`${family} `) && !joining.test(text.slice(family.length)) && !beginsInCapitals(printed)) return true;
  // `UN Habitat`, which a list was read to have with a family first, `Ipsos Reid`, with one last.
  if (given !== "" && [family + given, given + family].map(asOneWord).includes(asOneWord(text))) return true;
  const [, initials = "", rest = ""] = /^((?:\p{Lu}\.[\s-]?)+)(.+)$/u.exec(printed) ?? [];
  if (rest !== "") return initialsFit(initials, given) && nameFits(rest, name);
  if (given.includes(" ") && given.endsWith(` ${text}`)) return true;
  // `Zhang Wei`, of whom a list does not say which is the family.
  if (text === given && isFamilyOfEastAsia(given) && isFamilyOfEastAsia(family)) return true;
  // `Monde diplomatique` of `Le Monde Diplomatique`, which a list prints as it does `Le Goff Jacques`.
  if (/^(?:le|la|el) /.test(family) && `${family} ${given}`.endsWith(` ${text}`) && text.includes(" ")) return true;
  const whole = `${given} ${family}`.trim();
  return whole.endsWith(` ${text}`) || whole === text || text === `${family}, ${given}` || text === withoutParticle(family);
}

const joining = /^ (?:y|e|i|et|und) | and /;

/** Whether an acronym begins a name, `US Census Bureau`, which is then no longer form of a surname. */
function beginsInCapitals(printed: string): boolean {
  return /^\p{Lu}{2,6} \p{Lu}\p{Ll}/u.test(printed);
}

/** A folded surname without what writers put now so, now otherwise between its parts: `acosta-pereira`, `acosta pereira`. */
function asOneWord(name: string): string {
  return name.replace(/[\s-]/g, "");
}

/** Whether printed initials may be those of folded given names: `R.` of `ruth m.`, which a list may cut to `r.m.`. */
export function initialsFit(printed: string, given: string): boolean {
  const mine = fold(printed).match(/\p{L}+/gu) ?? [];
  const others = given.match(/\p{L}+/gu) ?? [];
  return mine.every((initial, at) => others[at] === undefined || others[at].startsWith(initial) || initial.startsWith(others[at]));
}
