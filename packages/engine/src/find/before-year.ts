import { editors } from "../words/editor-words.ts";
import { forExample, signals } from "../words/leading-words.ts";
import { anyOf } from "../words/word-set.ts";
import { toCome } from "../words/year-words.ts";

/** How far before a year the words that only introduce it may begin. */
const REACH = 36;

const about = "ca?\\.|ca|circa|about|vers|v\\.|hacia";
const editing = `${editors}|[Tt]rans\\.?|[Tt]rad\\.?`;
const volume = "(?:[Vv]ols?|[Nn]os?|[Nn][uú]ms?|[Nn]°|[Nn]º|[Tt]|[Tt]omo|[Tt]ome|[Bb]d)\\.? ?(?:\\d{1,4}|[IVX]{1,5})";

const kind =
  "(?:working paper|discussion paper|unpublished(?: \\p{L}+)?|manuscript|mimeo|draft|documento de trabajo|manuscrito|inédito|document de travail|mimeografiado)";

/** A book of a work of old, which stands before the year of the edition: `Epictetus (III, 1993, p. 321)`. */
const book = "[IVX]{1,5},";
/** A passage of one, by book and chapter or by the page and letter of an old edition: `Laertius, VI 77, 2010`, `Plato, 514a, 1992`. */
const passage = "(?:[IVXL]{1,6}[.,]? ?\\d{1,3}(?:[-–,.] ?\\d{1,3}){0,2}\\.?|\\d{2,3}[a-e]\\d{0,2}(?:[-–]\\d{0,3}[a-e]?\\d{0,2})?),";
/** Pages that stand before the year: `Lind, p. 21, 2006`. */
const pages = "[Pp]{1,2}\\. ?\\d{1,4}(?:[-–]\\d{1,4})?";
const introducing = new RegExp(
  `(?:\\s(?:${about}|${toCome}|(?:[Ee]d|[Cc]oord|[Oo]rg|[Dd]ir)s?\\.,?)|,?\\s${passage}|,\\s(?:(?:${editing}),?|${book}|(?:${volume}|${kind}|${pages}),))\\s?$`,
  "u",
);
const opening = new RegExp(
  `^(?:\\[[^[\\]]*\\d{4}\\]|${book}|${passage}|${forExample},?|${anyOf(signals)}\\.?|${about}|${toCome}|(?:${editing}),?|,)?$`,
  "u",
);

const ofEditing = new RegExp(`^(?:${editing})$`, "u");

/** Whether a word says who edits or translates, as it stands between names and a year: `Lind, Trans., 2004`. */
export function isOfEditing(word: string): boolean {
  return ofEditing.test(word);
}

/** Where the names before a year end, without `ca.`, `forthcoming`, `, ed.,`, `, vol. 2,`, `, working paper,` between: `Riegel ca. 1994`. */
export function namesEnd(prose: string, from: number, at: number): number {
  let end = at;
  for (;;) {
    const words = introducing.exec(prose.slice(Math.max(from, end - REACH), end));
    if (words === null) return end;
    end -= words[0].length;
  }
}

/** Whether the words between a bracket and its first year leave the year to an author before the bracket: `Kant (cf. 1781)`, `Lind (ed., 2001)`. */
export function opensBracket(words: string): boolean {
  return words === "" || opening.test(words);
}
