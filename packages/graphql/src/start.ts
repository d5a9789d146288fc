import { existsSync } from "node:fs";
import { type Corpus, corpus } from "@concordat/corpus";
import type { Command } from "./arguments.ts";
import { recordsOf } from "./graph/records.ts";
import { exampleQueries } from "./http/example-queries.ts";
import { serve } from "./http/server.ts";
import { loadCorpora } from "./load-corpora.ts";

/** Reads the corpora that were asked for and serves them. Sets the exit code 2 where they cannot be read, 1 where the port cannot be had. */
export async function start({ host, port, corpora, builtIn }: Extract<Command, { kind: "serve" }>): Promise<void> {
  const names = builtIn && !corpora.includes(corpus.name) ? [corpus.name, ...corpora] : corpora;
  const loaded = await loadCorpora(names, [corpus], process.cwd());
  if (loaded.kind === "loaded") return listen(host, port, loaded.corpora);
  for (const said of loaded.said) console.error(`concordat-graphql: ${said}`);
  process.exitCode = 2;
}

/** Serves these corpora until it is interrupted. */
async function listen(host: string, port: number, corpora: readonly Corpus[]): Promise<void> {
  const server = await serve({ corpora, host, port });
  if (server.kind === "failed") {
    console.error(`concordat-graphql: ${server.message}`);
    process.exitCode = 1;
    return;
  }
  console.log(welcome(server.url, corpora));
  const stop = (): void => void server.close();
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

function welcome(url: string, corpora: readonly Corpus[]): string {
  const said = corpora.map((one) => `${one.title}: ${recordsOf(one).length} records`).join(";\n");
  const [query = ""] = exampleQueries(corpora[0]).map((example) => example.query.replace(/\s+/g, " "));
  const body = JSON.stringify({ query }).replaceAll("'", "'\\''");
  return `
Concordat answers GraphQL over ${said}.

  Open    ${url}    in a browser: examples to run and change.
  Or ask  curl ${url} -H 'content-type: application/json' -d '${body}'${extension()}

Ctrl+C stops the server.`;
}

/** How to load the extension, said where its source stands beside this package. */
function extension(): string {
  if (!existsSync(new URL("../../vscode-ext/package.json", import.meta.url))) return "";
  return `

To check papers while you write them, pack the VS Code extension:
  npm run package -w packages/vscode-ext
and in VS Code run "Extensions: Install from VSIX..." on the file it names.`;
}
