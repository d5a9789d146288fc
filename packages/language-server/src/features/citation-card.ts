import type { Citation, Corpus } from "@concordat/corpus";
import {
  apart,
  type Candidate,
  type CitationMention,
  entryPlace,
  formatReference,
  type Hit,
  type Locale,
  labelOf,
  nearBy,
  nearestKeyLabel,
  positionAt,
  type ResolvedCitation,
  sameKeyed,
} from "@concordat/engine";
import type { Analysis } from "../analysis.ts";
import type { CardWords } from "../card-words/card-words.ts";
import { cardWords } from "../card-words/catalogue.ts";
import { escapeMarkdown, link } from "../markdown.ts";
import { card } from "./card.ts";
import { inUse, mayBeIn, notFound, pending } from "./not-found.ts";

/** The card of a citation: the reference, the verdict in words, where it stands in the text, how sources use it, links. */
export function citationCard({ mention, resolution }: ResolvedCitation, analysis: Analysis, locale: Locale): string {
  const say = cardWords[locale];
  switch (resolution.kind) {
    case "known":
      if (resolution.differs !== undefined) return mismatchCard(mention, nearBy(resolution), analysis, locale);
      return card(
        workLines(resolution.hit, analysis, locale, [verdict(resolution.hit, analysis, say), ...inText(resolution.hit, analysis, say)]),
        say.more,
      );
    case "ambiguous":
      return card(
        [
          `**${escapeMarkdown(labelOf(mention, locale))}**`,
          say.fits(resolution.hits.length),
          ...resolution.hits.map((hit) => listed(hit, analysis, locale)),
        ],
        say.more,
      );
    case "mismatch":
      return mismatchCard(mention, resolution.candidates, analysis, locale);
    case "unknown":
      return unknownCard(mention, resolution.candidates, analysis, locale);
  }
}

/** The card of a work by itself, as completion shows it. */
export function workCard(hit: Hit, analysis: Analysis, locale: Locale): string {
  const say = cardWords[locale];
  return card(workLines(hit, analysis, locale, [verdict(hit, analysis, say)]), say.more);
}

function mismatchCard(mention: CitationMention, candidates: readonly Candidate[], analysis: Analysis, locale: Locale): string {
  const say = cardWords[locale];
  const [first, ...others] = candidates;
  if (first === undefined) return "";
  const { hit } = first;
  const { text, record } = apart(mention, first, locale);
  const { line } = entryPlace(hit, analysis.reading.list);
  const recorded = `${escapeMarkdown(record)}${line > 0 ? ` (${linkTo(hit, say.line(line), analysis)})` : ""}`;
  const told = `⚠ ${say.differs(escapeMarkdown(text), escapeMarkdown(sourceName(hit, say)), recorded)}`;
  return card(
    [
      ...workLines(hit, analysis, locale, [told]),
      ...others.map((other) => listed(other.hit, analysis, locale)),
      pending(analysis, say),
      hit.source.role === "list" ? null : mayBeIn(analysis, say),
    ],
    say.more,
  );
}

function unknownCard(mention: CitationMention, [first]: readonly Candidate[], analysis: Analysis, locale: Locale): string {
  const say = cardWords[locale];
  if (mention.form === "ibid") return card([`**${escapeMarkdown(mention.text)}**`, pending(analysis, say) ?? say.citedBefore], say.more);
  const { text, record } = first
    ? apart(mention, first, locale)
    : { text: labelOf(mention, locale), record: nearestKeyLabel(mention, analysis.library, locale) };
  return card(
    [
      `**${escapeMarkdown(text)}**`,
      pending(analysis, say) ?? notFound(analysis, locale),
      record === null ? null : say.nearest(escapeMarkdown(record)),
      mayBeIn(analysis, say),
      ...inUse(analysis, locale),
    ],
    say.more,
  );
}

function workLines(hit: Hit, analysis: Analysis, locale: Locale, told: readonly string[]): readonly (string | null)[] {
  const say = cardWords[locale];
  return [
    `**${escapeMarkdown(reference(hit, locale))}**`,
    ...told,
    keyOfSeveral(hit, say),
    ...usesOf(hit, analysis, say),
    links(hit, analysis, say),
  ];
}

/** The full reference: as the paper's own list prints it, else as we write it. */
function reference({ source, entry }: Hit, locale: Locale): string {
  return (source.role === "list" && entry.fields.note) || formatReference(entry, locale);
}

