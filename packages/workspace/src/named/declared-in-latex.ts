import type { DeclaredLibrary } from "./declared-library.ts";
import { kindOfPath } from "./declared-library.ts";
import { liveLatex } from "./live-latex.ts";

/** The options may hold a pair of brackets in braces: `[label={a[1]}]`. */
const command =
  /\\(bibliography|nobibliography|addbibresource|addglobalbib|addsectionbib)\s{0,20}(?:\[[^\]]{0,400}\]\s{0,20})?\{([^{}]{1,2000})\}/g;

/** The libraries that LaTeX names: BibTeX's commands leave the ending out, those of biblatex do not. */
export function declaredInLatex(text: string): readonly DeclaredLibrary[] {
  const libraries: DeclaredLibrary[] = [];
  for (const match of liveLatex(text).matchAll(command)) {
    const isBibtex = (match[1] as string).endsWith("bibliography");
    let at = match.index + match[0].lastIndexOf("{") + 1;
    for (const written of (match[2] as string).split(",")) {
      const name = written.trim();
      const start = at + written.length - written.trimStart().length;
      const kind = /[\\#]/.test(name) ? "computed" : kindOfPath(name);
      const path = isBibtex && kind === "file" && !/\.(?:bib|json)$/i.test(name) ? `${name}.bib` : name;
      if (name !== "") libraries.push({ path, start, end: start + name.length, kind });
      at += written.length + 1;
    }
  }
  return libraries;
}
