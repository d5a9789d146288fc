import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { publint } from "publint";
import { beforeAll, expect, inject, test } from "vitest";
import { openEditor } from "../rooms/editor.ts";
import { compile, machineNode, run } from "./run.ts";

const project = inject("project");
const example = fileURLToPath(new URL("../../examples/arctic-cooperation", import.meta.url));

/** The example, packed by the command line as it is installed, and installed beside it. */
beforeAll(() => {
  cpSync(example, join(project, "arctic"), { recursive: true });
  const packed = run(machineNode(), [join(project, "node_modules/.bin/concordat"), "corpus", "pack", "arctic"], project);
  expect([packed.code, packed.err]).toEqual([0, ""]);
  const tarball = /npm install (\S+\.tgz)/.exec(packed.out)?.[1] ?? "";
  expect(run("npm", ["install", tarball, "--no-audit", "--no-fund", "--loglevel=error"], project).code).toBe(0);
});

test("has the doors, the files and the names of the built-in corpus", async () => {
  const manifest = (name: string) => JSON.parse(readFileSync(join(project, "node_modules", name, "package.json"), "utf8"));
  expect(Object.keys(manifest("arctic-corpus").exports)).toEqual(Object.keys(manifest("@concordat/corpus").exports));
  const door = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(project, "node_modules", name, "dist/index.js")).href);
  expect(Object.keys(await door("arctic-corpus"))).toEqual(Object.keys(await door("@concordat/corpus")));
  const { messages } = await publint({ pkgDir: join(project, "node_modules/arctic-corpus"), pack: false, strict: true });
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
});

test("its ids are types, and the engine takes it as it takes any", () => {
  writeFileSync(
    join(project, "arctic.ts"),
    `import { type AgreementId, corpus, get } from "arctic-corpus";
import { libraryOf, readDocument, resolveCitations } from "@concordat/engine";
import { corpusSource } from "@concordat/engine/corpus";
const id: AgreementId = "ilulissat-declaration";
const reading = readDocument("(Koivurova 2010)", "markdown");
const [first] = resolveCitations(reading, libraryOf(reading, [corpusSource(corpus, { declared: true })]));
console.log(get(id).status, first?.resolution.kind);
`,
  );
  expect(compile(project, "arctic.ts")).toMatchObject({ code: 0, out: "" });
  expect(run(machineNode(), ["arctic.js"], project)).toEqual({ code: 0, out: "signed known\n", err: "" });
  writeFileSync(
    join(project, "no-arctic.ts"),
    'import type { AgreementId } from "arctic-corpus";\nexport const id: AgreementId = "nafta";\n',
  );
  expect(compile(project, "no-arctic.ts", "--noEmit").out).toContain("Type '\"nafta\"' is not assignable");
});

test("the command line checks against it by the name of its package", () => {
  writeFileSync(join(project, "north.md"), "See Koivurova (2011).\n");
  const { code, out } = run(
    machineNode(),
    [join(project, "node_modules/.bin/concordat"), "check", "north.md", "--corpus", "arctic-corpus"],
    project,
  );
  expect([code, out]).toEqual([1, expect.stringContaining("citation.mismatch")]);
});

test("an editor that names it shows its cards", async () => {
  const papers = join(project, "papers");
  cpSync(example, join(papers, "unused"), { recursive: true });
  writeFileSync(join(papers, "concordat.json"), '{ "corpora": ["../arctic"] }');
  const { client } = openEditor(machineNode(), [join(project, "node_modules/.bin/concordat-language-server"), "--stdio"]);
  const rootUri = pathToFileURL(project).href;
  await client.sendRequest("initialize", { processId: null, rootUri, capabilities: {}, initializationOptions: { trusted: true } });
  await client.sendNotification("initialized", {});
  const uri = pathToFileURL(join(papers, "paper.md")).href;
  const text = "The Ilulissat Declaration.\n";
  await client.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
  const card = await client.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 8 } });
  expect(JSON.stringify(card)).toContain("law of the sea");
  await client.sendRequest("shutdown");
  await client.sendNotification("exit");
});
