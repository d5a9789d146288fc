import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";

/*
 * Puts what the command line runs into one file, and each command into one of its own, with what that command needs and nothing else: of a
 * hundred modules, finding them takes longer than running them, and a file that commands share has what only one of them needs. What makes
 * a corpus stays a package, since it reads files that lie beside it.
 */
const commands = ["src/check-command.ts", "src/convert/convert.ts", "src/corpus/run.ts"];

/**
 * Leaves what is loaded when it is asked for where it is: a command in its file, a package as a package. Node's own modules are asked for by
 * `require`: `import` also loads all that one of them would load later, if ever.
 */
const apart = {
  name: "apart",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, namespace }) =>
      namespace === "node" ? { path, external: true } : { path, namespace: "node" },
    );
    onLoad({ filter: /./, namespace: "node" }, ({ path }) => ({ contents: `module.exports = Object.create(require("${path}"));` }));
    onResolve({ filter: /^@concordat\/corpus(?:-kit(?:\/node)?)?$/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^\./ }, ({ path, kind }) =>
      kind === "dynamic-import" && commands.some((command) => command.endsWith(path.slice(1)))
        ? { path: `./parts/${basename(path, ".ts")}.js`, external: true }
        : null,
    );
  },
};

rmSync("dist/parts", { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { concordat: "src/main.ts", ...Object.fromEntries(commands.map((path) => [`parts/${basename(path, ".ts")}`, path])) },
  outdir: "dist",
  bundle: true,
  metafile: true,
  platform: "node",
  target: "node20",
  // Node 20 has all of these that we use; else esbuild writes `new RegExp` in the place of each literal, which is made anew each time.
  supported: { "regexp-unicode-property-escapes": true },
  format: "esm",
  plugins: [apart],
  // Packages of CommonJS ask for Node's own modules by `require`.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "warning",
});

/** The packages of others that went in, each with its license. */
const folders = new Set(Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
const licenses = [...folders]
  .sort()
  .map((folder) => `${folder.replace(/^.*node_modules\//, "")}\n\n${readFileSync(`${folder}/LICENSE`, "utf8")}`);
writeFileSync("dist/LICENSES.txt", licenses.join("\n\n"));
