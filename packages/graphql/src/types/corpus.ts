import type { Corpus } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { corpusMeant } from "../filter/names.ts";
import { recordsOf } from "../graph/records.ts";

export const CorpusRef = builder.objectRef<Corpus>("Corpus").implement({
  description: "A corpus that is served.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "Its short name, as in global ids and in filters." }),
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

builder.queryFields((t) => ({
  corpora: t.field({
    type: [CorpusRef],
    description: "The corpora that are served, side by side.",
    resolve: (_root, _args, { graph }) => [...graph.corpora],
  }),
  corpus: t.field({
    type: CorpusRef,
    description: "A corpus that is served; the first unless said.",
    args: { name: t.arg.string({ description: "Its short name." }) },
    resolve: (_root, { name }, { graph }) => corpusMeant(graph.corpora, name ?? graph.corpora[0]?.name ?? ""),
  }),
}));
