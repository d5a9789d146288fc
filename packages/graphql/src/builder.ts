import SchemaBuilder from "@pothos/core";
import ComplexityPlugin from "@pothos/plugin-complexity";
import RelayPlugin from "@pothos/plugin-relay";
import type { Context } from "./context.ts";
import { encodeGlobalId } from "./global-id.ts";
import { queryLimits } from "./limits.ts";

/** The builder that every type adds itself to. Fields are non-null unless they say otherwise. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: { EdtfDate: { Input: string; Output: string } };
  Connection: { readonly totalCount: () => number };
}>({
  plugins: [RelayPlugin, ComplexityPlugin],
  complexity: queryLimits,
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (typename, id) => encodeGlobalId(typename, String(id)),
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: "Anything with a global id." },
    idFieldOptions: { description: "The global id, for `node` and `nodes`." },
    pageInfoTypeOptions: { description: "Where a page of a list stands in the whole." },
    hasNextPageFieldOptions: { description: "Whether records follow this page." },
    hasPreviousPageFieldOptions: { description: "Whether records come before this page." },
    startCursorFieldOptions: { description: "Cursor of the first record; give it as `before`." },
    endCursorFieldOptions: { description: "Cursor of the last record; give it as `after`." },
    edgesFieldOptions: { description: "The records of this page, each with its cursor." },
    nodesOnConnection: { description: "The records of this page." },
    pageInfoFieldOptions: { description: "Where this page stands in the whole." },
    cursorFieldOptions: { description: "Where the record stands in the list." },
    nodeFieldOptions: { description: "The record." },
    firstArgOptions: { description: "How many, from the beginning or after a cursor; 20 unless said, 100 at most." },
    afterArgOptions: { description: "Only what follows this cursor." },
    lastArgOptions: { description: "How many, from the end or before a cursor." },
    beforeArgOptions: { description: "Only what comes before this cursor." },
  },
});

builder.queryType({ description: "Questions to ask of the corpus." });
builder.globalConnectionField("totalCount", (t) =>
  t.int({
    description: "How many fit the filter, on all pages together; counted only where this is asked.",
    resolve: ({ totalCount }) => totalCount(),
  }),
);
