import type { Locale, UnlistedMention } from "@concordat/engine";

/** The words of the cards that a hover shows. */
export interface CardWords {
  readonly agrees: (source: string, line: number) => string;
  /** Of a key that several works of a library have, by the lines on which they begin. */
  readonly keyOfSeveral: (source: string, key: string, lines: readonly number[]) => string;
  readonly inCorpus: (corpus: string) => string;
  readonly inUnnamed: (library: string, line: number) => string;
  readonly pending: (names: string) => string;
  readonly differs: (text: string, source: string, record: string, line: number) => string;
  readonly fits: (count: number) => string;
  readonly notFound: (asked: string) => string;
  readonly nothingAsked: string;
  /** Of *ibid.* and its like, where what they mean is no work for sure. */
  readonly citedBefore: string;
  readonly notRead: (names: string) => string;
  /** Where else the work may be, in libraries that could not be read. */
  readonly mayBeIn: (names: string) => string;
  readonly nearest: (label: string) => string;
  readonly inText: (lines: readonly number[]) => string;
  readonly cites: (source: string, claim: string, paragraph: number) => string;
  readonly workUnchecked: string;
  readonly list: string;
  readonly parties: string;
  readonly country: string;
  readonly followedBy: string;
  readonly after: (year: number, ended: string) => string;
  readonly before: (year: number, began: string) => string;
  readonly from: string;
  readonly more: string;
  readonly open: string;
  readonly oneOf: (count: number) => string;
  /** What a source that nobody lists was taken for. */
  readonly readAs: Readonly<Record<UnlistedMention["custom"], string>>;
  readonly unlisted: string;
}

/** So many lines are named. */
const LINES = 5;

function someOf(lines: readonly number[]): string {
  return lines.slice(0, LINES).join(", ") + (lines.length > LINES ? ", …" : "");
}

const en: CardWords = {
  agrees: (source, line) => `Agrees with ${source}${line > 0 ? `, line ${line}` : ""}.`,
  keyOfSeveral: (source, key, lines) =>
    `${source} has the key ${key} ${lines.length} times, on lines ${someOf(lines)}; it means the first.`,
  inCorpus: (corpus) => `Found in the corpus ${corpus}, which explains only.`,
  inUnnamed: (library, line) => `Found in ${library}, line ${line}, which nobody names, so it explains only.`,
  pending: (names) => `Still being read: ${names}.`,
  differs: (text, source, record, line) => `Text says ${text}, ${source} says ${record}${line > 0 ? ` (line ${line})` : ""}.`,
  fits: (count) => `Fits ${count} works:`,
  notFound: (asked) => `Not found in ${asked}.`,
  nothingAsked: "Nothing to compare with: this text has no list and names no library.",
  citedBefore: "It means what was cited before, and which work that is, is not certain.",
  mayBeIn: (names) => `It may be in what could not be read: ${names}.`,
  notRead: (names) => `Nothing to compare with: this text has no list and what it names could not be read: ${names}.`,
  nearest: (label) => `Nearest: ${label}.`,
  inText: (lines) =>
    lines.length === 1 ? `In your text: line ${lines[0]}.` : `In your text: ${lines.length} times, lines ${lines.join(", ")}.`,
  cites: (source, claim, paragraph) => `${source} cites it for: ${claim} (paragraph ${paragraph})`,
  workUnchecked: "The work itself was not checked.",
  list: "your list",
  parties: "Parties",
  country: "Country",
  followedBy: "followed by",
  after: (year, ended) => `Your sentence says ${year}; the record has this until ${ended}.`,
  before: (year, began) => `Your sentence says ${year}; the record has this since ${began}.`,
  from: "Source",
  more: "More",
  open: "open",
  oneOf: (count) => `May be one of ${count}:`,
  readAs: {
    interview: "Read as an interview or a personal communication.",
    archive: "Read as material of an archive.",
    statute: "Read as a law, an official gazette or a parliamentary record.",
    document: "Read as a document of the United Nations or another international body.",
  },
  unlisted: "By custom no reference list has to hold it, so it is not looked up.",
};

