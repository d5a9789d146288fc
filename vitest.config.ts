import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const packages = fileURLToPath(new URL("./packages/", import.meta.url));

/** Tests read packages from their source, by the names everybody imports them by. */
const source = [
  { find: /^@concordat\/mini-corpus$/, replacement: fileURLToPath(new URL("./tests/mini-corpus/src/index.ts", import.meta.url)) },
  { find: /^@concordat\/marked$/, replacement: fileURLToPath(new URL("./tests/marked/marked.ts", import.meta.url)) },
  // The copy that Node itself takes, which the GraphQL packages load: two copies refuse each other's schemas.
  { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) },
  { find: /^concordat$/, replacement: `${packages}cli/src/index.ts` },
  { find: /^@concordat\/([a-z-]+)$/, replacement: `${packages}$1/src/index.ts` },
  { find: /^@concordat\/([a-z-]+)\/([a-z-]+)$/, replacement: `${packages}$1/src/$2.ts` },
];

const pure = ["corpus", "engine", "workspace", "language-server", "graphql", "cli"].map((name) => ({
  resolve: { alias: source },
  test: {
    name,
    root: `packages/${name}`,
    include: ["src/**/*.test.ts", "build/**/*.test.ts"],
    isolate: false,
  },
}));

export default defineConfig({
  test: {
    projects: [
      ...pure,
      {
        resolve: { alias: source },
        test: { name: "rooms", root: "tests", include: ["*.test.ts", "rooms/**/*.test.ts"], isolate: false },
      },
    ],
  },
});
