import { type Authors, authorsAtEnd } from "../find/authors.ts";
import { isOfNext } from "../find/evidence/of-somebody.ts";
import { type CitationMention, moved } from "../find/mention.ts";
import { type Token, tokenAt, tokenize } from "../find/tokens.ts";
import type { Span } from "../text/span.ts";
import { verbsOfSaying } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { passageBefore } from "./passage.ts";
import type { ResolvedCitation } from "./resolution.ts";

const pronouns = wordSet(
  "he she they his her their him them author authors él ella ellos ellas su autor autora autores il elle ils elles auteur auteurs",
);
/** Those that speak themselves. */
const subjects = wordSet("he she they él ella ellos ellas il elle ils elles");
/** Among how many tokens before a quotation a pronoun speaks it. */
const LAST = 8;
const leads = /^(?:as|according|interview|interviewed|per|según|segun|entrevista|selon|entretien)$/;
const speaksFor = /^(?:For|Para|Pour)$/;
/** How far before a sentence an author may be cited whom a pronoun of it stands for. */
const REACH = 1200;
/** How far after the bracket of a year its author may be named. */
const NEXT = 80;
/** How many tokens the names of one work may take. */
const MOST_TOKENS = 24;

/** Somebody who may have written what a detached year cites. */
export interface Antecedent {
  /** The detached mention as it reads with this author. */
  readonly mention: CitationMention;
  /** Whether the text makes this one speak: `As Flynn reported`, `Andreas captures`, `an interview with Bondi`. */
  readonly speaks: boolean;
}

/** What stands around a detached mention, and where in the text it begins: the mention has its offsets in it, those cited before in the text. */
export interface Around {
  readonly prose: string;
  readonly start: number;
}

/** The authors whom the sentence of a detached year names, and those cited last before it where it begins with a pronoun, or names nobody who speaks for pages. */
export function antecedentsOf(
  mention: CitationMention,
  { prose, start: from }: Around,
  before: readonly ResolvedCitation[],
): readonly Antecedent[] {
  const passage = passageBefore(prose, mention.group.start);
  const tokens = tokenize(prose, passage.start, passage.quoted.start);
  const names = mention.locator === null && !tokens.some(maySpeak) ? [] : namesIn(tokens, mention.locator !== null);
  const found = names.map(({ authors, next }) => ({
    mention: withAuthor(mention, authors.names, authors.etAl, authors),
    speaks: speaks(tokens, authors, next),
  }));
  const pronoun = tokens.slice(0, 6).some(({ plain }) => pronouns.has(plain));
  if (!pronoun && found.some(({ speaks }) => speaks)) return found;
  const speaker = pronoun ? null : speakingPronoun(tokens);
  if (speaker !== null) return [...found, ...citedAs(citedLast(before, speaker.start + from), true)];
  const next = nextTold(mention, prose);
  if (next) return [{ mention: withAuthor(mention, next.names, next.etAl, next), speaks: true }];
  if (!pronoun && mention.locator === null) return found;
  const cited = citedAs(citedLast(before, passage.start + from), pronoun);
  return [...found.map((one) => ({ ...one, speaks: one.speaks && !pronoun })), ...cited];

  function citedAs(mentions: readonly CitationMention[], speaks: boolean): readonly Antecedent[] {
    return mentions.map((inText) => {
      const one = moved(inText, -from);
      return { mention: withAuthor(mention, one.authors, one.etAl, one.author ?? authorSpan(one)), speaks };
    });
  }
}

/** The pronoun of the last clause before what is quoted, where it speaks: `but I leave her where she claims that “...”`. */
function speakingPronoun(tokens: readonly Token[]): Token | null {
  for (let at = tokens.length - 2; at >= 0 && at > tokens.length - LAST; at -= 1) {
    const token = tokens[at] as Token;
    if (subjects.has(token.plain) && tokens.slice(at + 1, at + 3).some(({ plain }) => verbsOfSaying.has(plain))) return token;
  }
  return null;
}

