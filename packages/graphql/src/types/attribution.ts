import type { CorpusRecord } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { fits, foldedOnce, hasWords, meets } from "../filter/conditions.ts";
import { corporaMeant, countriesMeant, recordsMeant } from "../filter/names.ts";
import { paragraphsMeant } from "../filter/paragraphs.ts";
import { countriesOf } from "../graph/country.ts";
import type { Graph } from "../graph/graph.ts";
import type { PlacedAttribution } from "../graph/places.ts";
import { ranking } from "../paging/order.ts";
import { pageOf } from "../paging/page.ts";
import { ParagraphRange } from "./paragraph-range.ts";
import { RecordRef, SourceRef } from "./refs.ts";

export const AttributionRef = builder.objectRef<PlacedAttribution>("Attribution").implement({
  description: "Something a source reports of somebody without citing a work for it.",
  fields: (t) => ({
    source: t.field({ type: SourceRef, description: "The source that reports it.", resolve: ({ source }) => source }),
    paragraph: t.int({ description: "Paragraph of the source, counted from 1.", resolve: ({ attribution }) => attribution.paragraph }),
    footnote: t.int({
      nullable: true,
      description: "Number of the footnote it stands in.",
      resolve: ({ attribution }) => attribution.footnote ?? null,
    }),
    markedIn: t.int({
      nullable: true,
      description: "Paragraph that bears the mark of this footnote; `paragraph` is that of the note itself.",
      resolve: ({ markedIn }) => markedIn ?? null,
    }),
    by: t.string({
      description: "Whom it is ascribed to: the name of the record, or a description of somebody unnamed.",
      resolve: ({ attribution, by }) => by?.name ?? attribution.by,
    }),
    record: t.field({
      type: RecordRef,
      nullable: true,
      description: "The person, agency or document it is ascribed to, where that has a record.",
      resolve: ({ by }) => by ?? null,
    }),
    claim: t.string({ description: "What is ascribed to them, in our own words.", resolve: ({ attribution }) => attribution.claim }),
  }),
});

const Filter = builder.inputType("AttributionFilter", {
  description: "Which attributions are wanted; all conditions must hold.",
  fields: (t) => ({
    by: t.stringList({ description: "Ascribed to these people, agencies or documents, each by its id or any of its names." }),
    country: t.stringList({
      description:
        "Ascribed to an agency or an agreement of these countries, to somebody who held an office for them, or to what such people wrote; as ISO codes or names.",
    }),
    hasRecord: t.boolean({ description: "Whether the one it is ascribed to has a record; false for the unnamed." }),
    source: t.string({ description: "In this source, by its id or any of its names." }),
    paragraph: t.int({ description: "In this paragraph, or in a footnote that is marked in it." }),
    paragraphs: t.field({ type: ParagraphRange, description: "Standing, or marked by a footnote, in one of these paragraphs." }),
    text: t.string({ description: "With all of these words in what is ascribed, or in whom it is ascribed to." }),
    corpus: t.stringList({ description: "Of these corpora." }),
  }),
});

/** In the order of the sources and of their paragraphs. */
const inPlace = ranking<PlacedAttribution>("by place", ({ source, attribution }) => ({
  key: `${source.id} ${String(attribution.paragraph).padStart(6, "0")}`,
  id: String(source.attributions.indexOf(attribution)).padStart(4, "0"),
}));

/** Whose countries count: those of the one it is ascribed to, and of a document without parties those of its authors. */
function speakersOf(by: CorpusRecord, { of }: Graph): readonly CorpusRecord[] {
  if (by.type !== "source") return [by];
  return of.creditsOn(by).flatMap(({ role, record }) => (role === "author" && record !== undefined ? [record] : []));
}

function isWanted(graph: Graph, filter: typeof Filter.$inferInput): (placed: PlacedAttribution) => boolean {
  const { country, hasRecord, text } = filter;
  const inParagraphs = paragraphsMeant(filter);
  const people = recordsMeant<CorpusRecord["type"]>(graph, ["person", "agency", "agreement", "event", "source"], filter.by);
  const sources = recordsMeant(graph, ["source"], filter.source);
  const countries = countriesMeant(country);
  const corpora = corporaMeant(graph, filter.corpus);
  const words = hasWords(text);
  return (placed) => {
    const { attribution, source, by } = placed;
    return (
      (people === null || (by !== undefined && people.has(by))) &&
      meets(by === undefined ? [] : speakersOf(by, graph).flatMap((record) => countriesOf(record, graph.references)), countries) &&
      fits(by !== undefined, hasRecord) &&
      (sources === null || sources.has(source)) &&
      (inParagraphs === null || inParagraphs([attribution.paragraph, placed.markedIn])) &&
      (corpora === null || corpora.has(graph.references.corpusOf(source))) &&
      (!text || words(foldedOnce(placed, () => [attribution.claim, attribution.by, by?.name])))
    );
  };
}

builder.queryField("attributions", (t) =>
  t.connection(
    {
      type: AttributionRef,
      description: "What sources report of somebody without citing a work for it, in the order of their paragraphs.",
      args: { filter: t.arg({ type: Filter, description: "Which ones." }) },
      resolve: (_root, args, { graph }) =>
        pageOf(
          { items: graph.all.attributions, ranking: inPlace, wanted: isWanted(graph, args.filter ?? {}), revision: graph.revision },
          args,
        ),
    },
    { name: "AttributionConnection", description: "A page of attributions." },
    { name: "AttributionEdge", description: "One of a page, with its cursor." },
  ),
);
