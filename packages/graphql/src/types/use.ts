import type { UseForm } from "@concordat/corpus";
import { fold } from "@concordat/engine";
import { builder } from "../builder.ts";
import type { PlacedUse } from "../corpus-graph.ts";
import { enumValues } from "../enum-values.ts";
import { fits } from "../filters.ts";
import type { Ranking } from "../paging/order.ts";
import { rankedPage } from "../paging/page.ts";
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

const Filter = builder.inputType("UseFilter", {
  description: "Which uses are wanted; all conditions must hold.",
  fields: (t) => ({
    source: t.string({ description: "In this source, by its id." }),
    citation: t.string({ description: "Of this work, by its key." }),
    paragraph: t.int({ description: "In this paragraph." }),
    form: t.field({ type: Form, description: "Written like this." }),
    inFootnote: t.boolean({ description: "Whether it stands in a footnote." }),
    hasLocator: t.boolean({ description: "Whether it gives pages." }),
    claim: t.string({ description: "With this text in what the work is cited for." }),
  }),
});

/** In the order of the sources and of their paragraphs. */
const inPlace: Ranking<PlacedUse> = {
  title: "by place",
  descending: false,
  place: ({ use, citation }) => ({
    key: `${use.source} ${String(use.paragraph).padStart(6, "0")}`,
    id: `${citation.id} ${citation.uses.indexOf(use)}`,
  }),
};

builder.queryField("uses", (t) =>
  t.connection(
    {
      type: UseRef,
      description: "Every place where a source cites a work, in the order of the sources' paragraphs.",
      args: { filter: t.arg({ type: Filter, description: "Which ones." }) },
      resolve: (_root, args, { graph }) => {
        const { source, citation, paragraph, form, inFootnote, hasLocator, claim } = args.filter ?? {};
        const wanted = graph.uses.filter(
          ({ use, citation: { id } }) =>
            fits(use.source, source) &&
            fits(id, citation) &&
            fits(use.paragraph, paragraph) &&
            fits(use.form, form) &&
            fits(use.footnote !== undefined, inFootnote) &&
            fits(use.locator !== undefined, hasLocator) &&
            (!claim || fold(use.claim).includes(fold(claim))),
        );
        return rankedPage(wanted, args, graph.revision, inPlace);
      },
    },
    { name: "UseConnection", description: "A page of uses." },
    { name: "UseEdge", description: "One of a page, with its cursor." },
  ),
);
