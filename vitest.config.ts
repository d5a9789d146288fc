import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type TestProjectConfiguration } from "vitest/config";

const packages = fileURLToPath(new URL("./packages/", import.meta.url));

/** Tests read packages from their source, by the names everybody imports them by. */
const source = [
  { find: /^@concordat\/mini-corpus$/, replacement: fileURLToPath(new URL("./tests/mini-corpus/dist/index.js", import.meta.url)) },
  // A corpus has no source but its data: the package is built from them.
  { find: /^@concordat\/corpus$/, replacement: `${packages}corpus/dist/index.js` },
  { find: /^@concordat\/marked$/, replacement: fileURLToPath(new URL("./tests/marked/marked.ts", import.meta.url)) },
  { find: /^@concordat\/marked\/growth$/, replacement: fileURLToPath(new URL("./tests/marked/growth.ts", import.meta.url)) },
  // The copy that Node itself takes, which the GraphQL packages load: two copies refuse each other's schemas.
  { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) },
  { find: /^concordat$/, replacement: `${packages}cli/src/index.ts` },
  { find: /^@concordat\/([a-z-]+)$/, replacement: `${packages}$1/src/index.ts` },
  { find: /^@concordat\/([a-z-]+)\/([a-z-]+)$/, replacement: `${packages}$1/src/$2.ts` },
];

const kinds = ["agreements", "agencies", "citations", "people", "events", "sources", "redirects"];

/** `--mode no-corpus` deletes the built-in corpus from the run: in its place stands one that says nothing. */
const noCorpus: Plugin = {
  name: "no-corpus",
  enforce: "pre",
  load: (id) =>
    id === `${packages}corpus/dist/corpus.js`
      ? `export const corpus = ${JSON.stringify({ name: "none", title: "", version: "0", license: "CC0-1.0", ...Object.fromEntries(kinds.map((kind) => [kind, []])) })};`
      : undefined,
};

const rooms = ["engine", "workspace", "language-server", "graphql", "cli"];

export default defineConfig(({ mode }) => {
  const without = mode === "no-corpus";
  const shared = { resolve: { alias: source }, plugins: without ? [noCorpus] : [] };
  // What is waited for comes at once, but for a busy machine.
  const patient = { isolate: false, testTimeout: 15_000, expect: { poll: { timeout: 8000 } } };
  const pure = (name: string): TestProjectConfiguration => ({
    ...shared,
    test: { ...patient, name, root: `packages/${name}`, include: ["src/**/*.test.ts", "*.test.ts"] },
  });
  const crossing: TestProjectConfiguration = {
    ...shared,
    // They start programs, which take as long as a busy machine lets them.
    test: { ...patient, name: "rooms", root: "tests", include: ["rooms/**/*.test.ts"], testTimeout: 60_000 },
  };
  return { test: { projects: without ? rooms.map(pure) : [...["corpus-kit", "corpus", ...rooms].map(pure), crossing] } };
});
