/**
 * What the field has for citations in prose, as spans of a text. The first is the yardstick: a Unicode pattern that only
 * finds *Name Year*. The others are the patterns that a batch tool for bibliographies documents, written anew after its
 * description: one for a name before a bracket, one for a bracket with a name and a year in it; names are of plain letters.
 */
export interface Pattern {
  readonly name: string;
  find(text: string): readonly { readonly start: number; readonly end: number }[];
}

const naive = /\p{Lu}[\p{L}'’-]+(?: (?:and|&|y|et) \p{Lu}[\p{L}'’-]+| et al\.)?,? \(?(?:1[5-9]|20)\d\d[a-z]?/gu;

const word = "[A-Z][A-Za-z'-]+";
const further = `(?: (?:and|&) ${word})?(?:, ${word})*(?: et al\\.?)?`;
const narrative = new RegExp(`${word}${further}\\s?\\(\\d{4}[a-z]?\\b`, "g");
const bracketed = new RegExp(`${word}(?: (?:and|&) ${word})?(?: et al\\.?)?,?\\s\\d{4}[a-z]?(?=[^()]*\\))`, "g");

const spans = (text: string, patterns: readonly RegExp[]): readonly { readonly start: number; readonly end: number }[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })));

export const yardstick: Pattern = { name: "Unicode pattern", find: (text) => spans(text, [naive]) };
export const documented: Pattern = { name: "documented patterns", find: (text) => spans(text, [narrative, bracketed]) };
