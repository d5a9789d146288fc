import { months } from "../words/dates.ts";
import { conjunctions } from "../words/name-words.ts";
import { neverAuthors } from "../words/never-authors.ts";
import { isInCapitals } from "./capitals.ts";
import type { Piece } from "./printed-piece.ts";
import type { Token } from "./tokens.ts";

/** Where names are read: in a group everything is a citation; in running prose most words are not. */
export type Where = "group" | "running";

/** The text by which a word is looked up; empty where there is none. */
export function bare(token: Token | undefined): string {
  return token?.plain ?? "";
}

/** `and`, `&`, `y`; in capitals between names in capitals: `DÍEZ Y NICHOLLS`. */
export function isConjunction(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "and") return true;
  if (!conjunctions.has(token.plain)) return false;
  if (!token.capital) return true;
  const before = tokens[tokens[at - 1]?.kind === "comma" ? at - 2 : at - 1];
  return (isWordInCapitals(before) || before?.kind === "initial") && isWordInCapitals(tokens[at + 1]);
}

function isWordInCapitals(token: Token | undefined): boolean {
  return token?.kind === "word" && isInCapitals(token.text);
}

/** Two months with a dash or a slash between: `January-February`. */
export function isMonths(word: string): boolean {
  const dash = word.search(/[-–/]/);
  return dash > 0 && months.has(word.slice(0, dash)) && months.has(word.slice(dash + 1));
}

/** A capitalized word that may be a name, or one such as `al-Rodhan` whose capital comes after a hyphen. */
export function isNameWord(token: Token | undefined): boolean {
  return token?.named === true && (token.kind === "word" || token.kind === "initial");
}

/** Whether a word may be one by itself, or by its capital within. */
export function mayBeNamed({ text, plain, capital }: Omit<Piece, "named">): boolean {
  return capital ? !elided.test(text) && (!isNeverAuthor(plain) || isAcronymOfWord(text)) : inner.test(text) && !isNeverAuthor(plain);
}

/** Three capitals that are a month cut short elsewhere, or send to a source, and here an acronym: `(SEP, 2013)`, `(CFR 2005)`. */
function isAcronymOfWord(text: string): boolean {
  return text === "CFR" || (/^[A-Z]{3}$/.test(text) && months.has(text.toLowerCase()));
}

function isNeverAuthor(plain: string): boolean {
  return neverAuthors.has(plain) || isMonths(plain);
}

/** An article cut short before a noun in lower case: `L’eau`; `O’` begins a name. */
const elided = /^(?!O)\p{Lu}['’]\p{Ll}/u;

/** A capital within a word. */
const inner = /[-'’]\p{Lu}|^h\p{Lu}\p{Ll}/u;
