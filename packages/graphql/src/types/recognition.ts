import type { Citation, CorpusRecord } from "@concordat/corpus";
import {
  type Candidate,
  type Hit,
  libraryOf,
  meantBy,
  nearBy,
  type ResolvedCitation,
  type ResolvedEntity,
  readDocument,
  recognize,
  type Syntax,
} from "@concordat/engine";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { corporaMeant } from "../filter/names.ts";
import type { Graph } from "../graph/graph.ts";
import { refusal } from "../refusal.ts";
import { DifferenceRef } from "./difference.ts";
import { CitationRef, RecordRef } from "./refs.ts";

/** Longest text that is read, in UTF-16 code units. */
const LONGEST = 100_000;

const SyntaxRef = builder.enumType("Syntax", {
  description: "The format of a text.",
  values: enumValues<Syntax>({
    markdown: "Markdown, Quarto or R Markdown.",
    latex: "LaTeX.",
    restructuredtext: "reStructuredText.",
    asciidoc: "AsciiDoc.",
    typst: "Typst.",
    plain: "Plain text.",
  }),
});

const Status = builder.enumType("MentionStatus", {
  description: "What a mention turned out to be.",
  values: enumValues<"known" | "ambiguous" | "mismatch" | "unknown">({
    known: "Just one record is meant.",
    ambiguous: "Several records fit.",
    mismatch: "One thing differs from a record that is near.",
    unknown: "Nothing fits.",
  }),
});

const CandidateRef = builder.objectRef<Candidate>("Candidate").implement({
  description: "A work that is near, with all that differs.",
  fields: (t) => ({
    citation: t.field({
      type: CitationRef,
      nullable: true,
      description: "The work.",
      resolve: ({ hit }, _args, { graph }) => citationsOf(hit, graph)[0] ?? null,
    }),
    differs: t.field({ type: [DifferenceRef], description: "What differs.", resolve: ({ differs }) => [...differs] }),
  }),
});

const CitationMentionRef = builder.objectRef<ResolvedCitation>("CitationMention").implement({
  description: "One work cited at one place of a text. Offsets are UTF-16 code units, the end exclusive.",
  fields: (t) => ({
    start: t.int({ description: "Where it begins.", resolve: ({ mention }) => mention.start }),
    end: t.int({ description: "Where it ends.", resolve: ({ mention }) => mention.end }),
    text: t.string({ description: "As written.", resolve: ({ mention }) => mention.text }),
    form: t.string({
      description: "How it is written: parenthetical, narrative, possessive, collapsed-year, newspaper, pandoc-key, latex-key.",
      resolve: ({ mention }) => mention.form,
    }),
    authors: t.stringList({ description: "Authors as printed.", resolve: ({ mention }) => [...mention.authors] }),
    etAl: t.boolean({ description: "Whether et al. follows.", resolve: ({ mention }) => mention.etAl }),
    year: t.string({ nullable: true, description: "Year as printed.", resolve: ({ mention }) => mention.year }),
    suffix: t.string({ nullable: true, description: "The letter after the year.", resolve: ({ mention }) => mention.suffix }),
    date: t.string({ nullable: true, description: "Day of a newspaper, as EDTF.", resolve: ({ mention }) => mention.date }),
    prefix: t.string({ nullable: true, description: "What leads into it.", resolve: ({ mention }) => mention.prefix }),
    locator: t.string({ nullable: true, description: "Pages as printed.", resolve: ({ mention }) => mention.locator }),
    key: t.string({ nullable: true, description: "The citation key, where it is cited by key.", resolve: ({ mention }) => mention.key }),
    status: t.field({ type: Status, description: "What it turned out to be.", resolve: ({ resolution }) => resolution.kind }),
    citations: t.field({
      type: [CitationRef],
      description: "The work where known, or where nothing but a name is spelled otherwise; the works where ambiguous.",
      resolve: ({ resolution }, _args, { graph }) => meantBy(resolution).flatMap((hit) => citationsOf(hit, graph)),
    }),
    candidates: t.field({
      type: [CandidateRef],
      description: "The nearest works, where none fits, and what the text has otherwise of the one that is meant all the same.",
      resolve: ({ resolution }) => [...nearBy(resolution)],
    }),
  }),
});

