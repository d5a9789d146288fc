import type { CardWords } from "./card-words.ts";
import { someOf } from "./some-of.ts";

export const fr: CardWords = {
  at: (source, line) => (line > 0 ? `${source}, ligne ${line}` : source),
  agrees: (place) => `Concorde avec ${place}.`,
  keyOfSeveral: (source, key, lines) =>
    `${source} a la clé ${key} ${lines.length} fois, lignes ${someOf(lines)}\u00a0; elle désigne la première.`,
  inCorpus: (corpus) => `Figure dans le corpus ${corpus}, qui explique seulement.`,
  inUnnamed: (place) => `Figure dans ${place}, que personne ne nomme\u00a0: elle explique seulement.`,
  pending: (names) => `Lecture en cours\u00a0: ${names}.`,
  differs: (text, source, record) => `Le texte dit ${text}, ${source} dit ${record}.`,
  line: (line) => `ligne ${line}`,
  fits: (count) => `Convient à ${count} ouvrages\u00a0:`,
  notFound: (asked) => `Introuvable dans ${asked}.`,
  nothingAsked: "Rien à comparer\u00a0: ce texte n'a pas de liste et ne nomme aucune bibliothèque.",
  citedBefore: "Renvoie à ce qui a été cité avant, et quel ouvrage c'est n'est pas certain.",
  mayBeIn: (names) => `Peut-être dans ce qui n'a pas pu être lu\u00a0: ${names}.`,
  notRead: (names) => `Rien à comparer\u00a0: ce texte n'a pas de liste et ce qu'il nomme n'a pas pu être lu\u00a0: ${names}.`,
  nearest: (label) => `Le plus proche\u00a0: ${label}.`,
  inText: (times, lines) =>
    `Dans votre texte\u00a0: ${times === 1 ? "" : `${times} fois, `}${lines.length === 1 ? "ligne" : "lignes"} ${someOf(lines)}.`,
  cites: (source, claim, paragraph) => `${source} le cite pour\u00a0: ${claim} (paragraphe ${paragraph})`,
  workUnchecked: "L'ouvrage lui-même n'a pas été vérifié.",
  list: "votre liste",
  parties: (names) => `Parties\u00a0: ${names}`,
  country: (name) => `Pays\u00a0: ${name}`,
  followedBy: "suivi de",
  after: (year, ended) => `Votre phrase dit ${year}\u00a0; selon la fiche, cela a existé jusqu'au ${ended}.`,
  before: (year, began) => `Votre phrase dit ${year}\u00a0; selon la fiche, cela existe depuis le ${began}.`,
  from: (sources) => `Source\u00a0: ${sources}`,
  more: "Plus",
  open: "ouvrir",
  oneOf: (name, count) => `${name} peut désigner l'un de ces ${count}\u00a0:`,
  readAs: {
    interview: "Lu comme un entretien ou une communication personnelle.",
    archive: "Lu comme une pièce d'archives.",
    statute: "Lu comme une loi, une affaire, un journal officiel ou un compte rendu parlementaire.",
    document: "Lu comme un document des Nations unies ou d'une autre organisation internationale.",
  },
  unlisted: "L'usage ne demande pas qu'il figure dans une liste de références\u00a0: il n'est donc pas recherché.",
};
