import type { Citation, UseForm } from "@concordat/corpus";
import { fold } from "@concordat/engine";
import { builder } from "../builder.ts";
import type { PlacedUse } from "../corpus-graph.ts";
import { enumValues } from "../enum-values.ts";
import { fits, fitsText } from "../filters.ts";
import { pageOf } from "../paging/page.ts";
import { recordNode } from "./record-node.ts";
import { CitationRef, SourceRef } from "./refs.ts";

const Form = builder.enumType("UseForm", {
  description: "How a source writes a citation.",
  values: enumValues<UseForm>({
    parenthetical: "Author and year in brackets.",
    narrative: "The author in the sentence, the year in brackets.",
    newspaper: "A newspaper with its day.",
    "source-note": "A note that names a source without an entry.",
  }),
});

export const UseRef = builder.objectRef<PlacedUse>("Use").implement({
  description: "One place where a source cites a work, and what it cites it for.",
  fields: (t) => ({
    citation: t.field({ type: CitationRef, description: "The work cited.", resolve: ({ citation }) => citation }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: "The source that cites it.",
      resolve: ({ use }, _args, { graph }) => graph.sourceById(use.source) ?? null,
    }),
    paragraph: t.int({ description: "Paragraph of the source, counted from 1.", resolve: ({ use }) => use.paragraph }),
    footnote: t.int({ nullable: true, description: "Number of the footnote it stands in.", resolve: ({ use }) => use.footnote ?? null }),
    text: t.string({ description: "The citation as printed.", resolve: ({ use }) => use.text }),
    form: t.field({ type: Form, description: "How it is written.", resolve: ({ use }) => use.form }),
    locator: t.string({ nullable: true, description: "Pages as printed.", resolve: ({ use }) => use.locator ?? null }),
    claim: t.string({ description: "What the work is cited for, in our own words.", resolve: ({ use }) => use.claim }),
  }),
});

const NameRef = builder
  .objectRef<{ readonly family?: string; readonly given?: string; readonly literal?: string }>("Contributor")
  .implement({
    description: "An author or editor.",
    fields: (t) => ({
      family: t.string({ nullable: true, description: "Family name.", resolve: ({ family }) => family ?? null }),
      given: t.string({ nullable: true, description: "Given names.", resolve: ({ given }) => given ?? null }),
      literal: t.string({ nullable: true, description: "Name of an institution.", resolve: ({ literal }) => literal ?? null }),
    }),
  });

builder.node(CitationRef, {
  ...recordNode<Citation>("citation"),
  description: "A citable work with its label and every use a source makes of it.",
  fields: (t) => ({
    label: t.exposeString("label", { description: "Author and year as a writer types them." }),
    printed: t.stringList({ description: "Other labels that sources print.", resolve: ({ printed }) => [...printed] }),
    type: t.string({ description: "CSL type: book, chapter, article-journal.", resolve: ({ csl }) => csl.type }),
    title: t.string({ nullable: true, description: "Title of the work.", resolve: ({ csl }) => csl.title ?? null }),
    authors: t.field({ type: [NameRef], description: "Its authors, in order.", resolve: ({ csl }) => [...(csl.author ?? [])] }),
    editors: t.field({ type: [NameRef], description: "Editors of the volume.", resolve: ({ csl }) => [...(csl.editor ?? [])] }),
    year: t.int({ nullable: true, description: "Year of publication.", resolve: ({ csl }) => yearOf(csl.issued) }),
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
      resolve: ({ volume }, _args, { graph }) => graph.sourceById(volume ?? "") ?? null,
    }),
    uses: t.field({
      type: [UseRef],
      description: "Each place where a source cites it.",
      resolve: (citation) => citation.uses.map((use) => ({ use, citation })),
    }),
  }),
});

function yearOf(issued: Citation["csl"]["issued"]): number | null {
  return issued?.["date-parts"]?.[0]?.[0] ?? null;
}

const Filter = builder.inputType("CitationFilter", {
  description: "Which works are wanted; all conditions must hold.",
  fields: (t) => ({
    author: t.string({ description: "With this family name or institution among the authors." }),
    year: t.int({ description: "Of this year." }),
    type: t.string({ description: "Of this CSL type." }),
    hasErrata: t.boolean({ description: "Whether a source prints something about it otherwise." }),
    used: t.boolean({ description: "Whether any source cites it in its text." }),
    text: t.string({ description: "With this text in its title or label." }),
  }),
});

builder.queryFields((t) => ({
  citation: t.field({
    type: CitationRef,
    nullable: true,
    description: "A work by its key, or by its label as printed.",
    args: { id: t.arg.string({ required: true, description: "`welsh2004`, or `Welsh 2004`." }) },
    resolve: (_root, { id }, { graph }) => {
      const record = graph.lookup.get(id);
      return record?.type === "citation" ? record : (graph.lookup.citationByLabel(id) ?? null);
    },
  }),
  citations: t.connection(
    {
      type: CitationRef,
      description: "Works in the order of their titles.",
      args: { filter: t.arg({ type: Filter, description: "Which ones." }) },
      resolve: (_root, args, { graph }) => {
        const { author, year, type, hasErrata, used, text } = args.filter ?? {};
        const wanted = graph.corpus.citations.filter(
          (citation) =>
            (!author || (citation.csl.author ?? []).some((name) => fold(name.family ?? name.literal ?? "") === fold(author))) &&
            fits(yearOf(citation.csl.issued), year ?? undefined) &&
            fits(citation.csl.type, type ?? undefined) &&
            fits(citation.errata.length > 0, hasErrata) &&
            fits(citation.uses.length > 0, used) &&
            (fitsText(citation, text) || fold(citation.label).includes(fold(text ?? ""))),
        );
        return pageOf(wanted, args, graph.revision);
      },
    },
    { name: "CitationConnection", description: "A page of citations." },
    { name: "CitationEdge", description: "One of a page, with its cursor." },
  ),
}));
