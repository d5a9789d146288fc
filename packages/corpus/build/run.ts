import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Corpus } from "../src/types/record.ts";
import { assemble } from "./assemble.ts";
import { readTexts, writeText } from "./files.ts";
import { printProblem } from "./problem.ts";
import { rules } from "./rules/index.ts";
import { bibtex } from "./write/bibtex.ts";
import { citationsJson, dataJson } from "./write/data-json.ts";
import { jsonSchemas } from "./write/json-schema.ts";
import { moduleText } from "./write/module.ts";

const home = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds one corpus, or with `--check` only looks whether it could be built and the committed schemas are current.
 *
 * @returns what is wrong, a line each; nothing where all is well
 */
export async function run(args: readonly string[]): Promise<readonly string[]> {
  return build(args).catch(cure);
}

async function build(args: readonly string[]): Promise<readonly string[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: join(home, "data") },
      out: { type: "string", default: join(home, "src/generated") },
      check: { type: "boolean", default: false },
    },
  });
  const data = resolve(values.data);
  const texts = await readTexts(data);
  const manifest = JSON.parse(await readFile(join(dirname(data), "package.json"), "utf8"));
  const assembly = assemble(texts, String(manifest.version), rules);
  if (assembly.kind === "problems") return assembly.problems.map(printProblem);
  if (values.check) return staleSchemas();
  await write(assembly.corpus, dirname(data), resolve(values.out));
  return [];
}

async function write(corpus: Corpus, root: string, out: string): Promise<void> {
  const own = relative(home, out).startsWith("src");
  await writeText(join(out, "corpus.ts"), moduleText(corpus, own ? "../types/record.ts" : "@concordat/corpus"));
  await writeText(join(root, "dist/data.json"), dataJson(corpus));
  await writeText(join(root, "dist/citations.json"), citationsJson(corpus));
  await writeText(join(root, "dist/citations.bib"), bibtex(corpus.citations));
  if (!own) return;
  for (const [name, text] of jsonSchemas()) await writeText(join(home, "schema", name), text);
}

async function staleSchemas(): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [name, text] of jsonSchemas()) {
    const committed = await readFile(join(home, "schema", name), "utf8").catch(() => "");
    if (committed !== text) problems.push(`schema/${name}:1:1 This schema is out of date. Run npm run generate and commit it.`);
  }
  return problems;
}

/** What a person can cure about a failure that is not in the data; anything else is a fault of the build itself. */
function cure(failure: NodeJS.ErrnoException): readonly string[] {
  if (failure.code?.startsWith("ERR_PARSE_ARGS")) {
    return [`${failure.message} Usage: node build/main.ts [--data DIR] [--out DIR] [--check]`];
  }
  if (failure.path !== undefined) {
    return [
      `Cannot use ${failure.path} (${failure.code}). The folder of the YAML files, with a package.json beside it, is given by --data.`,
    ];
  }
  throw failure;
}