function verdict(hit: Hit, analysis: Analysis, say: CardWords): string {
  const { source } = hit;
  if (source.role === "corpus" && !source.declared) return say.inCorpus(escapeMarkdown(source.name));
  const place = placeOf(hit, analysis, say);
  return source.role === "workspace" ? say.inUnnamed(place) : say.agrees(place);
}

/** Where a work stands, as a link that leads there. */
function placeOf(hit: Hit, analysis: Analysis, say: CardWords): string {
  return linkTo(hit, say.at(sourceName(hit, say), entryPlace(hit, analysis.reading.list).line), analysis);
}

function linkTo(hit: Hit, label: string, { uri, reading }: Analysis): string {
  const file = hit.source.role === "list" ? uri : hit.source.uri;
  const { line } = entryPlace(hit, reading.list);
  return file === null || line === 0 ? escapeMarkdown(label) : link(label, `${file}#L${line}`, uri);
}

/** That its source has the key for other works, too. */
function keyOfSeveral({ source, entry }: Hit, say: CardWords): string | null {
  const lines = sameKeyed(source, entry).map((one) => entryPlace({ source, entry: one }, null).line);
  return lines.length === 0 ? null : say.keyOfSeveral(escapeMarkdown(source.name), escapeMarkdown(entry.key), lines);
}

function sourceName(hit: Hit, say: CardWords): string {
  return hit.source.role === "list" ? say.list : hit.source.name;
}

/** How the source papers of a corpus use the work, and where they cite it otherwise; what else they print otherwise is no matter of whoever cites it. */
function usesOf(hit: Hit, analysis: Analysis, say: CardWords): readonly string[] {
  const found = corpusCitation(hit, analysis.libraries.corpora);
  if (found === null) return [];
  const { corpus, citation } = found;
  const name = (id: string): string => escapeMarkdown(corpus.sources.find((source) => source.id === id)?.name ?? id);
  const uses = citation.uses.map((use) => `• ${say.cites(shortSource(corpus, use.source), escapeMarkdown(use.claim), use.paragraph)}`);
  const errata = citation.errata.flatMap(({ kind, note }) => (kind === "citation" ? [`• ${escapeMarkdown(note)}`] : []));
  return [...uses, ...(uses.length > 0 ? [`*${say.workUnchecked} ${say.from(name(citation.uses[0]?.source ?? ""))}*`] : []), ...errata];
}

/** A source paper as people cite it: its first author and year. */
function shortSource(corpus: Corpus, id: string): string {
  const csl = corpus.sources.find((source) => source.id === id)?.csl;
  const author = csl?.author?.[0];
  const year = csl?.issued?.["date-parts"]?.[0]?.[0];
  return escapeMarkdown(author && year ? `${author.family ?? author.literal} ${year}` : id);
}

function corpusCitation(hit: Hit, corpora: readonly Corpus[]): { readonly corpus: Corpus; readonly citation: Citation } | null {
  for (const { source, entry } of hit.found) {
    const corpus = source.role === "corpus" ? corpora.find(({ name }) => name === source.name) : undefined;
    const citation = corpus?.citations.find(({ id }) => id === entry.key);
    if (corpus && citation) return { corpus, citation };
  }
  return null;
}

/** Where to read the work, and where else it is recorded than the verdict says. */
function links(hit: Hit, { uri }: Analysis, say: CardWords): string | null {
  const written: string[] = [];
  for (const one of hit.found) {
    const { entry, source } = one;
    const doi = entry.fields.DOI?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, "");
    if (doi !== undefined) written.push(link("DOI", `https://doi.org/${doi}`));
    if (entry.fields.URL !== undefined) written.push(link("URL", entry.fields.URL));
    if (source.uri === null || source === hit.source) continue;
    const { line } = entryPlace(one, null);
    written.push(link(`${source.name}:${line} (${say.open})`, `${source.uri}#L${line}`, uri));
  }
  return written.length === 0 ? null : [...new Set(written)].join(" · ");
}

function inText(hit: Hit, { citations, reading }: Analysis, say: CardWords): readonly string[] {
  const places = citations.filter(({ resolution }) => resolution.kind === "known" && resolution.hit.id === hit.id);
  const lines = [...new Set(places.map(({ mention }) => positionAt(reading.lines, mention.start).line))];
  return lines.length === 0 ? [] : [say.inText(places.length, lines)];
}

function listed(hit: Hit, analysis: Analysis, locale: Locale): string {
  return `• ${escapeMarkdown(reference(hit, locale))} — ${placeOf(hit, analysis, cardWords[locale])}`;
}
