import { readFaultText } from "../read/messages/read-fault-text.ts";
import type { ReadFault } from "../read/read-fault.ts";
import { printCount } from "../text/print-count.ts";

/** The languages in which problems are told. */
export type Locale = "en" | "es" | "fr";

/** A source with what it says: `library.bib (line 114)`. */
interface Place {
  readonly name: string;
  /** From 1; 0 where the source has no lines. */
  readonly line: number;
}

/** What a reader met in a library, and how many more of its kind. */
interface LibraryFault {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly what: ReadFault;
  readonly more: number;
  /** Number of entries in use. */
  readonly kept: number;
}

/** The facts of each problem, before a language is chosen. */
export type Finding =
  | {
      readonly code: "citation.mismatch";
      readonly text: string;
      readonly record: string;
      readonly place: Place;
      /** Sources that agree with the record. */
      readonly agree: readonly string[];
      /** Sources that agree with the text. */
      readonly support: readonly string[];
    }
  | { readonly code: "citation.unlisted"; readonly text: string; readonly source: string }
  | {
      readonly code: "citation.unknown";
      readonly text: string;
      readonly asked: readonly { name: string; entries: number }[];
      readonly nearest: string | null;
      /** An undeclared corpus that has it. */
      readonly corpus: string | null;
      /** A library that has it and that nobody names. */
      readonly unnamed: string | null;
    }
  | { readonly code: "citation.ambiguous"; readonly text: string; readonly titles: readonly string[]; readonly letters: string | null }
  | { readonly code: "citation.unused"; readonly record: string }
  | { readonly code: "citation.style"; readonly style: "numbers" | "notes" }
  | ({ readonly code: "library.problem" } & LibraryFault)
  | ({ readonly code: "library.duplicate" } & LibraryFault)
  | {
      readonly code: "library.none";
      readonly citations: number;
      readonly unread: readonly string[];
      readonly pending: readonly string[];
      /** What could be read and does not have the citations; empty where there is no such thing. */
      readonly asked: readonly string[];
      /** Libraries at hand that nobody names. */
      readonly unnamed: readonly string[];
    };

type Catalogue = { readonly [C in Finding["code"]]: (finding: Extract<Finding, { code: C }>) => string };

const LIST = "reference list";
const count = (locale: Locale, number: number): string => printCount(number, locale);
const at = (place: Place, word: string): string => (place.line > 0 ? ` (${word} ${place.line})` : "");

/** How many names are told of those from which one may be chosen. */
const NAMES = 3;

/** The first of several names, or how many more there are. */
function oneOf(names: readonly string[], or: string, more: (count: number) => string): string {
  const told = names.length > NAMES ? [...names.slice(0, NAMES - 1), more(names.length - NAMES + 1)] : names;
  return told.length === 1 ? (told[0] as string) : `${told.slice(0, -1).join(", ")} ${or} ${told.at(-1)}`;
}

/** How many titles are told of those that a citation fits. */
const TITLES = 5;

/** The first of several titles, and how many more there are. */
function titled(titles: readonly string[], semicolon: string, more: (count: number) => string): string {
  const told = titles.length > TITLES ? [...titles.slice(0, TITLES - 1), more(titles.length - TITLES + 1)] : titles;
  return told.join(semicolon);
}

/** With a full stop, unless it ends with one: `Welsh n.d.`. */
const stopped = (text: string): string => (text.endsWith(".") ? text : `${text}.`);
/** A sentence about some sources, where there are any. */
const of = (names: readonly string[], say: (names: string) => string): readonly string[] =>
  names.length > 0 ? [say(names.join(", "))] : [];
const sourceNames = (names: readonly string[], list: string): string => names.map((name) => (name === LIST ? list : name)).join(", ");
const fault = ({ name, line, column, what }: LibraryFault, locale: Locale): string =>
  `${name}:${line}:${column} ${readFaultText(what, locale)}`;

