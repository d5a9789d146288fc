import { isOfficeOfCountry } from "../words/affairs.ts";
import { institutional, mayHead, romanceHeads } from "../words/institutions.ts";
import { conjunctions, connectors, particles } from "../words/name-words.ts";
import { verbsOfSaying } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { isAcronym } from "./acronym.ts";
import { isAdjective, isOfCountry } from "./lower-case.ts";
import type { Name } from "./name.ts";
import { isNameWord } from "./name-word.ts";
import type { Possessive } from "./possessive.ts";
import { stopsRun } from "./stops-run.ts";
import { type Token, tokenAt } from "./tokens.ts";

/** Small words that stand within the names of institutions. */
export const small: ReadonlySet<string> = wordSet("and y e et de la el los las du des del");
/** Stand within an institution's name after a word that says it is one: `Committee to Protect Journalists`. */
const prepositions = wordSet("upon against in into within to with contra contre en sur");
/** Say what an institution is for; only after one of them do its own words join: `Ministry of Health and Welfare`. */
export const purposes: ReadonlySet<string> = wordSet("of for on de para sobre des du pour voor");

/**
 * The token at which an institution's name begins, where the words before the year of a group are one name and not
 * several authors: one of them is a word of institutions, and all are capitalized, small words of names, or commas, after a first
 * one in lower case as French and Spanish have it: `ministère de l’Intérieur`. What stands before `and` and an acronym is an author of its own.
 *
 * @param names where the names begin that the words read as otherwise
 */
export function institutionFrom(tokens: readonly Token[], names: number): number | null {
  const end = tokens.at(-1)?.kind === "comma" ? tokens.length - 2 : tokens.length - 1;
  if (joinsAcronym(tokens, end) || joinsFamilies(tokens.slice(0, end + 1))) return null;
  for (const at of [end - 2, end - 3]) if (at >= 0 && isOfCountry(tokens.slice(at, end + 1))) return at;
  const office = officeFrom(tokens, end);
  if (office !== null && office < names) return office;
  let first = tokens.length;
  let found = false;
  // A small word shows an institution only between its others: `draws on Welland and Tan 2004`.
  let between = false;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    const word = token.plain;
    const isInstitutional = institutional.has(word);
    if (token.capital) {
      first = at;
      found ||= between;
    } else if (!isInstitutional && !joins(token) && !(prepositions.has(word) && followsHead(tokens, at)) && !tells(tokens, at)) break;
    if (word === "the" || !isInstitutional) continue;
    if (token.capital) found ||= !particles.has(word);
    else if (romanceHeads.has(word) && /^d(?:[eu]s?|el)$/.test(tokens[at + 1]?.text ?? "")) return first > at + 3 || at > names ? null : at;
    else between ||= !(particles.has(word) && joinsSome(tokens, end));
  }
  return found && first <= names ? first : null;
}

/** Where an office in lower case begins whose own name has an adjective: `ministère de la Sécurité publique du Québec`. */
function officeFrom(tokens: readonly Token[], end: number): number | null {
  const head = tokens.findIndex(({ capital, plain }, at) => !capital && romanceHeads.has(plain) && of.test(tokens[at + 1]?.text ?? ""));
  if (head < 0) return null;
  const words = tokens.slice(head + 1, end + 1);
  const isName = words.every((token) => token.kind !== "comma" && (token.capital || joins(token) || isAdjective(token.text)));
  return isName && words.some(({ capital }) => capital) ? head : null;
}

/** Whether two words alone are joined of which only the first is one of institutions, so that it is a family: `Church & Tan`. */
function joinsFamilies(tokens: readonly Token[]): boolean {
  const [one, conjunction, other] = tokens;
  if (tokens.length !== 3 || one === undefined || other === undefined || !(one.capital && other.capital)) return false;
  const joined = conjunction?.kind === "and" || conjunctions.has(conjunction?.plain ?? "");
  return joined && institutional.has(one.plain) && !institutional.has(other.plain) && !isAcronym(one.text);
}

/** Whether several are named, so that what families have as well shows no institution: `Luna del Valle, Tan & Lind`. */
function joinsSome(tokens: readonly Token[], end: number): boolean {
  return tokens.some(({ kind }, at) => at <= end && (kind === "comma" || kind === "and"));
}

/** Whether a token in lower case may stand between the words of a name. */
function joins({ kind, plain }: Token): boolean {
  return kind === "comma" || kind === "and" || connectors.has(plain) || small.has(plain);
}

