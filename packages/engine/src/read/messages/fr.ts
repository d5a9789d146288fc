import type { ReadFault, ScanFault } from "../read-fault.ts";
import { formatNames, listed, type Sentences } from "./sentences.ts";

const readUpTo = (atEnd: boolean): string => `lue jusqu'à ${atEnd ? "la fin du fichier" : "l'entrée suivante"}`;
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

const scanned: Sentences<ScanFault> = {
  neverClosed: ({ atEnd }) => `n'est jamais fermée\u00a0; ${readUpTo(atEnd)}`,
  valueNeverClosed: ({ field, atEnd }) => `a une valeur de ${quoted(field)} qui n'est jamais fermée\u00a0; ${readUpTo(atEnd)}`,
  valueOpen: ({ field }) => `a une valeur de ${quoted(field)} qui n'est jamais fermée\u00a0; lue jusqu'au champ suivant`,
  bareValue: ({ field }) => `a une valeur de ${quoted(field)} sans accolades\u00a0; lue jusqu'à la virgule`,
  oddQuotes: ({ field }) => `a une valeur de ${quoted(field)} entre des guillemets que BibTeX ne connaît pas\u00a0; lue quand même`,
  innerQuotes: () =>
    "a des guillemets dans une valeur entre guillemets\u00a0; mettez cette valeur entre accolades\u00a0; elle a tout de même été lue",
  twice: ({ field }) => `a deux fois ${quoted(field)}\u00a0; la première est retenue`,
  noComma: ({ field }) => `n'a pas de virgule avant ${quoted(field)}\u00a0; lue quand même`,
  noValue: ({ field }) => `a un champ ${quoted(field)} sans valeur\u00a0; le reste a été lu`,
  noEquals: ({ field }) => `n'a pas de ${quoted("=")} après ${quoted(field)}\u00a0; lue quand même`,
  otherEquals: ({ field, sign }) => `a ${quoted(sign)} au lieu de ${quoted("=")} après ${quoted(field)}\u00a0; lue quand même`,
  noPiece: ({ field }) => `a dans ${quoted(field)} un ${quoted("#")} qui ne joint rien\u00a0; le reste a été lu`,
  remark: ({ sign }) => `omet une ligne par ${quoted(sign)}, que BibTeX ne connaît pas\u00a0; elle a été omise`,
  closingBrace: () => "a une accolade fermante de trop\u00a0; le reste a été lu",
  openingBrace: () => "a une accolade de trop avant sa clé\u00a0; le reste a été lu",
  otherSign: () => "s'ouvre par un autre signe que celui qui la ferme\u00a0; lue quand même",
  noType: () => "n'a pas de type après son '@'\u00a0; lue comme document",
  merge: () => "contient les marques d'une fusion inachevée\u00a0; les deux versions ont été lues",
  stray: () => "a un caractère égaré entre ses champs\u00a0; le reste a été lu",
};
const inside = (wrong: ScanFault): string => (scanned[wrong.kind] as (wrong: ScanFault) => string)(wrong);

const foreign = {
  bibtex: "le fichier ne contient aucune entrée BibTeX\u00a0; attendu\u00a0: quelque chose comme '@book{clé, title = {...}}'.",
  "csl-json": "le fichier ne contient aucun élément CSL-JSON\u00a0; attendu\u00a0: une liste d'objets avec id et type.",
  "csl-yaml":
    "le fichier ne contient aucun élément CSL-YAML\u00a0; attendu\u00a0: une liste d'éléments avec id et type, seule ou sous 'references:'.",
  ris: "le fichier ne contient aucune notice RIS\u00a0; attendu\u00a0: des lignes comme 'TY  - JOUR'.",
  hayagriva: "c'est une bibliothèque Hayagriva de Typst, qui n'est pas encore lue\u00a0; exportez-la en .bib ou en CSL-JSON.",
  nbib: "ce sont des notices de PubMed dans son propre format, qui n'est pas lu\u00a0; enregistrez-les en .ris ou en .bib, comme le fait Zotero.",
  refer: "ce sont des références au format de Refer et d'EndNote, qui n'est pas lu\u00a0; exportez-les en .ris ou en .bib.",
  wos: "ce sont des notices de Web of Science dans son propre format, qui n'est pas lu\u00a0; exportez-les en .ris ou en .bib.",
  zotero: "ce sont des éléments tels que Zotero les garde, qui ne sont pas lus\u00a0; exportez-les en CSL JSON ou en .bib.",
};