const en: Catalogue = {
  "library.problem": (one) =>
    `${fault(one, "en")}${one.more > 0 ? ` ${count("en", one.more)} more like it.` : ""} ${count("en", one.kept)} kept.`,
  "library.duplicate": (one) => `${fault(one, "en")}${one.more > 0 ? ` ${count("en", one.more)} more like it.` : ""}`,
  "citation.mismatch": ({ text, record, place, agree, support }) =>
    [
      `Text says ${text}, ${place.name === LIST ? "list" : place.name} says ${record}${at(place, "line")}.`,
      ...of(agree, (names) => `So does ${names}.`),
      ...of(support, (names) => `${names} agrees with the text.`),
      "Which is right?",
    ].join(" "),
  "citation.unlisted": ({ text, source }) => `"${text}" is in ${source} but not in this paper's list. Add it?`,
  "citation.unknown": ({ text, asked, nearest, corpus, unnamed }) =>
    `"${text}" was not found: ${asked.map(({ name, entries }) => `${name === LIST ? "this list" : name} (${count("en", entries)})`).join(", ")}.` +
    (nearest === null ? "" : ` Nearest: ${stopped(nearest)}`) +
    (corpus === null ? "" : ` The corpus ${corpus} has it.`) +
    (unnamed === null ? "" : ` ${unnamed} has it, which nobody names.`),
  "citation.ambiguous": ({ text, titles, letters }) =>
    `"${text}" fits ${titles.length} works: ${titled(titles, "; ", (more) => `${count("en", more)} more`)}.${letters === null ? "" : ` Choose ${letters.replace("|", " or ")}.`}`,
  "citation.unused": ({ record }) => `${record} is in the list but not cited in the text.`,
  "citation.style": ({ style }) =>
    `This text cites ${style === "numbers" ? "by numbers" : "in notes that give the whole reference"}. Such citations are not checked against the list.`,
  "library.none": ({ citations, unread, pending, asked, unnamed }) =>
    pending.length > 0
      ? `Still being read: ${pending.join(", ")}. Citations are checked once that is done.`
      : asked.length > 0
        ? `${citations === 1 ? "1 citation" : `${count("en", citations)} citations`} could not be confirmed by ${sourceNames(asked, "this list")}, and may be in what could not be read: ${unread.join(", ")}.`
        : `Nothing to check ${citations === 1 ? "1 citation" : `${count("en", citations)} citations`} against: this text has no reference list and ${unread.length === 0 ? "names no library" : `what it names could not be read: ${unread.join(", ")}`}.${unread.length > 0 || unnamed.length === 0 ? "" : ` It could name ${oneOf(unnamed, "or", (more) => `${count("en", more)} more`)}.`}`,
};

const es: Catalogue = {
  "library.problem": (one) =>
    `${fault(one, "es")}${one.more > 0 ? ` Y ${count("es", one.more)} más.` : ""} Entradas en uso: ${count("es", one.kept)}.`,
  "library.duplicate": (one) => `${fault(one, "es")}${one.more > 0 ? ` Y ${count("es", one.more)} más.` : ""}`,
  "citation.mismatch": ({ text, record, place, agree, support }) =>
    [
      `El texto dice ${text}; ${place.name === LIST ? "la lista" : place.name} dice ${record}${at(place, "línea")}.`,
      ...of(agree, (names) => `También ${names}.`),
      ...of(support, (names) => `${names} coincide con el texto.`),
      "¿Cuál es correcto?",
    ].join(" "),
  "citation.unlisted": ({ text, source }) => `«${text}» está en ${source}, pero no en la lista de este texto. ¿Añadirlo?`,
  "citation.unknown": ({ text, asked, nearest, corpus, unnamed }) =>
    `«${text}» no se encontró: ${asked.map(({ name, entries }) => `${name === LIST ? "esta lista" : name} (${count("es", entries)})`).join(", ")}.` +
    (nearest === null ? "" : ` Lo más parecido: ${stopped(nearest)}`) +
    (corpus === null ? "" : ` El corpus ${corpus} lo tiene.`) +
    (unnamed === null ? "" : ` Está en ${unnamed}, que nadie nombra.`),
  "citation.ambiguous": ({ text, titles, letters }) =>
    `«${text}» corresponde a ${titles.length} obras: ${titled(titles, "; ", (more) => `otras ${count("es", more)}`)}.${letters === null ? "" : ` Elija ${letters.replace("|", " o ")}.`}`,
  "citation.unused": ({ record }) => `${record} está en la lista, pero no se cita en el texto.`,
  "citation.style": ({ style }) =>
    `Este texto cita ${style === "numbers" ? "por números" : "en notas con la referencia completa"}. Esas citas no se cotejan con la lista.`,
  "library.none": ({ citations, unread, pending, asked, unnamed }) =>
    pending.length > 0
      ? `Todavía se está leyendo: ${pending.join(", ")}. Las citas se cotejan en cuanto termine.`
      : asked.length > 0
        ? `${citations === 1 ? "1 cita no se pudo confirmar" : `${count("es", citations)} citas no se pudieron confirmar`} con ${sourceNames(asked, "esta lista")}; quizá ${citations === 1 ? "esté" : "estén"} en lo que no se pudo leer: ${unread.join(", ")}.`
        : `No hay con qué cotejar ${citations === 1 ? "1 cita" : `${count("es", citations)} citas`}: este texto no tiene lista de referencias ${unread.length === 0 ? "ni nombra una biblioteca" : `y no se pudo leer lo que nombra: ${unread.join(", ")}`}.${unread.length > 0 || unnamed.length === 0 ? "" : ` Podría nombrar ${oneOf(unnamed, "o", (more) => `${count("es", more)} más`)}.`}`,
};

