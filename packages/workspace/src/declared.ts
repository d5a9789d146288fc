import { frontMatter, type Syntax } from "@concordat/engine";
import { load } from "js-yaml";

/** The library files that a document names itself: YAML `bibliography:`, `\bibliography{a,b}`, `\addbibresource{a.bib}`. */
export function declaredLibraries(text: string, syntax: Syntax): readonly string[] {
  if (syntax === "markdown") return fromFrontMatter(text.replace(/^\ufeff/, ""));
  return syntax === "latex" ? fromLatex(text) : [];
}

function fromFrontMatter(text: string): readonly string[] {
  const block = frontMatter(text);
  if (block === null) return [];
  const yaml = text.slice(block.start, block.end).replace(/^---.*\n|(?:---|\.\.\.)\s*$/g, "");
  const value = bibliographyOf(yaml);
  const paths = Array.isArray(value) ? value : [value];
  return paths.filter((path): path is string => typeof path === "string" && path.trim() !== "").map((path) => path.trim());
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

function fromLatex(text: string): readonly string[] {
  const paths: string[] = [];
  const live = text.replace(/(?<!\\)%.*/g, "");
  for (const match of live.matchAll(
    /\\(bibliography|addbibresource|addglobalbib|addsectionbib)(?:\[[^\]\n]{0,200}\])?\{([^}]{1,2000})\}/g,
  )) {
    for (const path of (match[2] as string).split(",")) {
      const name = path.trim();
      if (name !== "") paths.push(match[1] === "bibliography" && !/\.(?:bib|json)$/i.test(name) ? `${name}.bib` : name);
    }
  }
  return paths;
}
