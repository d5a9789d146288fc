import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from "yaml";
import { type DeclaredLibrary, kindOfPath } from "./declared-library.ts";

/**
 * The libraries that YAML names under `bibliography`, at its top level or under one of the given words, as
 * `book: {bibliography: a.bib}` does. Those of a nested `format` are for its output alone and do not count.
 */
export function bibliographyIn(yaml: string, under: readonly string[] = []): readonly DeclaredLibrary[] {
  if (!yaml.includes("bibliography")) return [];
  const found = yamlDocuments(yaml).flatMap((document) => {
    const top = document.contents;
    const maps = [top, ...under.map((word) => (isMap(top) ? top.get(word, true) : null))];
    return maps.flatMap((map) => (isMap(map) ? librariesOf(map.get("bibliography", true) as Node | undefined, document, yaml) : []));
  });
  return found.length > 0 ? found : byLine(yaml);
}

/** YAML that is half typed gives what can be made of it; what is nested without end gives nothing. */
export function yamlDocuments(yaml: string): readonly Document[] {
  try {
    const documents = parseAllDocuments(yaml, { logLevel: "silent", uniqueKeys: false, strict: false });
    return Array.isArray(documents) ? documents : [];
  } catch {
    return [];
  }
}

function librariesOf(node: Node | undefined, document: Document, yaml: string): readonly DeclaredLibrary[] {
  const value = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(value)) return value.items.flatMap((item) => librariesOf(item as Node, document, yaml));
  if (!isScalar(value) || !node?.range) return [];
  const [from, to] = node.range;
  // `!expr here("a.bib")` is for R to work out.
  const isComputed = value.tag?.startsWith("!") ?? false;
  if (isComputed) return [{ path: String(value.value), start: from, end: to, kind: "computed" }];
  const path = typeof value.value === "string" ? value.value.trim() : "";
  if (path === "") return [];
  const at = yaml.slice(from, to).indexOf(path);
  const span = at < 0 ? { start: from, end: to } : { start: from + at, end: from + at + path.length };
  return [{ path, ...span, kind: kindOfPath(path) }];
}

/** Where YAML is half typed: the line that names the bibliography, and the items below it, by themselves. */
function byLine(yaml: string): readonly DeclaredLibrary[] {
  const line = /^bibliography:[ \t]*(.*)$/m.exec(yaml);
  if (line === null) return [];
  const value = line[1] as string;
  const start = line.index + line[0].length - value.length;
  if (value.trim() !== "") return items(value, start, /[^[\],]+/g);
  const below = /^\r?\n(?:[ \t]*-[ \t][^\n]*(?:\n|$))+/.exec(yaml.slice(start));
  return below === null ? [] : items(below[0], start, /[^\n]+/g);
}

function items(text: string, start: number, item: RegExp): readonly DeclaredLibrary[] {
  return [...text.matchAll(item)].flatMap((found) => {
    const path = found[0]
      .replace(/^\s*-\s/, "")
      .trim()
      .replace(/^["']|["']$/g, "");
    if (path === "" || path.startsWith("!")) return [];
    const at = start + found.index + found[0].indexOf(path);
    return [{ path, start: at, end: at + path.length, kind: kindOfPath(path) }];
  });
}