const es: CardWords = {
  agrees: (source, line) => `Coincide con ${source}${line > 0 ? `, línea ${line}` : ""}.`,
  keyOfSeveral: (source, key, lines) =>
    `${source} tiene la clave ${key} ${lines.length} veces, en las líneas ${someOf(lines)}; vale la primera.`,
  inCorpus: (corpus) => `Está en el corpus ${corpus}, que solo explica.`,
  inUnnamed: (library, line) => `Está en ${library}, línea ${line}, que nadie nombra, así que solo explica.`,
  pending: (names) => `Todavía se está leyendo: ${names}.`,
  differs: (text, source, record, line) => `El texto dice ${text}; ${source} dice ${record}${line > 0 ? ` (línea ${line})` : ""}.`,
  fits: (count) => `Corresponde a ${count} obras:`,
  notFound: (asked) => `No se encontró en ${asked}.`,
  nothingAsked: "No hay con qué cotejar: este texto no tiene lista ni nombra una biblioteca.",
  citedBefore: "Remite a lo citado antes, y no es seguro qué obra es.",
  mayBeIn: (names) => `Puede estar en lo que no se pudo leer: ${names}.`,
  notRead: (names) => `No hay con qué cotejar: este texto no tiene lista y no se pudo leer lo que nombra: ${names}.`,
  nearest: (label) => `Lo más parecido: ${label}.`,
  inText: (lines) =>
    lines.length === 1 ? `En su texto: línea ${lines[0]}.` : `En su texto: ${lines.length} veces, líneas ${lines.join(", ")}.`,
  cites: (source, claim, paragraph) => `${source} la cita para: ${claim} (párrafo ${paragraph})`,
  workUnchecked: "La obra misma no se cotejó.",
  list: "su lista",
  parties: "Partes",
  country: "País",
  followedBy: "seguido por",
  after: (year, ended) => `Su frase dice ${year}; según el registro, existió hasta ${ended}.`,
  before: (year, began) => `Su frase dice ${year}; según el registro, existe desde ${began}.`,
  from: "Fuente",
  more: "Más",
  open: "abrir",
  oneOf: (count) => `Puede ser uno de ${count}:`,
  readAs: {
    interview: "Se leyó como una entrevista o una comunicación personal.",
    archive: "Se leyó como material de archivo.",
    statute: "Se leyó como una ley, un diario oficial o un acta parlamentaria.",
    document: "Se leyó como un documento de las Naciones Unidas o de otro organismo internacional.",
  },
  unlisted: "Por costumbre no tiene que figurar en ninguna lista de referencias; por eso no se busca.",
};

const fr: CardWords = {
  agrees: (source, line) => `Concorde avec ${source}${line > 0 ? `, ligne ${line}` : ""}.`,
  keyOfSeveral: (source, key, lines) =>
    `${source} a la clé ${key} ${lines.length} fois, lignes ${someOf(lines)}\u00a0; elle désigne la première.`,
  inCorpus: (corpus) => `Figure dans le corpus ${corpus}, qui explique seulement.`,
  inUnnamed: (library, line) => `Figure dans ${library}, ligne ${line}, que personne ne nomme\u00a0: elle explique seulement.`,
  pending: (names) => `Lecture en cours\u00a0: ${names}.`,
  differs: (text, source, record, line) => `Le texte dit ${text}, ${source} dit ${record}${line > 0 ? ` (ligne ${line})` : ""}.`,
  fits: (count) => `Convient à ${count} ouvrages\u00a0:`,
  notFound: (asked) => `Introuvable dans ${asked}.`,
  nothingAsked: "Rien à comparer\u00a0: ce texte n'a pas de liste et ne nomme aucune bibliothèque.",
  citedBefore: "Renvoie à ce qui a été cité avant, et quel ouvrage c'est n'est pas certain.",
  mayBeIn: (names) => `Peut-être dans ce qui n'a pas pu être lu\u00a0: ${names}.`,
  notRead: (names) => `Rien à comparer\u00a0: ce texte n'a pas de liste et ce qu'il nomme n'a pas pu être lu\u00a0: ${names}.`,
  nearest: (label) => `Le plus proche\u00a0: ${label}.`,
  inText: (lines) =>
    lines.length === 1
      ? `Dans votre texte\u00a0: ligne ${lines[0]}.`
      : `Dans votre texte\u00a0: ${lines.length} fois, lignes ${lines.join(", ")}.`,
  cites: (source, claim, paragraph) => `${source} le cite pour\u00a0: ${claim} (paragraphe ${paragraph})`,
  workUnchecked: "L'ouvrage lui-même n'a pas été vérifié.",
  list: "votre liste",
  parties: "Parties",
  country: "Pays",
  followedBy: "suivi de",
  after: (year, ended) => `Votre phrase dit ${year}\u00a0; selon la fiche, cela a existé jusqu'au ${ended}.`,
  before: (year, began) => `Votre phrase dit ${year}\u00a0; selon la fiche, cela existe depuis le ${began}.`,
  from: "Source",
  more: "Plus",
  open: "ouvrir",
  oneOf: (count) => `Peut être l'un de ${count}\u00a0:`,
  readAs: {
    interview: "Lu comme un entretien ou une communication personnelle.",
    archive: "Lu comme une pièce d'archives.",
    statute: "Lu comme une loi, un journal officiel ou un compte rendu parlementaire.",
    document: "Lu comme un document des Nations unies ou d'une autre organisation internationale.",
  },
  unlisted: "L'usage ne demande pas qu'il figure dans une liste de références\u00a0: il n'est donc pas recherché.",
};

/** The words of the cards in each language. */
export const cardWords: Readonly<Record<Locale, CardWords>> = { en, es, fr };
