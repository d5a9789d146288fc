import {
  type CitationShape,
  type Entry,
  formatCitation,
  type Hit,
  hasOwnKey,
  isCommonWord,
  type SearchHit,
  type Span,
  search,
} from "@concordat/engine";
import type { Analysis } from "../analysis.ts";
import { citationStyle } from "./citation-style.ts";
import { type CompletionContext, completionContexts } from "./completion-context.ts";
import { fitsProse, isInHeading } from "./fits-prose.ts";
import { lettersOf } from "./letters.ts";
import { type NameOffer, offeredNames } from "./name-offers.ts";

/** One thing to insert. */
export interface CompletionOffer {
  /** As the text would cite it in brackets: `Welsh 2004`. */
  readonly label: string;
  /** The title, or what an acronym stands for. */
  readonly detail: string;
  /** Where it comes from. */
  readonly source: string;
  readonly insert: string;
  readonly hit: Hit | null;
}

/** What is offered at a cursor, best first; an accepted offer replaces the span. */
export interface Completion {
  readonly span: Span;
  readonly typed: string;
  readonly offers: readonly CompletionOffer[];
}

const MOST = 50;

/**
 * Citations and names for what is typed before the cursor. In running prose only beginnings of surnames and acronyms
 * count, from three letters with a capital, or after a year; in brackets and after `@` or `\cite{` everything does.
 *
 * @param asked whether the person asked; else, in prose and brackets, nothing is offered for what may be a common word
 */
export function completion(analysis: Analysis, offset: number, asked: boolean): Completion | null {
  const { text, prose, syntax } = analysis.reading;
  const isHeading = !asked && isInHeading(text, offset);
  for (const context of completionContexts(text, prose, syntax, offset)) {
    if (!isWanted(context, analysis, asked) || (isHeading && context.place === "prose")) continue;
    const offers = offersFor(context, analysis, asked);
    if (offers.length > 0) return { span: context.span, typed: context.typed, offers: offers.slice(0, MOST) };
  }
  return null;
}

function isWanted({ place, typed }: CompletionContext, { libraries }: Analysis, asked: boolean): boolean {
  const { prose, brackets, keys } = libraries.settings.completion;
  if (place === "pandoc-key" || place === "latex-key") return keys !== "off";
  if (place === "group" && !brackets) return false;
  if (place === "prose" && prose === "off" && !asked) return false;
  const words = typed.split(/\s+/);
  // A word before it that belongs to the sentence is not to be replaced.
  if (place === "prose" && words.length > 1 && isCommonWord(words[0] as string)) return false;
  if (asked) return typed !== "" || place === "group";
  const isDated = place === "group" && words.length > 1 && /^\d{1,4}[a-z]?$/.test(words.at(-1) as string);
  const last = words.at(isDated ? -2 : -1) ?? "";
  if (isCommonWord(last)) return false;
  const afterYear = words.length > 1 && /^\d{4}[a-z]?$/.test(words[0] as string);
  const capital = /^\p{Lu}/u.test(words[0] as string);
  const letters = /^\p{L}/u.test(last) ? last.length : 0;
  if (place === "group" && capital) return letters >= 1 || words.length > 1;
  return letters >= 3 ? capital || afterYear || place === "group" : capital && words.length > 1 && letters >= 1;
}

function offersFor(context: CompletionContext, analysis: Analysis, asked: boolean): readonly CompletionOffer[] {
  const query = context.place === "pandoc-key" ? context.typed.slice(1) : context.typed;
  const found = query === "" ? everything(analysis) : search(analysis.library, query, { limit: MOST, recent: cited(analysis) }).hits;
  const citations = found
    .filter(({ hit }) => asked || context.place !== "prose" || fitsProse(hit.entry, context.typed))
    .filter((hit) => hasKey(hit, context));
  const shape = shapeOf(context, analysis);
  const hits = citations.slice(0, MOST).map(({ hit }) => hit);
  const letters = lettersOf(hits, analysis);
  const offers = hits.map((hit) => offerOf(hit, { ...shape, letter: letters.get(hit.entry) ?? "" }, context.closing));
  const names: readonly NameOffer[] = context.place === "prose" ? offeredNames(analysis, context.typed, asked) : [];
  return [...offers, ...names.map((name) => ({ ...name, hit: null }))];
}

/** An entry of the document's own list has no key to cite it by, and of those that share one only the first. */
function hasKey({ hit }: SearchHit, { place }: CompletionContext): boolean {
  return !place.endsWith("-key") || keyedIn(hit) !== undefined;
}

/** The entry of a work that its key means. */
function keyedIn({ found }: Hit): Entry | undefined {
  return found.find(({ source, entry }) => source.role !== "list" && hasOwnKey(source, entry))?.entry;
}

function everything({ library }: Analysis): readonly SearchHit[] {
  return library.flatMap((source) =>
    source.entries.slice(0, MOST).map((entry) => ({ hit: { id: entry.key, source, entry, found: [{ source, entry }] }, score: 0 })),
  );
}

/** Ids of the works this document cites already: they come first among equals. */
function cited({ citations }: Analysis): ReadonlySet<string> {
  return new Set(citations.flatMap(({ resolution }) => (resolution.kind === "known" ? [resolution.hit.id] : [])));
}

function shapeOf({ place }: CompletionContext, { reading }: Analysis): CitationShape {
  const form = place === "group" ? "parenthetical" : place === "prose" ? "narrative" : place;
  return { form, ...citationStyle(reading) };
}

function offerOf(hit: Hit, shape: CitationShape, closing: string): CompletionOffer {
  const keyed = shape.form.endsWith("-key") ? (keyedIn(hit) ?? hit.entry) : hit.entry;
  return {
    label: formatCitation(hit.entry, { ...shape, form: "parenthetical", separator: " " }),
    detail: hit.entry.title,
    source: hit.source.name,
    insert: formatCitation(keyed, shape) + closing,
    hit,
  };
}
