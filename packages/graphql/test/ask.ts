import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { graphql } from "graphql";
import { contextOf } from "../src/context.ts";
import { schema } from "../src/schema.ts";

const context = contextOf(miniCorpus);

/** Asks the invented corpus. Gives the data as plain JSON; throws what a client would read as the first error. */
export async function ask(source: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: { ...context } });
  if (errors?.[0]) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}

/** The keys of the records on a page, as one line. */
export async function keys(list: string): Promise<string> {
  const data = (await ask(`{ page: ${list} { nodes { key } totalCount } }`)) as {
    readonly page: { readonly nodes: readonly { readonly key: string }[]; readonly totalCount: number };
  };
  const found = data.page.nodes.map(({ key }) => key).join(" ");
  return data.page.totalCount === data.page.nodes.length ? found : `${found} of ${data.page.totalCount}`;
}
