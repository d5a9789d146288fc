import { parseArgs } from "node:util";

/** What the command was asked to do. */
export type Command =
  | { readonly kind: "serve"; readonly host: string; readonly port: number; readonly corpora: readonly string[]; readonly builtIn: boolean }
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "usage"; readonly message: string };

/** What `--help` says. */
export const help = `Usage: concordat-graphql [--corpus NAME]... [--host ADDRESS] [--port NUMBER]

Serves the corpus of North American security agreements over GraphQL, and corpora of your own beside it.

  --corpus NAME   serve a corpus too: its folder, spreadsheet, data.json or installed package (may be repeated)
  --no-corpus     leave the built-in corpus out
  --host ADDRESS  where to listen (default 127.0.0.1, or HOST from the environment)
  --port NUMBER   on which port, 0 for any free one (default 4000, or PORT)
  --version       print the version
  --help          print this text`;

const flags = {
  corpus: { type: "string", multiple: true },
  "no-corpus": { type: "boolean" },
  host: { type: "string" },
  port: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** Reads the command's words and the environment; a flag wins over a variable. */
export function readArguments(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Command {
  const values = parse(words);
  if (typeof values === "string") return { kind: "usage", message: values };
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const said = values.port ?? (environment.PORT || "4000");
  const port = /^\d{1,5}$/.test(said) ? Number(said) : Number.NaN;
  if (!(port <= 65_535)) {
    const culprit = values.port === undefined ? "PORT" : "--port";
    return { kind: "usage", message: `${culprit} takes a number from 0 to 65535; "${said}" is none.` };
  }
  const corpora = values.corpus ?? [];
  const builtIn = values["no-corpus"] !== true;
  if (!builtIn && corpora.length === 0) {
    return { kind: "usage", message: "--no-corpus leaves nothing to serve. Name a corpus with --corpus." };
  }
  return { kind: "serve", host: values.host ?? (environment.HOST || "127.0.0.1"), port, corpora, builtIn };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: flags }).values;
  } catch (error) {
    const first = (error instanceof Error ? error.message : String(error)).split(/(?<=\.)\s/)[0] ?? "";
    return `${first.replaceAll("'", '"').replace(/\.?$/, ".")} See concordat-graphql --help.`;
  }
}
