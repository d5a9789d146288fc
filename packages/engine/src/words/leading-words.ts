import { wordSet } from "./word-set.ts";

/** What readers, students and those who revise are told to do with a work, at the beginning of a sentence. */
export const biddings: string =
  "discuss summarize summarise critique contrast consult reread revisit cite compare discuta resuma compare comente lea relea consulte cite " +
  "comparar releer citar discutez résumez comparez commentez lisez relisez consultez";

/** Send the reader to a source, in the languages that we read. */
export const signals = "see cf cfr véase véanse compárese confróntese cotéjese consúltese vease ver vid voir vgl siehe";

/** Say that one source stands for many: what an expression is to have for them. */
export const forExample = "(?:e\\.g\\.|for example|for instance|por ejemplo|p\\. ?ej\\.|por exemplo|par exemple|p\\. ?ex\\.)";

const according = "as según como selon comme d'après d’après laut gemäß wie secondo come volgens enligt ifølge";
const clausal = "because although though while whereas whether if that since when porque aunque mientras que par parce alors";
/** Join a clause to the one that it depends on. */
export const subordinating: string = `${according} ${clausal}`;

/** Lead into a citation and are no part of it. */
export const prefixes: ReadonlySet<string> = wordSet(
  `${signals} also e.g eg i.e compare contra but in as from by to for with following per quoted quoting cited citing and ` +
    "también aussi confróntese según como en em por se citó apud citado citada tel que citée selon comme dans cité par ainsi sowie hierzu " +
    "dazu etwa " +
    "si veda vedi",
);

/** Point to a source whatever stands before them: "(for a review see Welsh 2004)". */
export const pointers: ReadonlySet<string> = wordSet(`${signals} also eg también aussi apud veda vedi anche consult`);

/** End the words that say one source stands for many: `see, for example, Welsh 2004`. */
export const exemplary: ReadonlySet<string> = wordSet(
  "g example instance ejemplo ej exemple ex especially particular notamment alia hierzu dazu ausführlich etwa insbesondere",
);

/** Words after which a writer names a source. */
export const leadIns: ReadonlySet<string> = wordSet(
  `${signals} ${according} also también aussi também per like unlike follow following follows argues contra pace echoing citing quoting recently segun recientemente ` +
    "chez suivant récemment recentemente anche auch aldus voyez lese",
);

/** Words with which a clause begins, whoever or whatever stands next. */
export const clauses: ReadonlySet<string> = wordSet(`${clausal} by than por`);

/** Words that an author follows and no month does. */
export const beforeAuthors: ReadonlySet<string> = wordSet(
  `${signals} eg example by following and y et e as per ejemplo exemple par por según selon also también aussi`,
);

/** Words that lead to a source and that a group or a note begins with in a capital. */
export const openingGroups: ReadonlySet<string> = wordSet(
  `${signals} eg ie compare contra pace echoing but as in from quoting citing based also both thus hence after before although though while ` +
    "whereas even here first originally likewise indeed therefore perhaps especially notably particularly specifically mainly recently adapted según " +
    "citado sobretudo conforme selon cité surtout également",
);

/** Say that what comes next holds otherwise: `but see Welsh 2004`, `mais cf. Welsh 2004`. */
export const contrasting: ReadonlySet<string> = wordSet("but pero mais aber mas");
