import { expect, test } from "vitest";
import { ask } from "../../test/ask.ts";
import { encodeCursor } from "./cursor.ts";

interface Page {
  readonly citations: {
    readonly nodes: readonly { readonly key: string }[];
    readonly pageInfo: Readonly<Record<"hasNextPage" | "hasPreviousPage", boolean> & Record<"startCursor" | "endCursor", string | null>>;
  };
}

const page = async (args: string): Promise<Page["citations"]> =>
  ((await ask(`{ citations(${args}) { nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)) as Page)
    .citations;

test.each([1, 2, 3, 7, 100])("pages of %i give every record once, forward", async (size) => {
  const all = (await page("first: 100")).nodes;
  const seen = [];
  let after = "";
  for (;;) {
    const { nodes, pageInfo } = await page(`first: ${size}${after}`);
    seen.push(...nodes);
    expect(pageInfo.hasPreviousPage).toBe(after !== "");
    if (!pageInfo.hasNextPage) break;
    after = `, after: "${pageInfo.endCursor}"`;
  }
  expect(seen).toEqual(all);
});

test.each([1, 2, 3, 7])("pages of %i give every record once, backward", async (size) => {
  const all = (await page("first: 100")).nodes;
  let seen: Page["citations"]["nodes"] = [];
  let before = "";
  for (;;) {
    const { nodes, pageInfo } = await page(`last: ${size}${before}`);
    seen = [...nodes, ...seen];
    expect(pageInfo.hasNextPage).toBe(before !== "");
    if (!pageInfo.hasPreviousPage) break;
    before = `, before: "${pageInfo.startCursor}"`;
  }
  expect(seen).toEqual(all);
});

test("a page of none still says whether there are records", async () => {
  expect(await page("first: 0")).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, hasPreviousPage: false } });
});

test.each([
  ["a negative page", "first: -1", /^A page cannot have -1 records; ask for 0 to 100\.$/],
  ["a page that is too large", "first: 101", /^A page has at most 100 records; ask for 100 and go on with "after"\.$/],
  ["first and last at once", "first: 1, last: 1", /^Ask for "first" or for "last", not for both\.$/],
  ["a word as a cursor", 'after: "here"', /^"here" is no cursor; take cursors from/],
  ["a cursor of other JSON", `after: "${Buffer.from('{"a":1}').toString("base64url")}"`, /is no cursor/],
  [
    "a cursor of older data",
    `after: "${encodeCursor({ key: "a", id: "b" }, { revision: "lakes@0.0.1", order: "by name, ascending" })}"`,
    /^The data has changed since this cursor was given; begin again without it\.$/,
  ],
])("%s is refused in one sentence", async (_why, args, message) => {
  await expect(page(args)).rejects.toThrow(message);
});
