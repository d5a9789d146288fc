import { Document } from "yaml";
import type { Head } from "../read/draft.ts";
import { jsonSchemas } from "./json-schema.ts";
import type { NewFile } from "./scaffold.ts";

/** The files of a corpus that has no record yet: a head, the manifest of its npm package, schemas for editors, a README. */
export function newCorpus(about: Head): readonly NewFile[] {
  return [
    { path: "data/corpus.yaml", text: new Document(about).toString() },
    { path: "package.json", text: `${JSON.stringify(manifest(about), null, 2)}\n` },
    { path: "README.md", text: readme(about) },
    ...[...jsonSchemas()].map(([name, text]) => ({ path: `schema/${name}`, text })),
  ];
}

/** The manifest: the same doors as `@concordat/corpus` has. */
function manifest({ name, title, license }: Head): object {
  return {
    name: `${name}-corpus`,
    version: "0.1.0",
    description: title,
    license,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./data.json": "./dist/data.json",
      "./citations.json": "./dist/citations.json",
      "./citations.bib": "./dist/citations.bib",
      "./schema/*": "./dist/schema/*",
      "./package.json": "./package.json",
    },
    files: ["dist"],
  };
}

function readme({ title, license }: Head): string {
  return `# ${title}

A corpus for Concordat: one small YAML file per record, in \`data/\`.

    concordat corpus add agreement "Name of an agreement"
    concordat corpus check
    concordat corpus pack

License of the data: ${license}.
`;
}
