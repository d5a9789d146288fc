import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { graphql } from "graphql";
import { expect, test } from "vitest";
import { type Context, contextOf } from "../src/context.ts";
import { schema } from "../src/schema.ts";

const lakes = contextOf([miniCorpus]);

/** Asks the invented corpus, or another context. Gives the data as plain JSON; throws what a client would read as the first error. */
export async function ask(
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
  context: Context = lakes,
): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: { ...context } });
  if (errors?.[0]) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}

/** One test for each row: what it is for, what is asked of the invented corpus, what comes back. */
export function answers(rows: readonly (readonly [why: string, query: string, answer: unknown])[]): void {
  test.each(rows)("%s", async (_why, query, answer) => {
    expect(await ask(query)).toEqual(answer);
  });
}

/** One test for each row: what it is for, what is asked of the invented corpus, and the refusal that comes back. */
export function refusals(rows: readonly (readonly [why: string, query: string, message: string])[]): void {
  test.each(rows)("%s", async (_why, query, message) => {
    await expect(ask(query)).rejects.toThrow(message);
  });
}

/** The keys of the records on a page, as one line. */
export async function keys(list: string): Promise<string> {
  const data = (await ask(`{ page: ${list} { nodes { key } totalCount } }`)) as {
    readonly page: { readonly nodes: readonly { readonly key: string }[]; readonly totalCount: number };
  };
  const found = data.page.nodes.map(({ key }) => key).join(" ");
  return data.page.totalCount === data.page.nodes.length ? found : `${found} of ${data.page.totalCount}`;
}
