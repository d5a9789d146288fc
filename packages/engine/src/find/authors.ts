import type { Span } from "../text/span.ts";
import { isAcronym } from "./acronym.ts";
import type { Token } from "./tokens.ts";
import { conjunctions, connectors, leadIns, moreAuthors, nameSuffixes, neverAuthors, openers, particles, prefixes } from "./words.ts";

/** The authors that a stretch of tokens ends with. */
export interface Authors extends Span {
  readonly names: readonly string[];
  readonly etAl: boolean;
  readonly possessive: boolean;
  /** Number of the token the authors begin with. */
  readonly first: number;
}

interface Name {
  readonly first: number;
  readonly text: string;
}

/**
 * Reads authors backward from the last token: names joined by commas and a conjunction, *et al.*, a possessive.
 * In running prose commas join only where a conjunction follows ("A, B and C"), since "However, Welsh" is one author.
 * Null where the tokens do not end with a name.
 */
export function authorsAtEnd(tokens: readonly Token[], where: "group" | "running"): Authors | null {
  let at = tokens.length - 1;
  if (where === "group" && tokens[at]?.kind === "comma") at -= 1;
  const last = at;
  const mark = possessiveMark(tokens, at);
  const others = mark ? 0 : othersLength(tokens, at);
  at -= others;
  const names: Name[] = [];
  let joined = false;
  for (;;) {
    const name = nameEndingAt(tokens, at, where, names.length === 0 ? mark : "");
    if (name === null) break;
    names.unshift(name);
    const join = joint(tokens, name.first - 1);
    if (join === null || (join.comma && !joined && where === "running")) break;
    joined ||= !join.comma;
    at = join.next;
  }
  if (where === "group" && !joined && names.length > 1 && isAside(tokens, names)) names.splice(0, names.length - 1);
  const first = names[0]?.first;
  if (first === undefined) return null;
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[last] as Token).end,
    names:
      where === "group"
        ? uninvert(
            names.map((name) => name.text),
            joined,
          )
        : names.map((name) => name.text),
    etAl: others > 0,
    possessive: mark !== "",
    first,
  };
}

/** Whether what stands before the last name is no co-author: `the LKC, Welland 2004`, `NATO, Welland 2004`. */
function isAside(tokens: readonly Token[], names: readonly Name[]): boolean {
  const [first] = names as readonly [Name];
  const before = tokens[first.first - 1];
  const small = before?.kind === "word" && !prefixes.has(bare(before));
  return small || (isAcronym(first.text) && !isAcronym((names.at(-1) as Name).text));
}

/** "Keohane, Robert 1983" is one author, the given name after the family. */
function uninvert(names: string[], joined: boolean): string[] {
  const [family, given] = names;
  const inverted = names.length === 2 && !joined && family !== undefined && given !== undefined && !family.includes(" ");
  return inverted && !given.includes(" ") ? [family] : names;
}

/** The `'s` that ends a possessive, empty where there is none. */
function possessiveMark(tokens: readonly Token[], at: number): string {
  return /['’ʼ]s$/.exec(tokens[at]?.text ?? "")?.[0] ?? "";
}

/** How many tokens at the end say that there are more authors: `et al.`, `y otros`, `and others`, `u. a.`. */
function othersLength(tokens: readonly Token[], at: number): number {
  const last = tokens[at]?.text.toLowerCase() ?? "";
  const before = tokens[at - 1]?.text.toLowerCase() ?? "";
  const found =
    (/^al(?:\.|ii|ia)?$/.test(last) && /^et\.?$/.test(before)) || (moreAuthors.has(last.replace(".", "")) && conjunctions.has(before));
  if (last === "." && before === "a" && tokens[at - 2]?.text === "." && tokens[at - 3]?.text === "u") return 4;
  if (!found) return 0;
  return tokens[at - 2]?.kind === "comma" ? 3 : 2;
}

/** What joins the name before to the one after; `next` is where the name before ends. */
function joint(tokens: readonly Token[], at: number): { readonly next: number; readonly comma: boolean } | null {
  const token = tokens[at];
  if (token?.kind === "comma") return { next: at - 1, comma: true };
  if (token === undefined || !(token.kind === "and" || (!token.capital && conjunctions.has(token.text)))) return null;
  return { next: tokens[at - 1]?.kind === "comma" ? at - 2 : at - 1, comma: false };
}

function nameEndingAt(tokens: readonly Token[], end: number, where: "group" | "running", mark: string): Name | null {
  let core = end;
  if (nameSuffixes.has(bare(tokens[core])) && core > 0) core -= tokens[core - 1]?.kind === "comma" ? 2 : 1;
  if (!isNameWord(tokens[core]) || stopsRun(tokens[core] as Token, where)) return null;
  let first = core;
  for (let at = core - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    if (isNameWord(token) && !stopsRun(token, where)) first = at;
    else if (!within(tokens, at)) break;
  }
  const bareFirst = first;
  while (isParticle(tokens[first - 1])) first -= 1;
  if (where === "running" && isPreposition(tokens, first)) first = bareFirst;
  const words = tokens.slice(first, end + 1).map((token) => token.text);
  const text = words.join(" ").replaceAll(" ,", ",");
  return { first, text: mark === "" ? text : text.slice(0, -mark.length) };
}

function bare(token: Token | undefined): string {
  return token?.text.replaceAll(".", "").toLowerCase() ?? "";
}

/** A capitalized word that may be a name, or one such as `al-Rodhan` whose capital comes after a hyphen. */
function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== "word" && token?.kind !== "initial") return false;
  if (neverAuthors.has(bare(token))) return false;
  return token.capital ? !/^\p{Lu}['’]\p{Ll}/u.test(token.text) : /[-'’]\p{Lu}/u.test(token.text);
}

/** A capitalized word that opens a sentence ends the run of names in prose: `As Welsh (2004)`. UN is no article. */
function stopsRun(token: Token, where: "group" | "running"): boolean {
  return where === "running" && token.text !== "UN" && openers.has(bare(token));
}

/** A lower-case word that leads a surname: `van`, `de la`. Conjunctions such as Spanish `y` join instead. */
function isParticle(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && particles.has(bare(token)) && !conjunctions.has(bare(token));
}

/** Whether `de` and its kin only join the name to a noun before, as in *el trabajo de Pérez*; after *según* they are its own. */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:de|del|du|des)$/.test(tokens[at]?.text ?? "")) return false;
  const before = tokens[at - 1];
  if (before?.kind !== "word" || isNameWord(before)) return false;
  return !leadIns.has(before.text) && !prefixes.has(before.text) && !conjunctions.has(before.text);
}

/** Whether the lower-case word at `at` lies inside a name: `Charles de Gaulle`, `Department of Justice`. */
function within(tokens: readonly Token[], at: number): boolean {
  let before = at;
  while (isParticle(tokens[before]) || (tokens[before] !== undefined && connectors.has((tokens[before] as Token).text))) before -= 1;
  return before < at && isNameWord(tokens[before]);
}
