import type { Corpus } from "@concordat/corpus";
import { builder } from "../builder.ts";

const CorpusRef = builder.objectRef<Corpus>("Corpus").implement({
  description: "The corpus that is served.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "Its short name." }),
    title: t.exposeString("title", { description: "Its title." }),
    version: t.exposeString("version", { description: "Its version." }),
    license: t.exposeString("license", { description: "Licence of the data, as an SPDX expression." }),
  }),
});

builder.queryField("corpus", (t) =>
  t.field({ type: CorpusRef, description: "The corpus that is served.", resolve: (_root, _args, { graph }) => graph.corpus }),
);
