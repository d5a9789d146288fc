import type { Syntax } from "@concordat/engine";
import { type DeclaredLibrary, kindOfPath } from "./declared-library.ts";

/** Where a syntax names its libraries, what is named being the first group, and how one name reads in it. */
const ways: Readonly<Partial<Record<Syntax, { readonly place: RegExp; readonly name: RegExp }>>> = {
  restructuredtext: { place: /^[ \t]*\.\.[ \t]+bibliography::[ \t]+([^\n]{1,2000})/gm, name: /()(\S+)/g },
  asciidoc: { place: /^:bibtex-file:[ \t]+([^\n]{1,2000})/gm, name: /()(\S.*\S)/g },
  // Words after a colon are options: `style: "apa"`.
  typst: { place: /(?<![\w-])bibliography\(([^)]{1,2000})\)/g, name: /(?:([\w-]+)\s*:\s*)?"([^"\n]+)"/g },
};

/** The library files that a call, a directive or an attribute names: `#bibliography("a.bib")`, `.. bibliography:: a.bib`, `:bibtex-file: a.bib`. */
export function declaredInCalls(text: string, syntax: Syntax): readonly DeclaredLibrary[] {
  const way = ways[syntax];
  if (way === undefined) return [];
  return [...text.matchAll(way.place)].flatMap((place) => {
    const named = place[1] as string;
    const from = place.index + place[0].indexOf(named, place[0].search(/[:(]/));
    return [...named.matchAll(way.name)].flatMap((found) => {
      const path = found[2] as string;
      const start = from + found.index + found[0].lastIndexOf(path);
      return (found[1] ?? "") === "" && path.trim() !== "" ? [{ path, start, end: start + path.length, kind: kindOfPath(path) }] : [];
    });
  });
}
