import SchemaBuilder from "@pothos/core";
import RelayPlugin from "@pothos/plugin-relay";
import type { Context } from "./context.ts";
import { encodeGlobalId } from "./global-id.ts";

/** The builder that every type adds itself to. Fields are non-null unless they say otherwise. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: { EdtfDate: { Input: string; Output: string } };
  Connection: { readonly totalCount: number };
}>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (typename, id) => encodeGlobalId(typename, String(id)),
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodesOnConnection: true,
    nodeTypeOptions: { description: "Anything with a global id." },
    pageInfoTypeOptions: { description: "Where a page of a list stands in the whole." },
  },
});

builder.queryType({ description: "Questions to ask of the corpus." });
builder.globalConnectionField("totalCount", (t) =>
  t.int({ description: "How many records fit the filter, on all pages together.", resolve: ({ totalCount }) => totalCount }),
);
