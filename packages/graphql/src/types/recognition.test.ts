import { marked } from "@concordat/marked";
import { expect, test } from "vitest";
import { ask } from "../../test/ask.ts";

const query = `query ($text: String!, $syntax: Syntax) { recognize(text: $text, syntax: $syntax) {
  citations { start end status citations { key } candidates { citation { key } differs { field text record } } }
  entities { start end status records { key } }
} }`;

interface Answer {
  readonly recognize: Readonly<
    Record<"citations" | "entities", readonly { readonly start: number; readonly end: number; readonly status: string }[]>
  >;
}

test.each([
  ["a work and a name in one sentence", "The «Harbor Partnership» was read closely («Welland 2004: 12»).", "KNOWN KNOWN"],
  ["a year that differs", "«Welland (2005») says otherwise.", "MISMATCH"],
  ["an acronym that two agreements share", "The «LKA» (Southern Lakes Accord) holds.", null],
  ["an emoji before it counts two units", "🙂 («Okafor 2003a»)", "KNOWN"],
])("%s", async (_why, drawn, statuses) => {
  const { text, spans } = marked(drawn);
  const { recognize } = (await ask(query, { text, syntax: "PLAIN" })) as Answer;
  const found = [...recognize.citations, ...recognize.entities].sort((a, b) => a.start - b.start);
  expect(found.map(({ start, end }) => ({ start, end }))).toEqual(expect.arrayContaining(spans.map(({ start, end }) => ({ start, end }))));
  if (statuses !== null) expect(found.map(({ status }) => status).join(" ")).toBe(statuses);
});

test("a mismatch names the work that is near and what differs", async () => {
  const answer = (await ask(query, { text: "(Welland 2005)" })) as { recognize: { citations: readonly unknown[] } };
  expect(answer.recognize.citations).toEqual([
    {
      start: 1,
      end: 13,
      status: "MISMATCH",
      citations: [],
      candidates: [{ citation: { key: "welland2004" }, differs: [{ field: "year", text: "2005", record: "2004" }] }],
    },
  ]);
});

test("LaTeX is read as LaTeX", async () => {
  const { recognize } = (await ask(query, { text: "As \\citet{welland2004} says.", syntax: "LATEX" })) as Answer;
  expect(recognize.citations).toMatchObject([{ status: "KNOWN", citations: [{ key: "welland2004" }] }]);
});

test("a text that is too long is refused with both lengths", async () => {
  await expect(ask(query, { text: "x".repeat(100_001) })).rejects.toThrow(
    "recognize reads at most 100000 characters; this text has 100001.",
  );
});
