import type { CorpusRecord, UseForm } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fits, fitsAny, foldedOnce, hasWords, meets } from "../filter/conditions.ts";
import { corporaMeant, recordsMeant } from "../filter/names.ts";
import { paragraphsMeant } from "../filter/paragraphs.ts";
import type { Graph } from "../graph/graph.ts";
import type { PlacedUse } from "../graph/places.ts";
import { ranking } from "../paging/order.ts";
import { type Page, type PageArguments, pageOf } from "../paging/page.ts";
import { DifferenceRef } from "./difference.ts";
import { ParagraphRange } from "./paragraph-range.ts";
import { CitationRef, ErratumRef, RecordRef, SourceRef, UseRef } from "./refs.ts";

export const UseFormRef = builder.enumType("UseForm", {
  description: "How a source writes a citation.",
  values: enumValues<UseForm>({
    parenthetical: "Author and year in brackets.",
    narrative: "The author in the sentence, the year in brackets.",
    newspaper: "A newspaper with its day.",
    "source-note": "A note that names a source without an entry.",
  }),
});

UseRef.implement({
  description: "One place where a source cites a work, and what it cites it for.",
  fields: (t) => ({
    citation: t.field({ type: CitationRef, description: "The work cited.", resolve: ({ citation }) => citation }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: "The source that cites it.",
      resolve: ({ source }) => source ?? null,
    }),
    paragraph: t.int({ description: "Paragraph of the source, counted from 1.", resolve: ({ use }) => use.paragraph }),
    footnote: t.int({ nullable: true, description: "Number of the footnote it stands in.", resolve: ({ use }) => use.footnote ?? null }),
    markedIn: t.int({
      nullable: true,
      description: "Paragraph that bears the mark of this footnote; `paragraph` is that of the note itself.",
      resolve: ({ markedIn }) => markedIn ?? null,
    }),
    text: t.string({ description: "The citation as printed.", resolve: ({ use }) => use.text }),
    form: t.field({ type: UseFormRef, description: "How it is written.", resolve: ({ use }) => use.form }),
    locator: t.string({ nullable: true, description: "Pages as printed.", resolve: ({ use }) => use.locator ?? null }),
    claim: t.string({ description: "What the work is cited for, in our own words.", resolve: ({ use }) => use.claim }),
    about: t.field({
      type: [RecordRef],
      description: "The agreements, agencies, people and events that the claim is about.",
      resolve: ({ about }) => [...about],
    }),
    differs: t.field({
      type: [DifferenceRef],
      description: "Where the citation as printed differs from the record's label, or of a newspaper from its day.",
      resolve: ({ differs }) => [...differs],
    }),
    errata: t.field({
      type: [ErratumRef],
      description: "The errata on this use: those of its own, and those of the work in its footnote or paragraph.",
      resolve: ({ errata }) => [...errata],
    }),
  }),
});

export const UseFilter = builder.inputType("UseFilter", {
  description: "Which uses are wanted; all conditions must hold.",
  fields: (t) => ({
    source: t.string({ description: "In this source, by its id or any of its names." }),
    citation: t.stringList({ description: "Of these works, each by its key or its label." }),
    about: t.stringList({
      description: "Cited for something about one of these agreements, agencies, people or events, each by its id or any of its names.",
    }),
    paragraph: t.int({ description: "In this paragraph, or in a footnote that is marked in it." }),
    paragraphs: t.field({ type: ParagraphRange, description: "Standing, or marked by a footnote, in one of these paragraphs." }),
    footnote: t.int({ description: "In the footnote of this number." }),
    form: t.field({ type: [UseFormRef], description: "Written in one of these ways." }),
    inFootnote: t.boolean({ description: "Whether it stands in a footnote." }),
    hasLocator: t.boolean({ description: "Whether it gives pages." }),
    differs: t.boolean({ description: "Whether the citation as printed differs from the record's label or day." }),
    claim: t.string({ description: "With all of these words in what the work is cited for." }),
    text: t.string({ description: "With all of these words in the citation as printed, in the claim, or in the work's label and title." }),
    corpus: t.stringList({ description: "Of these corpora." }),
  }),
});

/** In the order of the sources and of their paragraphs. */
const inPlace = ranking<PlacedUse>("by place", ({ use, citation }) => ({
  key: `${use.source} ${String(use.paragraph).padStart(6, "0")}`,
  id: `${citation.id} ${String(citation.uses.indexOf(use)).padStart(4, "0")}`,
}));

/** A page of uses, of those that a filter wants. */
export function usesPage(
  graph: Graph,
  items: readonly PlacedUse[],
  { filter, ...args }: PageArguments & { readonly filter?: typeof UseFilter.$inferInput | null | undefined },
): Page<PlacedUse> {
  const { source, citation, about, footnote, form, inFootnote, hasLocator, differs, claim, text, corpus } = filter ?? {};
  const sources = recordsMeant(graph, ["source"], source);
  const citations = recordsMeant(graph, ["citation"], citation);
  const subjects = recordsMeant(graph, ["agreement", "agency", "person", "event"], about);
  const inParagraphs = paragraphsMeant(filter ?? {});
  const corpora = corporaMeant(graph, corpus);
  const [claimWords, words] = [hasWords(claim), hasWords(text)];
  const wanted = (placed: PlacedUse): boolean => {
    const { use } = placed;
    return (
      (sources === null || (placed.source !== undefined && sources.has(placed.source))) &&
      (citations === null || citations.has(placed.citation)) &&
      meets<CorpusRecord>(placed.about, subjects) &&
      (inParagraphs === null || inParagraphs([use.paragraph, placed.markedIn])) &&
      fits(use.footnote, footnote ?? undefined) &&
      fitsAny(use.form, form) &&
      fits(use.footnote !== undefined, inFootnote) &&
      fits(use.locator !== undefined, hasLocator) &&
      fits(placed.differs.length > 0, differs) &&
      (corpora === null || corpora.has(graph.references.corpusOf(placed.citation))) &&
      (!claim || claimWords(foldedOnce(use, () => [use.claim]))) &&
      (!text || words(foldedOnce(placed, () => [use.claim, use.text, placed.citation.label, placed.citation.csl.title])))
    );
  };
  return pageOf({ items, ranking: inPlace, wanted, revision: graph.revision }, args);
}

builder.queryField("uses", (t) =>
  t.connection(
    {
      type: UseRef,
      description: "Every place where a source cites a work, in the order of the sources' paragraphs.",
      args: { filter: t.arg({ type: UseFilter, description: "Which ones." }) },
      resolve: (_root, args, { graph }) => usesPage(graph, graph.all.uses, args),
    },
    { name: "UseConnection", description: "A page of uses." },
    { name: "UseEdge", description: "One of a page, with its cursor." },
  ),
);
