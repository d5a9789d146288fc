import { parseArgs } from "node:util";

/** What the command was asked to do. */
export type Command =
  | { readonly kind: "serve"; readonly host: string; readonly port: number }
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "usage"; readonly message: string };

/** What `--help` says. */
export const help = `Usage: concordat-graphql [--host ADDRESS] [--port NUMBER]

Serves the corpus of North American security agreements over GraphQL.

  --host ADDRESS  where to listen (default 127.0.0.1, or HOST from the environment)
  --port NUMBER   on which port, 0 for any free one (default 4000, or PORT)
  --version       print the version
  --help          print this text`;

const flags = {
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
  return { kind: "serve", host: values.host ?? (environment.HOST || "127.0.0.1"), port };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: flags }).values;
  } catch (error) {
    const first = (error instanceof Error ? error.message : String(error)).split(/(?<=\.)\s/)[0] ?? "";
    return `${first.replaceAll("'", '"').replace(/\.?$/, ".")} See concordat-graphql --help.`;
  }
}
