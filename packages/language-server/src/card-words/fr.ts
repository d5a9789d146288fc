import type { CardWords } from "./card-words.ts";
import { someOf } from "./some-of.ts";

export const fr: CardWords = {
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