/** Who is named right after the bracket, where a work stands before it: `In a later article (1994: 12), Wendt concedes`. */
function nextTold({ group, start, locator }: CitationMention, prose: string): Authors | null {
  if (!isOfNext(prose, start, group.end - 1, locator !== null)) return null;
  const [comma, ...tokens] = tokenize(prose, group.end, group.end + NEXT);
  const verb = tokens.findIndex(({ plain, capital }) => !capital && (verbsOfSaying.has(plain) || /..s$/.test(plain)));
  for (let end = verb; end > 0 && comma?.kind === "comma"; end -= 1) {
    const authors = authorsAtEnd(tokens.slice(0, end), "running");
    if (authors !== null && authors.first === 0) return authors;
  }
  return null;
}

function withAuthor(mention: CitationMention, authors: readonly string[], etAl: boolean, { start, end }: Span): CitationMention {
  return { ...mention, authors, etAl, author: { start, end } };
}

/** The names of a sentence, each with the number of the token after it. One that has a year of its own counts only for pages. */
function namesIn(tokens: readonly Token[], paged: boolean): readonly { readonly authors: Authors; readonly next: number }[] {
  const found: { authors: Authors; next: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!(tokens[at] as Token).capital) continue;
    const from = Math.max(0, at + 1 - MOST_TOKENS);
    const authors = authorsAtEnd(tokens.slice(from, at + 1), "running");
    if (authors === null) continue;
    const first = from + authors.first;
    while ((found.at(-1)?.authors.first ?? -1) >= first) found.pop();
    found.push({ authors: { ...authors, first }, next: at + 1 });
  }
  return found.filter(({ next }) => paged || !(tokens[next]?.text === "(" && tokens[next + 1]?.kind === "number"));
}

function speaks(tokens: readonly Token[], { first, possessive }: Authors, next: number): boolean {
  if (speaksFor.test(tokenAt(tokens, first - 1)?.text ?? "")) return true;
  if (possessive || tokens.slice(next, next + 4).some(({ plain }) => verbsOfSaying.has(plain))) return true;
  return invertsVerb(tokens, first) || tokens.slice(Math.max(0, first - 2), first).some(({ plain }) => leads.test(plain));
}

/** Whether a word may say that somebody named beside it speaks, so that without pages nobody else is looked for. */
function maySpeak({ text, plain }: Token): boolean {
  if (/['’ʼ]s?$|^s$/.test(text) || speaksFor.test(text) || leads.test(plain)) return true;
  return verbsOfSaying.has(plain.replace(/^[lns]['’]/, ""));
}

/** Whether the verb stands before who speaks, as in *Como afirma Tan* and *comme l’affirme Tan*. */
function invertsVerb(tokens: readonly Token[], first: number): boolean {
  const verb = tokens[first - 1]?.plain.replace(/^[lns]['’]/, "") ?? "";
  return verbsOfSaying.has(verb) && /^(?:como|comme|as)$/i.test(tokens[first - 2]?.text ?? "");
}

/** The citation that stands last before a sentence, with those close to it: a pronoun may mean any of them. */
function citedLast(before: readonly ResolvedCitation[], start: number): readonly CitationMention[] {
  const found: CitationMention[] = [];
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const { mention } = before[at] as ResolvedCitation;
    if (mention.end > start) continue;
    if (start - mention.end > REACH || (found[0] && found[0].start - mention.end > REACH / 6)) break;
    if (mention.authors.length > 0 && !found.some(({ authors }) => authors.join() === mention.authors.join())) found.push(mention);
  }
  return found.reverse();
}

/** The span of the author where author and year adjoin. */
function authorSpan({ start, text, year }: CitationMention): Span {
  const names = text.slice(0, Math.max(0, text.indexOf(year ?? ""))).replace(/[\s(,[*_]+$/u, "");
  return { start, end: start + names.length };
}
