import { writeFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import { openEditor } from "../rooms/editor.ts";
import { versionOf } from "./install.ts";
import { compile, machineNode, run } from "./run.ts";

const project = inject("project");

const program = `
import { agreements, citationByLabel, corpusVersion, find, get, type AgreementId, type CitationId } from "@concordat/corpus";
import { libraryOf, readDocument, resolveCitations } from "@concordat/engine";
import { corpusSource } from "@concordat/engine/corpus";
import { corpus } from "@concordat/corpus";
import { createWorkspace, memoryFiles } from "@concordat/workspace";

const id: CitationId = "welsh2004";
const treaty: AgreementId = "nafta";
const reading = readDocument("(Welsh 2004: 58-59)", "markdown");
const [first] = resolveCitations(reading, libraryOf(reading, [corpusSource(corpus, { declared: true })]));
const workspace = createWorkspace({ files: memoryFiles({ "file:///p/refs.bib": "@book{a1, author={A, B}, title={T}, year={2001}}" }), roots: () => ["file:///p/"], corpora: [], settings: () => new Map(), given: [], trusted: () => true });
const { sources } = await workspace.librariesFor({ uri: "file:///p/a.md", text: "---\\nbibliography: refs.bib\\n---\\n", syntax: "markdown" });
console.log([get(id)?.name, get(treaty)?.type, find("NAFTA")[0]?.id, citationByLabel("Welsh 2004")?.id, first?.resolution.kind, sources[0]?.entries.length, agreements.length > 0, typeof corpusVersion].join("|"));
`;
const printed = "At Home in the World: Canada's Global Vision for the 21st Century|agreement|nafta|welsh2004|known|1|true|string\n";

describe("TypeScript in ES modules", () => {
  test("a program that uses every library compiles, strictly, and runs", () => {
    writeFileSync(join(project, "program.ts"), program);
    const { code, out } = compile(project, "program.ts");
    expect([code, out]).toEqual([0, ""]);
    expect(run(machineNode(), ["program.js"], project)).toEqual({ code: 0, out: printed, err: "" });
  });

  test("a mistyped id does not compile", () => {
    writeFileSync(
      join(project, "mistyped.ts"),
      'import { type CitationId } from "@concordat/corpus";\nexport const id: CitationId = "welsh2005";\n',
    );
    const { code, out } = compile(project, "mistyped.ts", "--noEmit");
    expect(code).not.toBe(0);
    expect(out).toContain("Type '\"welsh2005\"' is not assignable");
  });
});

describe("plain Node", () => {
  test("imports, data files and their types of content", () => {
    writeFileSync(
      join(project, "plain.mjs"),
      `import data from "@concordat/corpus/data.json" with { type: "json" };
import csl from "@concordat/corpus/citations.json" with { type: "json" };
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
const bib = readFileSync(fileURLToPath(import.meta.resolve("@concordat/corpus/citations.bib")), "utf8");
const schema = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@concordat/corpus/schema/citation.schema.json")), "utf8"));
console.log(data.citations.length === csl.length, bib.includes("{welsh2004,"), typeof schema.$schema, data.license);`,
    );
    expect(run(machineNode(), ["--no-warnings", "plain.mjs"], project)).toEqual({ code: 0, out: "true true string CC0-1.0\n", err: "" });
  });
});

describe("a browser bundle", () => {
  test("corpus, engine and workspace run with nothing of Node", async () => {
    writeFileSync(join(project, "browser.mjs"), program.replace(/, type \w+|: (?:CitationId|AgreementId)/g, ""));
    const { outputFiles } = await build({
      absWorkingDir: project,
      entryPoints: ["browser.mjs"],
      bundle: true,
      platform: "browser",
      format: "esm",
      target: "es2022",
      write: false,
      logLevel: "silent",
    });
    const said: string[] = [];
    const context = vm.createContext({
      console: { log: (text: string) => said.push(text) },
      TextDecoder,
      TextEncoder,
      URL,
      crypto: globalThis.crypto,
      MessageChannel,
      performance,
      setTimeout,
      clearTimeout,
    });
    await (vm.runInContext(`(async () => { ${outputFiles[0]?.text} })()`, context) as Promise<void>);
    expect(`${said.join("\n")}\n`).toBe(printed);
  });

  test("the language server's worker bundles without Node", async () => {
    writeFileSync(join(project, "worker.mjs"), 'import "@concordat/language-server/browser";\n');
    const { errors } = await build({
      absWorkingDir: project,
      entryPoints: ["worker.mjs"],
      bundle: true,
      platform: "browser",
      format: "iife",
      write: false,
      logLevel: "silent",
    });
    expect(errors).toEqual([]);
  });
});

describe("bins", () => {
  const bin = (name: string): string => join(project, "node_modules/.bin", name);

  test("concordat checks a paper", () => {
    writeFileSync(join(project, "paper.md"), "See Welland (2005).\n\n## References\n\nWelland, Ruth. 2004. *Who Watches?* Quay.\n");
    const { code, out } = run(machineNode(), [bin("concordat"), "check", "paper.md"], project);
    expect(out).toContain("paper.md:1:5 warning citation.mismatch");
    expect(code).toBe(1);
    expect(run(machineNode(), [bin("concordat"), "--version"], project).out).toBe(`${versionOf("cli")}\n`);
  });

  test("concordat reads a library in Windows-1252 on the machine's own Node", () => {
    const entry = "@book{o, author={O\u0092Brien, Tim}, title={Ice}, year={2001}}\n";
    writeFileSync(join(project, "old.bib"), Buffer.from(entry, "latin1"));
    writeFileSync(join(project, "old.md"), "See O’Brien (2001).\n");
    expect(run(machineNode(), [bin("concordat"), "check", "--no-cache", "--library", "old.bib", "old.md"], project)).toMatchObject({
      code: 0,
      out: expect.stringContaining("Agrees: 1 of 1 citation"),
    });
  });

  test("concordat-language-server --stdio answers and ends", async () => {
    const { client, ended } = openEditor(machineNode(), [bin("concordat-language-server"), "--stdio"]);
    const answer = await client.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
    expect(answer).toMatchObject({ capabilities: { hoverProvider: true } });
    await client.sendRequest("shutdown");
    await client.sendNotification("exit");
    expect(await ended).toBe(0);
  });

  test("concordat-graphql says its version, or which Node it needs", () => {
    const { code, out, err } = run(machineNode(), [bin("concordat-graphql"), "--version"], project);
    const [major = 0, minor = 0] = run(machineNode(), ["-p", "process.versions.node"], project).out.split(".").map(Number);
    if (major > 22 || (major === 22 && minor >= 13)) expect([code, out]).toEqual([0, `${versionOf("graphql")}\n`]);
    else expect([code, err]).toEqual([2, expect.stringMatching(/^concordat-graphql needs Node 22\.13 or newer; this is v[\d.]+\.\n$/)]);
    expect(run(process.execPath, [bin("concordat-graphql"), "--version"], project)).toEqual({
      code: 0,
      out: `${versionOf("graphql")}\n`,
      err: "",
    });
  });
});
