import type { Citation } from "@concordat/corpus";
import { fold } from "@concordat/engine";
import { builder } from "../builder.ts";
import { fits, fitsAny, foldedOnce, hasWords } from "../filter/conditions.ts";
import { recordsMeant } from "../filter/names.ts";
import { fitsRecord, recordFilterFields } from "../filter/record.ts";
import type { Graph } from "../graph/graph.ts";
import { CreditRef } from "./credit.ts";
import { OrderInput } from "./order.ts";
import { recordNamed, recordNode, recordPage } from "./record-list.ts";
import { CitationRef, SourceRef, UseRef } from "./refs.ts";
import { UseFormRef } from "./use.ts";
import { named, yearOf } from "./work-fields.ts";

builder.node(CitationRef, {
  ...recordNode<Citation>("citation"),
  description: "A citable work with its label and every use a source makes of it.",
  fields: (t) => ({
    label: t.exposeString("label", { description: "Author and year as a writer types them." }),
    printed: t.stringList({ description: "Other labels that sources print.", resolve: ({ printed }) => [...printed] }),
    type: t.string({ description: "CSL type: book, chapter, article-journal.", resolve: ({ csl }) => csl.type }),
    title: t.string({ nullable: true, description: "Title of the work.", resolve: ({ csl }) => csl.title ?? null }),
    authors: t.field({ type: [CreditRef], description: "Its authors, in order.", resolve: named("author") }),
    editors: t.field({ type: [CreditRef], description: "Editors of the volume.", resolve: named("editor") }),
    credits: t.field({
      type: [CreditRef],
      description: "Everybody who is named on it: authors, editors, publisher, and where it appeared.",
      resolve: (citation, _args, { graph }) => [...graph.of.creditsOn(citation)],
    }),
    year: t.int({ nullable: true, description: "Year of publication.", resolve: yearOf }),
    container: t.string({
      nullable: true,
      description: "The volume, journal or newspaper it appeared in.",
      resolve: ({ csl }) => csl["container-title"] ?? null,
    }),
    publisher: t.string({ nullable: true, description: "Its publisher.", resolve: ({ csl }) => csl.publisher ?? null }),
    pages: t.string({ nullable: true, description: "Its pages.", resolve: ({ csl }) => csl.page ?? null }),
    csl: t.string({ description: "The whole work as CSL-JSON text.", resolve: ({ csl }) => JSON.stringify(csl) }),
    volume: t.field({
      type: SourceRef,
      nullable: true,
      description: "The volume it appears in, any ibid. resolved.",
      resolve: (citation, _args, { graph }) => graph.of.volumeOf(citation) ?? null,
    }),
    uses: t.field({
      type: [UseRef],
      description: "Each place where a source cites it.",
      args: { form: t.arg({ type: [UseFormRef], description: "Only those written in one of these ways." }) },
      resolve: (citation, { form }, { graph }) => graph.of.usesOf(citation).filter(({ use }) => fitsAny(use.form, form)),
    }),
  }),
});

const Filter = builder.inputType("CitationFilter", {
  description: "Which works are wanted; all conditions must hold.",
  fields: (t) => ({
    author: t.string({ description: "With this family name, full name or institution among the authors." }),
    year: t.int({ description: "Of this year." }),
    type: t.string({ description: "Of this CSL type: book, chapter, article-journal, article-newspaper." }),
    volume: t.string({ description: "Appearing in this volume, by its id or any of its names." }),
    used: t.boolean({ description: "Whether any source cites it in its text or notes." }),
    useForm: t.field({
      type: [UseFormRef],
      description: "Cited in one of these ways; SOURCE_NOTE finds what a source names in a note without an entry in its list.",
    }),
    differs: t.boolean({ description: "Whether a source cites it otherwise than its label or day of record." }),
    claim: t.string({ description: "Cited for something with all of these words." }),
    ...recordFilterFields(t),
  }),
});

function isWanted(graph: Graph, filter: typeof Filter.$inferInput): (citation: Citation) => boolean {
  const { author, year, type, used, useForm, differs, claim } = filter;
  const volumes = recordsMeant(graph, ["source"], filter.volume);
  const words = hasWords(claim);
  const fitting = fitsRecord(graph, filter);
  return (citation) => {
    const volume = graph.of.volumeOf(citation);
    const uses = graph.of.usesOf(citation);
    return (
      (!author || isBy(citation, fold(author))) &&
      fits(yearOf(citation), year) &&
      fits(citation.csl.type, type) &&
      (volumes === null || (volume !== undefined && volumes.has(volume))) &&
      fits(uses.length > 0, used) &&
      (!useForm?.length || uses.some(({ use }) => useForm.includes(use.form))) &&
      fits(
        uses.some((use) => use.differs.length > 0),
        differs,
      ) &&
      (!claim || uses.some(({ use }) => words(foldedOnce(use, () => [use.claim])))) &&
      fitting(citation)
    );
  };
}

function isBy({ csl }: Citation, wanted: string): boolean {
  return (csl.author ?? []).some(({ given = "", family = "", literal = "" }) =>
    [family, `${given} ${family}`, `${family} ${given}`, literal].some((name) => name.trim() !== "" && fold(name) === wanted),
  );
}

builder.queryFields((t) => ({
  citation: t.field({
    type: CitationRef,
    nullable: true,
    description: "A work by its key, or by its label as printed.",
    args: {
      id: t.arg.string({ required: true, description: "`welsh2004`, or `Welsh 2004`." }),
      corpus: t.arg.string({ description: "In this corpus; the first that has it unless said." }),
    },
    resolve: (_root, args, context) => recordNamed(context, "citation", args),
  }),
  citations: t.connection(
    {
      type: CitationRef,
      description: "Works, in the order of their titles unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
      resolve: (_root, args, { graph }) => recordPage(graph, graph.all.citations, args, isWanted(graph, args.filter ?? {})),
    },
    { name: "CitationConnection", description: "A page of citations." },
    { name: "CitationEdge", description: "One of a page, with its cursor." },
  ),
}));
