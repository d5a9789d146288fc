import type { CorpusRecord } from "@concordat/corpus";
import type { builder } from "../builder.ts";
import type { Graph } from "../graph/graph.ts";
import { ParagraphRange } from "../types/paragraph-range.ts";
import { type Asked, fits, foldedOnce, hasWords } from "./conditions.ts";
import { corporaMeant, recordsMeant } from "./names.ts";
import { type ParagraphsWanted, paragraphsMeant } from "./paragraphs.ts";

type InputFields = Parameters<Parameters<typeof builder.inputType<string, never>>[1]["fields"]>[0];

/** What every list of records can be filtered by. */
export interface RecordFilter extends ParagraphsWanted {
  readonly text?: Asked<string>;
  readonly source?: Asked<string>;
  readonly hasErrata?: Asked<boolean>;
  readonly corpus?: Asked<readonly string[]>;
}

/** The fields of a filter that every kind of record shares. */
export function recordFilterFields(t: InputFields) {
  return {
    text: t.string({
      description:
        "With all of these words, or words that begin like them, among its names, its id, its summary or, of a work, its title, label and authors.",
    }),
    source: t.string({ description: "Spoken of in this source, by its id or any of its names." }),
    paragraph: t.int({ description: "Spoken of in this paragraph of a source, counted from 1." }),
    paragraphs: t.field({ type: ParagraphRange, description: "Spoken of in one of these paragraphs." }),
    hasErrata: t.boolean({ description: "Whether a source prints something about it otherwise than the record." }),
    corpus: t.stringList({ description: "Of these corpora; of all that are served unless said." }),
  };
}

/** Whether a record has all that the shared part of a filter asks for. Refuses names that mean nothing. */
export function fitsRecord(graph: Graph, filter: Asked<RecordFilter>): (record: CorpusRecord) => boolean {
  const { text, source, hasErrata, corpus } = filter ?? {};
  const words = hasWords(text);
  const sources = recordsMeant(graph, ["source"], source);
  const corpora = corporaMeant(graph, corpus);
  const inParagraphs = paragraphsMeant(filter ?? {});
  const inPlace = (record: CorpusRecord): boolean =>
    graph.of
      .appearancesOf(record)
      .some((place) => (sources === null || sources.has(place.source)) && (inParagraphs === null || inParagraphs(place.paragraphs)));
  const anywhere = sources === null && inParagraphs === null;
  return (record) =>
    (corpora === null || corpora.has(graph.references.corpusOf(record))) &&
    fits(record.errata.length > 0, hasErrata) &&
    (anywhere || inPlace(record)) &&
    (!text || words(foldedOnce(record, textsOf)));
}

/** The texts that a search looks at. */
function textsOf(record: CorpusRecord): readonly (string | undefined)[] {
  const shared = [record.id, record.name, record.summary, ...record.names.map(({ text }) => text)];
  if (record.type !== "citation" && record.type !== "source") return shared;
  const { title, author = [], editor = [], publisher, "container-title": container } = record.csl;
  const people = [...author, ...editor].flatMap(({ given, family, literal }) => [given, family, literal]);
  const labels = record.type === "citation" ? [record.label, ...record.printed] : [];
  return [...shared, ...labels, title, container, publisher, ...people];
}
