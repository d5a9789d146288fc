import { buildSource, drain, readLibrary, type SourceIndex } from "@concordat/engine";
import { baseName } from "../uris.ts";
import type { DocumentRef } from "../workspace.ts";
import { metadataBlocks } from "./metadata-blocks.ts";

/** Reads the works that Markdown texts list in their own YAML, under `references:`, each again only when its YAML changed. */
export function inlineReferences(): (texts: readonly DocumentRef[]) => readonly SourceIndex[] {
  const known = new Map<string, { readonly yaml: string; readonly source: SourceIndex | null }>();
  return (texts) =>
    texts.flatMap(({ uri, text, syntax }) => {
      const yaml = syntax === "markdown" ? yamlOnly(text) : "";
      if (yaml === "") return [];
      const before = known.get(uri);
      const source = before?.yaml === yaml ? before.source : referencesIn(yaml, uri);
      known.set(uri, { yaml, source });
      return source ?? [];
    });
}

/** The text up to its last block of YAML, with blanks for what stands between blocks, so that offsets stay; empty where none lists works. */
function yamlOnly(text: string): string {
  const blocks = metadataBlocks(text);
  if (!blocks.some(({ start, end }) => /^["']?references["']?\s*:/m.test(text.slice(start, end)))) return "";
  let [yaml, from] = ["", 0];
  for (const { start, end } of blocks) {
    // The line that ends a block ends its lists.
    yaml += text.slice(from, start).replace(/[^\r\n]/g, " ") + text.slice(start, end + "---".length);
    from = end + "---".length;
  }
  return yaml;
}

/** The works as a library, whose entries stand in the text; null where there are none. */
function referencesIn(yaml: string, uri: string): SourceIndex | null {
  const reading = drain(readLibrary(yaml, "csl-yaml"));
  const problems = reading.problems.filter(({ what }) => what.kind !== "foreign");
  if (reading.entries.length === 0 && problems.length === 0) return null;
  return drain(buildSource({ name: baseName(uri), uri, role: "bibliography", declared: true }, { ...reading, problems }));
}
