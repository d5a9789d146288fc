import { frontMatter, type Syntax } from "@concordat/engine";
import { load } from "js-yaml";
import { declaredInCalls } from "./declared-in-calls.ts";

/** A library file that a document names itself. */
export interface DeclaredLibrary {
  readonly path: string;
  /** Where the document names it: offset of the path, or of the word that begins the list where the path is spelled with escapes. */
  readonly start: number;
}

/**
 * The library files that a document names itself: YAML `bibliography:`, `\bibliography{a,b}`, `\addbibresource{a.bib}`, and
 * what the other syntaxes have for it.
 */
export function declaredLibraries(text: string, syntax: Syntax): readonly DeclaredLibrary[] {
  if (syntax === "markdown") return fromFrontMatter(text);
  return syntax === "latex" ? fromLatex(text) : declaredInCalls(text, syntax);
}

function fromFrontMatter(text: string): readonly DeclaredLibrary[] {
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  const block = frontMatter(text.slice(mark));
  if (block === null) return [];
  const written = text.slice(mark + block.start, mark + block.end);
  const value = bibliographyOf(written.replace(/^---.*\n|(?:---|\.\.\.)\s*$/g, ""));
  const paths = (Array.isArray(value) ? value : [value]).filter((path): path is string => typeof path === "string" && path.trim() !== "");
  const word = Math.max(0, written.search(/^["']?bibliography["']?[ \t]*:/m));
  let from = written.indexOf(":", word);
  return paths.map((given) => {
    const path = given.trim();
    const found = written.indexOf(path, from);
    if (found >= 0) from = found + path.length;
    return { path, start: mark + block.start + (found < 0 ? word : found) };
  });
}

/** Front matter that is half typed is no YAML yet: then the lines that name the bibliography are read by themselves. */
function bibliographyOf(yaml: string): unknown {
  try {
    return (load(yaml) as { readonly bibliography?: unknown } | null | undefined)?.bibliography;
  } catch {
    const line = /^bibliography:[ \t]*(.*)$/m.exec(yaml);
    if (line === null) return null;
    const inline = (line[1] as string).replace(/^\[|\]\s*$/g, "");
    const items =
      inline.trim() === ""
        ? yaml
            .slice(line.index + line[0].length)
            .match(/^\s*\n((?:[ \t]*-[ \t]*.*\r?\n?)+)/)?.[1]
            ?.split("\n")
        : inline.split(",");
    return items?.map((item) =>
      item
        .replace(/^\s*-\s*/, "")
        .trim()
        .replace(/^["']|["']$/g, ""),
    );
  }
}

function fromLatex(text: string): readonly DeclaredLibrary[] {
  const libraries: DeclaredLibrary[] = [];
  const live = text.replace(/(?<!\\)%.*/g, (comment) => " ".repeat(comment.length));
  for (const match of live.matchAll(
    /\\(bibliography|addbibresource|addglobalbib|addsectionbib)(?:\[[^\]\n]{0,200}\])?\{([^}]{1,2000})\}/g,
  )) {
    let start = match.index + match[0].lastIndexOf("{") + 1;
    for (const written of (match[2] as string).split(",")) {
      const name = written.trim();
      const path = match[1] === "bibliography" && !/\.(?:bib|json)$/i.test(name) ? `${name}.bib` : name;
      if (name !== "") libraries.push({ path, start: start + written.length - written.trimStart().length });
      start += written.length + 1;
    }
  }
  return libraries;
}
