import { spawn } from "node:child_process";
import { root } from "./launch.ts";

/** The launcher of the GraphQL server. */
export const bin = "packages/graphql/bin/concordat-graphql.js";

/** A server of its own on a free port. */
export interface Served {
  /** What it printed when it was ready. */
  readonly said: string;
  readonly url: string;
  /** Asks a question and gives the data; rejects with what the server says where there are errors. */
  readonly ask: (query: string) => Promise<unknown>;
  /** Stops it as Ctrl+C or a host does, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the server as `npm start` does, with further words after the command. */
export async function serve(...words: string[]): Promise<Served> {
  const child = spawn(process.execPath, [`${root}${bin}`, "--port", "0", ...words], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const said = await new Promise<string>((done) => {
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
      if (text.includes("Ctrl+C")) done(text);
    });
  });
  const url = /http:\/\/\S+\/graphql/.exec(said)?.[0] ?? "";
  return {
    said,
    url,
    ask: async (query) => {
      const headers = { "content-type": "application/json" };
      const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query }) });
      const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
