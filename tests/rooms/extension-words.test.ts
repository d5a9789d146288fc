import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../packages/vscode-ext/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const words = (name: string): Readonly<Record<string, string>> => JSON.parse(read(name)) as Record<string, string>;
/** What stands for itself in every language: commands, code, placeholders. */
const kept = (text: string): readonly string[] => (text.match(/\(command:[^)]*\)|`[^`]*`|\{\d\}|@|citation\.\w+/g) ?? []).sort();

test("all that the manifest says is said in each language", () => {
  const english = words("package.nls.json");
  const named = [...read("package.json").matchAll(/"%([^%"]+)%"/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(english).sort());
  expect(read("package.json")).not.toMatch(/"(?:description|title|altText)": "[^%"][^"]* [^"]*"/);
});

test.each(["es", "fr"])("what the extension says by itself is said in %s, with what stands for itself", (locale) => {
  const sources = readdirSync(new URL("src/", folder)).filter((name) => name.endsWith(".ts"));
  const said = sources.flatMap((name) => [...read(`src/${name}`).matchAll(/l10n\.t\(\s*"([^"]+)"/g)].map(([, text = ""]) => text));
  const bundle = words(`l10n/bundle.l10n.${locale}.json`);
  expect(Object.keys(bundle).sort()).toEqual([...new Set(said)].sort());
  const [english, other] = [words("package.nls.json"), words(`package.nls.${locale}.json`)];
  expect(Object.keys(other)).toEqual(Object.keys(english));
  const pairs = [...Object.entries(bundle), ...Object.entries(english).map(([name, text]) => [text, other[name] ?? ""] as const)];
  for (const [text, translated] of pairs) {
    expect(kept(translated), translated).toEqual(kept(text));
    expect(translated).not.toBe(text);
  }
});