export const fr: Sentences<ReadFault> = {
  entry: ({ key, wrong }) => `l'entrée ${quoted(key)} ${inside(wrong)}.`,
  string: ({ wrong }) => `une définition de @string ${inside(wrong)}.`,
  preamble: ({ wrong }) => `un @preamble ${inside(wrong)}.`,
  noString: ({ name }) =>
    `aucun @string avant lui ne définit ${quoted(name)}, qui vaut donc pour lui-même\u00a0; mettez-le entre accolades si c'est un mot.`,
  noKey: ({ type }) => `une entrée de type ${quoted(type)} n'a pas de clé pour la citer\u00a0; donnez-lui-en une après l'accolade.`,
  noFields: ({ key }) => `l'entrée ${quoted(key)} n'a pas de champs\u00a0; laissée de côté.`,
  brokenOff: () => "une entrée s'interrompt à la fin du fichier\u00a0; laissée de côté.",
  noSign: ({ written }) => `${quoted(written)} n'a pas de '@' devant, ce n'est donc pas une entrée\u00a0; laissé de côté.`,
  noBrace: ({ written }) => `aucune accolade ne suit ${quoted(written)}, aucune entrée n'y commence donc\u00a0; laissé de côté.`,
  merge: () => "ici se trouvent les marques d'une fusion inachevée\u00a0; les deux versions ont été lues.",
  otherFormat: ({ format }) => {
    const [name, ending] = formatNames[format];
    return `ceci est du ${name} dans un fichier d'un autre format, laissé de côté\u00a0; mettez-le dans un fichier qui se termine par ${ending}.`;
  },
  reference: ({ key, by, to, isCircle }) => {
    const why = isCircle ? "qui renvoie à elle" : "qui n'est pas dans ce fichier";
    return `l'entrée ${quoted(key)} renvoie par ${by} à ${quoted(to)}, ${why}\u00a0; rien n'en a été hérité.`;
  },
  capitals: ({ key, by, to, found }) =>
    `l'entrée ${quoted(key)} renvoie par ${by} à ${quoted(to)}, dont la clé est ${quoted(found)}\u00a0: BibTeX les confond, Biber non\u00a0; écrivez-les de même.`,
  duplicate: ({ key, line, file }) =>
    `l'entrée ${quoted(key)} utilise la clé ${file === undefined ? `de la ligne ${line}\u00a0; la première est retenue` : `d'un autre ouvrage dans ${file}:${line}\u00a0; c'est celui-là qui est retenu`}.`,
  commands: ({ commands: [command = "", ...others] }) => {
    const more = (left: number): string => `${left} autres`;
    const also = others.length === 0 ? "" : `\u00a0; de même ${listed(others, quoted, "et", more)}`;
    return `la commande ${quoted(command)} n'est pas connue\u00a0: elle reste telle quelle, ou seulement les mots entre ses accolades${also}.`;
  },
  item: ({ id, wrong }) => {
    const who = id === null ? "un élément" : `l'élément ${quoted(id)}`;
    const leftOut = "laissé de côté, et la lecture a repris au suivant.";
    if (wrong === "neverClosed") return `${who} n'est jamais fermé\u00a0; ce qu'il contient a été lu.`;
    if (wrong === "mended")
      return `${who} n'est pas du JSON valide\u00a0: regardez ses guillemets, virgules et crochets\u00a0; lu quand même.`;
    if (wrong === "twice") return `${who} a deux fois un champ, ici pour la seconde fois\u00a0; le dernier est retenu.`;
    if (wrong === "json") return `${who} n'est pas du JSON valide\u00a0; ${leftOut}`;
    const where = "n'est pas du YAML valide à cette ligne\u00a0: regardez guillemets, deux-points, retraits, tabulations et ancres";
    return `${who} ${where}\u00a0; ${wrong === "yaml" ? "le reste a été lu." : leftOut}`;
  },
  oddValue: ({ id, field }) =>
    `l'élément ${quoted(id)} a une valeur de ${quoted(field)} qui n'est pas un ${field === "title" ? "texte" : "nom"}\u00a0; laissée de côté.`,
  noId: () => "un élément n'a pas d'id pour le citer\u00a0; donnez-lui-en un.",
  emptyRecord: () => "une notice n'indique ni auteur, ni titre, ni année\u00a0; laissée de côté.",
  record: ({ title, wrong }) => {
    const who = title === "" ? "une notice" : `la notice ${quoted(title)}`;
    if (wrong === "noEnd") return `${who} n'a pas de ligne 'ER  -' à la fin\u00a0; lue jusqu'à la suivante.`;
    return `${who} ne commence pas par une ligne 'TY  -'\u00a0; lue comme une œuvre sans type.`;
  },
  noSuchType: ({ title, type }) => {
    const who = title === "" ? "une notice" : `la notice ${quoted(title)}`;
    return `${who} ${type === "" ? "n'a pas de type" : `a le type ${quoted(type)}, que RIS ne connaît pas`}\u00a0; lue comme un document.`;
  },
  foreign: ({ format, holds }) => {
    if (holds === undefined) return foreign[format];
    if (holds === "page")
      return "c'est une page web et non une bibliothèque\u00a0; exportez de nouveau la bibliothèque et regardez ce qui a été enregistré.";
    const [name, ending] = formatNames[holds];
    return `c'est du ${name} dans un fichier dont le nom dit autre chose, il n'a donc pas été lu\u00a0; faites finir son nom par ${ending}.`;
  },
};
