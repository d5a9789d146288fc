import { isAcronym } from "../find/acronym.ts";
import { isSmallName } from "../find/small-name.ts";
import { type Entry, type EntryName, nameText } from "../library/entry.ts";
import { initialsOf } from "../library/initials.ts";
import { institutionKey, partsOfKey } from "../library/institution-key.ts";
import { standsIn } from "../library/unsigned.ts";
import { withAcronym } from "../library/with-acronym.ts";
import { fold, foldSpelledOut } from "../text/fold.ts";
import { onceForEach } from "../text/remembered.ts";

/**
 * Whether a name as printed stands for this author of an entry: by family, by part of a compound surname, or in full.
 * A list that prints "Carlos Rodríguez Ulloa" does not say where the surname begins, so its first half counts too.
 */
export function nameFits(printed: string, name: EntryName): boolean {
  if (isSmallName(printed) && !/^\p{Ll}/u.test(nameText(name))) return false;
  const text = junior(fold(printed));
  const { family, given, spelledOut, initials: short, whole: withBrackets, parts } = foldedName(name);
  if (text === family || text === spelledOut || foldSpelledOut(printed) === family) return true;
  if (name.kind === "institution") {
    const bare = withoutArticle(printed);
    const term = institutionKey(bare);
    if (term === family || term === withBrackets || (given !== "" && term === given)) return true;
    if (parts.includes(term) || partsOfKey(term).includes(family)) return true;
    if (isAcronym(name.name) && term.includes(" ") && initialsOf(bare).includes(family)) return true;
    // `1000 Ports Project` may lose its number; `Fundação Lago – Portal`, `Office of Ports of the Ministry` what follows, and `Lakes Commission, Ice Division` its parts.
    if (family.endsWith(` ${term}`) && /^\d+$/.test(family.slice(0, -term.length - 1))) return true;
    if (family.startsWith(`${term}, `) || family.startsWith(`${term}: `)) return true;
    if (family.startsWith(`${term} `) && term.includes(" ") && /^ (?:[-–—]|of|de|del|da|do|du) /.test(family.slice(term.length)))
      return true;
    // `Unesco` is as good as `UNESCO`; a shorter word is as soon somebody's name.
    return (bare === bare.toUpperCase() || term.length >= 5) && short.includes(term.replaceAll(".", ""));
  }
  if (
    text.charCodeAt(0) !== family.charCodeAt(0) &&
    family !== `d${text}` &&
    !family.includes(" ") &&
    !family.includes("-") &&
    !text.includes(" ") &&
    !text.includes("-") &&
    !given.endsWith(text) &&
    !/^d['’ʼ]/i.test(printed)
  )
    return false;
  if (hyphens(text) === hyphens(family)) return true;
  if (text.length > 3 && family.split("-").includes(text)) return true;
  if (family === `d${text}` && /^d['’ʼ]/i.test(nameText(name))) return true;
  if (text === family || fold(printed.replace(/^d['’ʼ]/iu, "")) === family || family.startsWith(`${text} `)) return true;
  // Two printed authors, tried as one institution, are no longer form of the first one's surname.
  if (text.startsWith(`${family} `) && !text.includes(" and ") && !beginsInCapitals(printed)) return true;
  // `UN Habitat`, which a list was read to have with a family first, `Ipsos Reid`, with one last.
  if (given !== "" && [family + given, given + family].map(hyphens).includes(hyphens(text))) return true;
  const [, initials = "", rest = ""] = /^((?:\p{Lu}\.[\s-]?)+)(.+)$/u.exec(printed) ?? [];
  if (rest !== "") return initialsFit(initials, given) && nameFits(rest, name);
  const whole = `${given} ${family}`.trim();
  if (given.includes(" ") && given.endsWith(` ${text}`)) return true;
  // `Monde diplomatique` of `Le Monde Diplomatique`, which a list prints as it does `Le Goff Jacques`.
  if (/^(?:le|la|el) /.test(family) && `${family} ${given}`.endsWith(` ${text}`) && text.includes(" ")) return true;
  return whole.endsWith(` ${text}`) || whole === text || text === `${family}, ${given}` || text === withoutParticle(family);
}

/** Whether an acronym begins a name, `US Census Bureau`, which is then no longer form of a surname. */
function beginsInCapitals(printed: string): boolean {
  return /^\p{Lu}{2,6} \p{Lu}\p{Ll}/u.test(printed);
}

/** What a name is compared by. */
interface FoldedName {
  /** Family, or an institution's name without its article. */
  readonly family: string;
  /** The family with its umlauts as two letters; null where it has none. */
  readonly spelledOut: string | null;
  /** Given names, or an institution's acronym. */
  readonly given: string;
  /** Acronyms that an institution's name would give. */
  readonly initials: readonly string[];
  /** An institution's name with what a record has in it in brackets. */
  readonly whole: string;
  /** The bodies of an institution that is one of another's. */
  readonly parts: readonly string[];
}

const foldedName = onceForEach((name: EntryName): FoldedName => {
  if (name.kind === "person")
    return {
      family: junior(fold(name.family)),
      spelledOut: foldSpelledOut(name.family),
      given: fold(name.given),
      initials: [],
      whole: "",
      parts: [],
    };
  const { name: bare, short } = withAcronym(name.name) ?? name;
  const family = institutionKey(withoutArticle(bare));
  return {
    family,
    spelledOut: null,
    given: fold(short),
    initials: initialsOf(bare),
    whole: institutionKey(withoutArticle(name.name)),
    parts: partsOfKey(family),
  };
});

/** A folded name with its `júnior` cut short, which lists and texts print now so, now otherwise: `king, jr.`, `king jr.` */
export function junior(printed: string): string {
  const name = printed.includes(",") ? printed.replace(/,(?= (?:junior|jr|sr|i{2,3}|iv)\.?$)/, "") : printed;
  return name.endsWith(" junior") || name.endsWith(" jr.") ? name.replace(/ (?:junior|jr\.)$/, " jr") : name;
}

/** A folded surname without what writers put now so, now otherwise between its parts: `acosta-pereira`, `acosta pereira`. */
function hyphens(name: string): string {
  return name.replace(/[\s-]/g, "");
}

/** Whether printed initials may be those of folded given names: `R.` of `ruth m.`, which a list may cut to `r.m.`. */
function initialsFit(printed: string, given: string): boolean {
  const mine = fold(printed).match(/\p{L}+/gu) ?? [];
  const others = given.match(/\p{L}+/gu) ?? [];
  return mine.every((initial, at) => others[at] === undefined || others[at].startsWith(initial) || initial.startsWith(others[at]));
}

/** A name without the article before it: `la RAE`, `l'Insee`, `The Lakes Commission`. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:[ld]['’ʼ]|(?:the|el|la|los|las|le|les|l|os?|as?)\s)/iu, "");
}

/** A folded surname without the particles before it: `barros` of `de barros`. */
export function withoutParticle(family: string): string {
  return family.replace(/^(?:(?:de|del|la|van|von|der|den|di|da|du|le) )+/u, "");
}

/**
 * Whether the printed authors stand for an entry's: each in its place; fewer only where *et al.* says so, the entry
 * has three or more, or the first of two is named in full. An entry that itself ends in *et al.* says nothing of the others.
 */
export function authorsFit(printed: readonly string[], etAl: boolean, entry: Entry): boolean {
  const names = authorsOf(entry);
  if (printed.length === 1 && standsIn(fold(printed[0] as string), entry)) return true;
  if (names.length === 0) return false;
  if (printed.length === 0) return false;
  if (entry.others) return printed.slice(0, names.length).every((name, at) => nameFits(name, names[at] as EntryName));
  if (printed.length > names.length) return false;
  if (names.length === 2 && printed.length === 1 && !etAl && !isNamedInFull(printed[0] as string, names[0] as EntryName)) return false;
  if (namesTooFew(printed.length, etAl, entry)) return false;
  return printed.every((name, at) => nameFits(name, names[at] as EntryName) || inFull(name, names[at] as EntryName));
}

/** Whether a person is printed with a given name, as a sentence names the first of two and leaves the other to the list: `Ada Lind (2009)`. */
function isNamedInFull(printed: string, name: EntryName): boolean {
  const { family, given } = foldedName(name);
  return name.kind === "person" && /^\p{L}{3}/u.test(given) && fold(printed) === `${given} ${family}`;
}

/** Whether an author is printed with given names that may be those of an entry: `Natalie J. Lind` of `Lind, N. J.` */
function inFull(printed: string, name: EntryName): boolean {
  const { family, given } = foldedName(name);
  const text = fold(printed);
  return name.kind === "person" && given !== "" && text.endsWith(` ${family}`) && initialsFit(text.slice(0, -family.length), given);
}

/**
 * Whether so many printed names cannot stand for an entry's: *et al.* where it has one author, two of three or more without
 * *et al.* Only names that were read with their given names are held against a text.
 */
export function namesTooFew(printed: number, etAl: boolean, entry: Entry): boolean {
  const names = authorsOf(entry);
  const few = etAl ? names.length === 1 && printed === 1 : printed > 1 && printed < names.length;
  if (!few || entry.others) return false;
  return names.every((name) => name.kind === "person" && name.given !== "" && name.given.split(" ").length < 4);
}

/** Authors, or editors where a volume has no author. */
export function authorsOf(entry: Entry): readonly EntryName[] {
  return entry.authors.length > 0 ? entry.authors : entry.editors;
}
