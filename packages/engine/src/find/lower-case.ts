import { romanceHeads, sharedHeads } from "../words/institutions.ts";
import { conjunctions } from "../words/name-words.ts";
import { isPlace } from "../words/places.ts";
import { wordSet } from "../words/word-set.ts";
import type { Name } from "./name.ts";
import { onlyOpens } from "./stops-run.ts";
import type { Token } from "./tokens.ts";

/** How many words such a name may have in running prose. */
export const MOST_WORDS = 12;

/** The institution in lower case at the end of running prose: `selon la Banque mondiale`; null where none ends there. */
export function lowerCaseAtEnd(tokens: readonly Token[]): Name | null {
  if (isBySomebody(tokens)) return null;
  let further = false;
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - MOST_WORDS); at -= 1) {
    const token = tokens[at] as Token;
    if (isMinistry(tokens, at)) return whole(tokens, at);
    if (token.kind !== "word" || (conjunctions.has(token.text) && !joined.test(tokens[at + 1]?.text ?? ""))) return null;
    further ||= conjunctions.has(token.text);
    if (further) continue;
    const name = token.capital && at < tokens.length - 1 && !(tokens[at + 1]?.capital && onlyOpens(token.plain)) ? tokens.slice(at) : null;
    if (name !== null && isInstitutionInLowerCase(name, false)) return whole(tokens, at);
  }
  return null;
}

/** Whether a ministry begins at a word, as French writes them: `le ministère de l’Éducation nationale et de la Jeunesse`. */
function isMinistry(tokens: readonly Token[], at: number): boolean {
  const [head, next, ...others] = tokens.slice(at);
  if (head === undefined || !ministries.has(head.text) || !articles.has(tokens[at - 1]?.plain ?? "")) return false;
  // Somebody works there: `en el ministerio de Hacienda (1994)`.
  if (within.has(tokens[at - 2]?.plain ?? "")) return false;
  return next !== undefined && joined.test(next.text) && [next, ...others].some(({ text }) => /^(?:[dl]['’])?\p{Lu}/u.test(text));
}

const ministries = wordSet("ministère ministerio ministério");
const articles = wordSet("le du el del al o do");
const within = wordSet("en dans em");

/** Whether the last word is somebody in whose work something is so, and no place that an institution is in: `el oficio del Consejo aparece en Lind`. */
function isBySomebody(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.capital === true && by.has(tokens.at(-2)?.text ?? "") && !isPlace(last.text);
}

const by = wordSet("en por según par dans selon em");

/** Stand before the word that an institution is called by: `Haut Conseil à l’intégration`. */
const high = wordSet("haut haute grand grande alto alta gran premier première");

function whole(tokens: readonly Token[], at: number): Name {
  const before = tokens[at - 1];
  const first = before?.capital && high.has(before.plain) ? at - 1 : at;
  const words = tokens.slice(first).map(({ text }) => text);
  return { first, start: (tokens[first] as Token).start, text: words.join(" ") };
}

/** The token at which an institution in lower case begins that names its part after a comma: `Commission européenne, DG Commerce`. */
export function institutionWithPart(tokens: readonly Token[]): number | null {
  const end = tokens.at(-1)?.kind === "comma" ? tokens.length - 1 : tokens.length;
  const comma = tokens.slice(0, end).findIndex(({ kind }) => kind === "comma");
  const first = tokens.findIndex(({ capital }) => capital);
  if (first < 0 || comma - first < 2) return null;
  const whole = tokens.slice(first, comma);
  return whole.every(({ kind }) => kind === "word") && isInstitutionInLowerCase(whole, false) ? first : null;
}

const joined = /^(?:de|du|des|del|d|la|le|les|los|las|l|à|au|aux|pour|para|en|sans|sin|contre|contra)$|^[dl]['’]\p{Ll}/u;
/** In Spanish what has its accent so far from its end is no verb: `económica`, but `indica`. */
const adjective =
  /(?:enne|aise|ale|ique|aire|elle|ière|ive|nal|ral|ial|mundial|nacional|general|europea|éen|ien|ican[ao]|[áéíóú]\p{L}{1,3}ic[ao]|^mixt[aeo])s?$/u;

/** Whether a word may be the adjective of an institution's name: `mondiale`, `nacional`. */
export function isAdjective(word: string): boolean {
  return adjective.test(word);
}

const countries = wordSet("canada québec france suisse belgique");

/** Whether an office of a country is called by what it deals with, an adjective or two in lower case: `Sécurité publique Canada`, `Santé publique France`. */
export function isOfCountry(name: readonly Token[]): boolean {
  const [first, ...others] = name;
  const country = others.pop();
  if (first?.capital !== true || country === undefined || !countries.has(country.plain) || others.length === 0) return false;
  return others.every(({ text, capital }) => !capital && adjective.test(text.normalize("NFC")));
}

/** What a league plays for, and does not write: `Ligue des champions`. */
const contested = wordSet("champions campeones campeões");

/** Associations of every trade are called so: `Reporters sans frontières`, `Arquitectos sin fronteras`. */
function isWithoutBorders(name: readonly Token[]): boolean {
  const [, without, borders] = name;
  return (
    name.length === 3 && /^(?:sans frontières|sin fronteras|sem fronteiras)$/.test(`${without?.text} ${borders?.text}`.normalize("NFC"))
  );
}

/**
 * Whether a name that goes on in lower case is an institution's by its own words: `Banque mondiale`, `Cour des comptes`,
 * `Commission européenne`; or because its acronym stands in brackets after it.
 */
export function isInstitutionInLowerCase(name: readonly Token[], spelledOut: boolean): boolean {
  if (name[0]?.capital !== true || name.some(({ plain }) => contested.has(plain))) return false;
  if (spelledOut || isWithoutBorders(name) || isOfCountry(name)) return true;
  // `Haut Conseil à l’intégration`
  const [head, second] = (name[1]?.capital === true && name.length > 2 ? name.slice(1) : name) as readonly [Token, Token];
  if (romanceHeads.has(head.plain)) return joined.test(second.text) || adjective.test(second.text.normalize("NFC"));
  return sharedHeads.has(head.plain) && (/^(?:du|des|de)$/.test(second.text) || adjective.test(second.text.normalize("NFC")));
}