const fr: Catalogue = {
  "library.problem": (one) =>
    `${fault(one, "fr")}${one.more > 0 ? ` Et ${count("fr", one.more)} autres.` : ""} Entrées retenues\u00a0: ${count("fr", one.kept)}.`,
  "library.duplicate": (one) => `${fault(one, "fr")}${one.more > 0 ? ` Et ${count("fr", one.more)} autres.` : ""}`,
  "citation.mismatch": ({ text, record, place, agree, support }) =>
    [
      `Le texte dit ${text}, ${place.name === LIST ? "la liste" : place.name} dit ${record}${at(place, "ligne")}.`,
      ...of(agree, (names) => `${names} aussi.`),
      ...of(support, (names) => `${names} dit comme le texte.`),
      "Lequel est juste\u00a0?",
    ].join(" "),
  "citation.unlisted": ({ text, source }) =>
    `«\u00a0${text}\u00a0» est dans ${source}, mais pas dans la liste de ce texte. L'ajouter\u00a0?`,
  "citation.unknown": ({ text, asked, nearest, corpus, unnamed }) =>
    `«\u00a0${text}\u00a0» est introuvable\u00a0: ${asked.map(({ name, entries }) => `${name === LIST ? "cette liste" : name} (${count("fr", entries)})`).join(", ")}.` +
    (nearest === null ? "" : ` Le plus proche\u00a0: ${stopped(nearest)}`) +
    (corpus === null ? "" : ` Le corpus ${corpus} le contient.`) +
    (unnamed === null ? "" : ` Il figure dans ${unnamed}, que personne ne nomme.`),
  "citation.ambiguous": ({ text, titles, letters }) =>
    `«\u00a0${text}\u00a0» convient à ${titles.length} ouvrages\u00a0: ${titled(titles, "\u00a0; ", (more) => `${count("fr", more)} autres`)}.${letters === null ? "" : ` Choisissez ${letters.replace("|", " ou ")}.`}`,
  "citation.unused": ({ record }) => `${record} est dans la liste, mais n'est pas cité dans le texte.`,
  "citation.style": ({ style }) =>
    `Ce texte cite ${style === "numbers" ? "par numéros" : "dans des notes qui donnent la référence entière"}. Ces citations ne sont pas comparées à la liste.`,
  "library.none": ({ citations, unread, pending, asked, unnamed }) =>
    pending.length > 0
      ? `Lecture en cours\u00a0: ${pending.join(", ")}. Les citations seront vérifiées ensuite.`
      : asked.length > 0
        ? `${citations === 1 ? "1 citation n'a pas pu être confirmée" : `${count("fr", citations)} citations n'ont pas pu être confirmées`} par ${sourceNames(asked, "cette liste")}\u00a0; peut-être dans ce qui n'a pas pu être lu\u00a0: ${unread.join(", ")}.`
        : `Rien pour vérifier ${citations === 1 ? "1 citation" : `${count("fr", citations)} citations`}\u00a0: ce texte n'a pas de liste de références et ${unread.length === 0 ? "ne nomme aucune bibliothèque" : `ce qu'il nomme n'a pas pu être lu\u00a0: ${unread.join(", ")}`}.${unread.length > 0 || unnamed.length === 0 ? "" : ` Il pourrait nommer ${oneOf(unnamed, "ou", (more) => `${count("fr", more)} autres`)}.`}`,
};

const catalogues: Readonly<Record<Locale, Catalogue>> = { en, es, fr };

/** A finding in the reader's language. The language of the text has no say in it. */
export function messageOf(finding: Finding, locale: Locale): string {
  const write = catalogues[locale][finding.code] as (finding: Finding) => string;
  return write(finding);
}