const EntityMentionRef = builder.objectRef<ResolvedEntity>("EntityMention").implement({
  description: "A name or acronym of a record in a text. Offsets are UTF-16 code units, the end exclusive.",
  fields: (t) => ({
    start: t.int({ description: "Where it begins.", resolve: ({ mention }) => mention.start }),
    end: t.int({ description: "Where it ends.", resolve: ({ mention }) => mention.end }),
    text: t.string({ description: "As written.", resolve: ({ mention }) => mention.text }),
    form: t.string({ description: "name, acronym or alias.", resolve: ({ mention }) => mention.form }),
    status: t.field({ type: Status, description: "Known, or ambiguous.", resolve: ({ resolution }) => resolution.kind }),
    records: t.field({
      type: [RecordRef],
      description: "The record it stands for, or those it may stand for.",
      resolve: ({ resolution }, _args, { graph }) => {
        const hits = resolution.kind === "known" ? [resolution.hit] : resolution.hits;
        return hits.flatMap(({ corpus, id }) => recordIn(graph, corpus, id) ?? []);
      },
    }),
  }),
});

const RecognitionRef = builder
  .objectRef<{ readonly language: string; readonly citations: readonly ResolvedCitation[]; readonly entities: readonly ResolvedEntity[] }>(
    "Recognition",
  )
  .implement({
    description: "What was recognized in a text, measured against this corpus.",
    fields: (t) => ({
      language: t.exposeString("language", { description: "Language of the prose: en, es or fr." }),
      citations: t.field({
        type: [CitationMentionRef],
        description: "Citations in the order of the text.",
        resolve: ({ citations }) => [...citations],
      }),
      entities: t.field({
        type: [EntityMentionRef],
        description: "Names and acronyms in the order of the text.",
        resolve: ({ entities }) => [...entities],
      }),
    }),
  });

builder.queryField("recognize", (t) =>
  t.field({
    type: RecognitionRef,
    description: "Finds the citations and names in a text and says which records are meant.",
    args: {
      text: t.arg.string({ required: true, description: `The text, at most ${LONGEST} characters.` }),
      corpus: t.arg.stringList({ description: "Measured against these corpora; against all unless said." }),
      syntax: t.arg({ type: SyntaxRef, description: "Its format; Markdown unless said.", defaultValue: "markdown" }),
    },
    resolve: (_root, { text, syntax, corpus }, { graph, readers }) => {
      if (text.length > LONGEST)
        throw refusal("TEXT_TOO_LARGE", `recognize reads at most ${LONGEST} characters; this text has ${text.length}.`);
      const corpora = corporaMeant(graph, corpus);
      const asked = readers().filter((reader) => corpora === null || corpora.has(reader.corpus));
      const reading = readDocument(text, syntax ?? "markdown");
      const library = libraryOf(
        reading,
        asked.map((reader) => reader.library),
      );
      return {
        language: reading.language,
        ...recognize(
          reading,
          library,
          asked.map(({ entities }) => entities),
        ),
      };
    },
  }),
);

/** The corpora's own records of a work, whichever layer spoke first. */
function citationsOf({ found }: Hit, graph: Graph): readonly Citation[] {
  return found.flatMap(({ source, entry }) => {
    const record = source.role === "corpus" ? recordIn(graph, source.name, entry.key) : undefined;
    return record?.type === "citation" ? [record] : [];
  });
}

function recordIn({ corpora, finder }: Graph, name: string, id: string): CorpusRecord | undefined {
  const corpus = corpora.find((one) => one.name === name);
  return corpus && finder.refer(corpus, id);
}