/** Whether a word in lower case tells what kind of it an institution is, before what it is of, right after a head or after *of*: `Commission scolaire de Laval`, `Comité de quartier de Laval`. */
function tells(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at] as Token;
  const next = tokens[at + 1];
  const before = /^(?:la|l['’]|les?)$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
  const head = tokens[of.test(tokens[before]?.text ?? "") ? before - 1 : at - 1];
  const isHead = head?.capital === true && mayHead(head.plain);
  if (kind !== "word") return false;
  if (isInMatter(tokens, at)) return true;
  if (forWhat.test(text)) return isHead || (head?.capital === false && tells(tokens, at - 1));
  return isHead && /^\p{Ll}{4,}$/u.test(text) && (of.test(next?.text ?? "") || forWhat.test(next?.text ?? ""));
}

/** How many words in lower case may say what an institution deals with. */
const MOST_MATTER = 6;

/** Whether a word stands among those in lower case that say what an institution deals with, up to what it is of: `Agence des services frontaliers du Canada`. */
function isInMatter(tokens: readonly Token[], at: number): boolean {
  const isSmall = (token: Token | undefined): boolean =>
    token?.kind === "word" && !token.capital && matter.test(token.text) && !verbsOfSaying.has(token.text);
  let [first, last] = [at, at];
  while (at - first < MOST_MATTER && isSmall(tokens[first])) first -= 1;
  while (last - at < MOST_MATTER && isSmall(tokens[last])) last += 1;
  const head = tokens[first];
  const isHead = head?.capital === true && mayHead(head.plain);
  return isHead && of.test(tokens[first + 1]?.text ?? "") && tokens[last]?.capital === true && of.test(tokens[last - 1]?.text ?? "");
}

/** Nouns, adjectives, and what joins them. */
const matter = /^(?:\p{Ll}{4,}|d[eu]s?|del|l[ae]s?|los|et|y|au|aux|à|[dl]['’]\p{Ll}{3,})$/u;

const of = /^(?:d[eou]s?|del|da|d['’].*)$/u;
/** Say for whom or what an institution is: `Commission économique pour l’Afrique`. */
const forWhat = /^(?:pour|para)$/;

const inside = /^(?:and|the|el|la|los|las|les)$/;

/** Whether the capitalized words right before a token are an institution's: `National Commission on Attacks upon ...`. */
function followsHead(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before] as Token;
    if (token.capital && institutional.has(token.plain)) return true;
    if (!token.capital && !purposes.has(token.text) && !(prepositions.has(token.text) || inside.test(token.text))) return false;
  }
  return false;
}

/** The office of a country that is called by what it deals with, read as several names: `Fisheries and Oceans Canada`. */
export function officeOfCountry(tokens: readonly Token[], names: readonly Name[]): Name | null {
  const [first] = names;
  if (first === undefined || names.length < 2) return null;
  const last = names.at(-1) as Name;
  if (!last.text.includes(" ")) return null;
  const text = `${printed(tokens.slice(first.first, last.first))} ${last.text}`;
  return isOfficeOfCountry(text.split(" ")) ? { ...first, text } : null;
}

function printed(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(" ,", ",");
}

/** Whether the last name is an acronym that a conjunction joins: `Secretaría de Salud y UNICEF`. */
export function joinsAcronym(tokens: readonly Token[], end: number): boolean {
  const last = tokenAt(tokens, end);
  const before = tokenAt(tokens, end - 1);
  return last !== undefined && isAcronym(last.text) && (before?.kind === "and" || conjunctions.has(before?.text ?? ""));
}

/**
 * The institution at the end of running prose whose name reads on over a conjunction, `the Department of Trade and
 * Industry`, or over a small word that no person's name has. Null where the names are whole as they were read.
 *
 * @param names the names as read by themselves
 */
export function institutionAtEnd(tokens: readonly Token[], { at: end, letters }: Possessive, names: readonly Name[]): Name | null {
  const [read, ...others] = names;
  if (read === undefined || joinsAcronym(tokens, end)) return null;
  let first = end + 1;
  let purpose = false;
  let head = false;
  for (let at = end; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    const word = token.plain;
    if (token.capital && isNameWord(token) && !stopsRun(tokens, at, "running")) {
      first = at;
      head = institutional.has(word) && tokens.slice(at + 1, end).some(({ text }) => purposes.has(text));
      if (head && purposes.has(tokens[at + 1]?.text ?? "")) break;
    } else if (purposes.has(token.text)) purpose = true;
    else if (!small.has(token.text) && !connectors.has(token.text)) break;
  }
  if (!head || !purpose || first > read.first || (first === read.first && others.length === 0)) return null;
  const text = tokens
    .slice(first, end + 1)
    .map((token) => token.text)
    .join(" ");
  return { first, start: (tokens[first] as Token).start, text: text.slice(0, text.length - letters) };
}

/** The token at which the words begin whose initials an acronym has: `Quays and Harbors Safety Canada [QHSC]`. */
export function spelledOutFrom(tokens: readonly Token[], short: string): number | null {
  if (short.length < 2) return null;
  let initials = "";
  for (let at = tokens.length - 1; at >= 0 && initials.length < short.length; at -= 1) {
    const token = tokens[at] as Token;
    if (token.capital) initials = token.text.charAt(0) + initials;
    else if (token.kind !== "word" && token.kind !== "and") return null;
    if (token.capital && initials === short) return beginsAt(tokens, at);
  }
  return null;
}

/** Where the words in capitals begin that stand right before those that an acronym spells: `United Nations Office for Lakes [OL]`. */
function beginsAt(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && tokens[first - 1]?.capital === true && tokens[first - 1]?.kind !== "number") first -= 1;
  return first;
}
