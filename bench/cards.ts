import type { OnTold, Server } from "@concordat/bare-client/client";

/** How long cards kept somebody waiting who typed, while a library was read and once it was, and how long that took, in milliseconds. */
export interface Waits {
  readonly took: number;
  readonly reading: readonly number[];
  readonly after: readonly number[];
}

const paper = "---\nbibliography: library.bib\n---\n\nAs Tan (2005) says.\n\n## References\n\nTan, Mei. 2005. *Tides*. Lakeside: Quay.\n\n";
const rest = { line: 4, character: 5 };
const end = { line: paper.split("\n").length - 1, character: 0 };

/**
 * Types a letter and asks for a card, 20 ms after the answer before, while `library.bib` is read and 100 times once it is. Runs in a
 * page as well.
 *
 * @param folder the address of the folder in which that file lies
 * @param entries how many are in it
 * @param options what the host says of itself
 */
export async function waitsForCards(start: (onTold: OnTold) => Server, folder: string, entries: number, options: object): Promise<Waits> {
  let isRead = false;
  const server = start((method, params) => {
    if (method === "concordat/status") isRead ||= (params as Status).libraries.some(({ entries: count }) => count >= entries);
  });
  const uri = `${folder}/paper.md`;
  await server.ask("initialize", {
    processId: null,
    rootUri: folder,
    capabilities: {},
    initializationOptions: { trusted: true, ...options },
  });
  server.tell("initialized", {});
  server.tell("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text: paper } });
  let version = 1;
  const typeAndRest = async (): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    version += 1;
    server.tell("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ range: { start: end, end }, text: "x" }] });
    const asked = performance.now();
    await server.ask("textDocument/hover", { textDocument: { uri }, position: rest });
    return performance.now() - asked;
  };
  // The first answer waits for the server to start.
  await typeAndRest();
  const [reading, after]: [number[], number[]] = [[], []];
  const began = performance.now();
  while (!isRead) reading.push(await typeAndRest());
  const took = performance.now() - began;
  while (after.length < 100) after.push(await typeAndRest());
  server.close();
  return { took, reading, after };
}

interface Status {
  readonly libraries: readonly { readonly entries: number }[];
}
