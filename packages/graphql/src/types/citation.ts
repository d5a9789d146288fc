import type { Citation } from "@concordat/corpus";
import { fold } from "@concordat/engine";
import { builder } from "../builder.ts";
import { fits, fitsText } from "../filters.ts";
import { pageOf } from "../paging/page.ts";
import { OrderInput } from "./order.ts";
import { fitsRecord, recordFilterFields } from "./record-filter.ts";
import { recordNode } from "./record-node.ts";
import { CitationRef, SourceRef } from "./refs.ts";
import { UseRef } from "./use.ts";

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
    used: t.boolean({ description: "Whether any source cites it in its text." }),
    ...recordFilterFields(t),
    text: t.string({ description: "With this text in its title, its summary or its label." }),
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
      description: "Works, in the order of their titles unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
      resolve: (_root, args, { graph }) => {
        const { author, year, type, used, text, ...shared } = args.filter ?? {};
        const wanted = graph.corpus.citations.filter(
          (citation) =>
            (!author || (citation.csl.author ?? []).some((name) => fold(name.family ?? name.literal ?? "") === fold(author))) &&
            fits(yearOf(citation.csl.issued), year ?? undefined) &&
            fits(citation.csl.type, type ?? undefined) &&
            fits(citation.uses.length > 0, used) &&
            fitsRecord(citation, shared) &&
            (fitsText(citation, text) || fold(citation.label).includes(fold(text ?? ""))),
        );
        return pageOf(wanted, args, graph.revision);
      },
    },
    { name: "CitationConnection", description: "A page of citations." },
    { name: "CitationEdge", description: "One of a page, with its cursor." },
  ),
}));
