import { defineConfig } from "vitest/config";

/** The packages as their users get them: packed, installed in an empty project, and run. Needs a build and the registry. */
export default defineConfig({
  test: {
    name: "packages",
    root: import.meta.dirname,
    include: ["*.test.ts"],
    globalSetup: "./install.ts",
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
