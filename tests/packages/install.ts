import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** An empty project with every tarball installed. */
    readonly project: string;
    readonly tarballs: Readonly<Record<string, string>>;
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const published = ["corpus-kit", "corpus", "engine", "workspace", "language-server", "graphql", "cli"];

/** Packs every library package and installs the tarballs in a project that has nothing else. */
export default function install(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "concordat-packages-"));
  const packed = JSON.parse(
    execFileSync(
      "npm",
      ["pack", "--json", "--ignore-scripts", "--pack-destination", folder, ...published.flatMap((name) => ["-w", `packages/${name}`])],
      {
        cwd: root,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      },
    ),
  ) as Packed;
  const tarballs = Object.fromEntries(
    (Array.isArray(packed) ? packed : Object.values(packed)).map(({ name, filename }) => [name, join(folder, filename)]),
  );
  const manifest = {
    private: true,
    type: "module",
    dependencies: Object.fromEntries(Object.entries(tarballs).map(([name, path]) => [name, `file:${path}`])),
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, stdio: "ignore" });
  project.provide("project", folder);
  project.provide("tarballs", tarballs);
  return () => rmSync(folder, { recursive: true });
}

/** What `npm pack --json` prints: a list, or since npm 12 an object by name. */
type Packed =
  | readonly { readonly name: string; readonly filename: string }[]
  | Readonly<Record<string, { readonly name: string; readonly filename: string }>>;

/** Version of a package of this repository. */
export function versionOf(name: string): string {
  return (JSON.parse(readFileSync(`${root}packages/${name}/package.json`, "utf8")) as { readonly version: string }).version;
}
