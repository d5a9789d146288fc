import type { Corpus } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { recordsOf } from "../corpus-graph.ts";

const CorpusRef = builder.objectRef<Corpus>("Corpus").implement({
  description: "The corpus that is served.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "Its short name." }),
    title: t.exposeString("title", { description: "Its title." }),
    version: t.exposeString("version", { description: "Its version." }),
    released: t.field({
      type: "EdtfDate",
      nullable: true,
      description: "The day this version of the data was put out.",
      resolve: ({ released }) => released ?? null,
    }),
    citation: t.string({ description: "How to cite this version of the corpus.", resolve: citationOf }),
    records: t.int({ description: "How many records it holds.", resolve: (corpus) => recordsOf(corpus).length }),
    license: t.exposeString("license", { description: "Licence of the data, as an SPDX expression." }),
  }),
});

/** How to cite a version: title, kind, version, date, license. */
function citationOf({ title, version, released, license }: Corpus): string {
  return `${title}. Data set, version ${version}${released === undefined ? "" : ` (${released})`}. Concordat. ${license}.`;
}

builder.queryField("corpus", (t) =>
  t.field({ type: CorpusRef, description: "The corpus that is served.", resolve: (_root, _args, { graph }) => graph.corpus }),
);
