import { readdirSync, readFileSync } from "node:fs";
import { corpus } from "@concordat/corpus";
import { libraryOf, problemCodes, readDocument, resolveCitations } from "@concordat/engine";
import { corpusSource } from "@concordat/engine/corpus";
import { defaultSettings, mergeSettings, readSettings } from "@concordat/workspace";
import { expect, test } from "vitest";
import { serve } from "./graphql.ts";
import { launch, root } from "./launch.ts";

/** The code blocks of a Markdown file in one language. */
function blocks(file: string, language: string): readonly string[] {
  const text = readFileSync(`${root}${file}`, "utf8");
  return [...text.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```$/gm)].filter(([, name]) => name === language).map(([, , code = ""]) => code);
}

test("the README shows what concordat check prints", async () => {
  const { out } = await launch("packages/cli/bin/concordat.js", ["check", "examples/"]);
  expect(blocks("README.md", "text")).toEqual([out]);
});

test("the README's question to GraphQL is answered as it says", async () => {
  const body = /-d '(.*)'/.exec(readFileSync(`${root}README.md`, "utf8"))?.[1] ?? "";
  const { ask, stop } = await serve();
  const { agreements } = (await ask(JSON.parse(body).query as string)) as {
    agreements: { nodes: readonly { name: string; dates: readonly object[] }[] };
  };
  const found = agreements.nodes.find(({ name }) => name === corpus.agreements.find(({ id }) => id === "us-mexico-smart-border")?.name);
  expect(found?.dates).toMatchObject([{ recorded: "2002-03-22", printed: "2004-03-22", erratum: { status: "VERIFIED" } }]);
  await stop();
});

test("the example queries of the GraphQL package run", async () => {
  const { ask, stop } = await serve();
  const queries = blocks("packages/graphql/README.md", "graphql");
  expect(queries.length).toBeGreaterThan(3);
  const answers = await Promise.all(queries.map(ask)).finally(stop);
  for (const answer of answers) expect(JSON.stringify(answer)).not.toMatch(/"nodes":\[\]|^\{"\w+":null/);
});

test("every picture that a README shows is there", () => {
  const shown = [...readFileSync(`${root}README.md`, "utf8").matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = ""]) => path);
  expect(shown.length).toBeGreaterThan(3);
  for (const path of shown) expect(readFileSync(`${root}${path}`).subarray(1, 4).toString()).toBe("PNG");
});

test("every problem has a page that gives its level", () => {
  const pages = readdirSync(`${root}docs/rules`).map((name) => name.replace(".md", ""));
  expect(pages.sort()).toEqual(problemCodes.map(({ code }) => code).sort());
  for (const { code, level } of problemCodes) {
    expect(readFileSync(`${root}docs/rules/${code}.md`, "utf8")).toContain(`Level: ${level},`);
  }
});

test("what docs/citations.md shows as a citation is read as one, and what it leaves alone is not", () => {
  const [read = "", alone = ""] = readFileSync(`${root}docs/citations.md`, "utf8").split("| left alone | why |");
  const found = (text: string): number => {
    const reading = readDocument(`It was so. ${text}, they say.`, text.startsWith("\\") ? "latex" : "markdown");
    return resolveCitations(reading, libraryOf(reading, [corpusSource(corpus, { declared: true })])).length;
  };
  const examples = (text: string, sign: RegExp): readonly string[] => [...text.matchAll(sign)].map(([, example = ""]) => example);
  const shown = examples(read, /`([^`]+)`/g);
  expect(shown.length).toBeGreaterThan(8);
  expect(shown.filter((example) => found(example) === 0)).toEqual([]);
  const left = examples(alone, /(?<!\*)\*([^*]*\d{4}[^*]*)\*(?!\*)/g).filter((example) => !example.includes("World"));
  expect(left.length).toBeGreaterThan(3);
  expect(left.filter((example) => found(example) > 0)).toEqual([]);
});

test("docs/settings.md, the VS Code extension and concordat.json know the same settings, with the same defaults", () => {
  const rows = [...readFileSync(`${root}docs/settings.md`, "utf8").matchAll(/^\| `([\w.]+)` \| `([^`]+)` \|/gm)];
  const documented = Object.fromEntries(rows.map(([, word = "", value = ""]) => [word, JSON.parse(value) as unknown]));
  const manifest = JSON.parse(readFileSync(`${root}packages/vscode-ext/package.json`, "utf8")) as {
    contributes: { configuration: { properties: Record<string, { default: unknown }> } };
  };
  const contributed = Object.entries(manifest.contributes.configuration.properties);
  expect(Object.fromEntries(contributed.map(([word, { default: value }]) => [word.replace("concordat.", ""), value]))).toEqual(documented);
  const { given, problems } = readSettings(documented);
  expect([problems, mergeSettings(given)]).toEqual([[], defaultSettings]);
  const known = Object.entries(defaultSettings).flatMap(([word, value]) =>
    typeof value === "object" && !Array.isArray(value) && word !== "levels"
      ? Object.keys(value).map((inner) => `${word}.${inner}`)
      : [word],
  );
  expect(Object.keys(documented).sort()).toEqual(known.sort());
});

test("the VS Code extension knows the codes that settings may name", () => {
  const manifest = JSON.parse(readFileSync(`${root}packages/vscode-ext/package.json`, "utf8")) as object;
  const codes = problemCodes.map(({ code }) => code);
  expect(manifest).toMatchObject({
    contributes: {
      configuration: {
        properties: {
          "concordat.levels": { propertyNames: { enum: codes } },
          "concordat.ignore": { items: { properties: { code: { enum: codes } } } },
        },
      },
    },
  });
});

test("the example of docs/settings.md is read as it stands", () => {
  const examples = blocks("docs/settings.md", "json");
  expect(examples.map((text) => readSettings(JSON.parse(text)).problems)).toEqual([[]]);
});
