import type { Corpus } from "@concordat/corpus";
import type { GraphiQLOptions } from "graphql-yoga";
import { exampleQueries } from "./example-queries.ts";

/** What the page says about itself and opens with: one tab for each example. */
export function graphiqlOptions(corpora: readonly Corpus[]): GraphiQLOptions {
  const examples = exampleQueries(corpora[0]).map(({ purpose, query }) => `# ${purpose}.\n${query}\n`);
  return {
    title: `Concordat: ${corpora.map(({ name }) => name).join(", ")}`,
    favicon: "data:,",
    defaultQuery: examples[0] ?? "",
    defaultTabs: examples.map((query) => ({ query })),
    isHeadersEditorEnabled: false,
  };
}

/** The page itself, from a package of its own that brings every script along, so that it works without a network. */
export async function graphiqlPage(options: GraphiQLOptions | undefined): Promise<string> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  return renderGraphiQL(options);
}
