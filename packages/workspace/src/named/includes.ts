import type { Syntax } from "@concordat/engine";
import { includedInLatex } from "./included-in-latex.ts";
import { liveLatex } from "./live-latex.ts";

/** How a syntax takes in other texts: patterns whose first group is a path, or a list of quoted ones. */
const ways: Readonly<Partial<Record<Syntax, readonly RegExp[]>>> = {
  markdown: [
    /\{\{<\s{0,20}include\s{1,20}["']?([^\s"'>{}]{1,500})["']?\s{0,20}>\}\}/g,
    // R Markdown's chunks: {r, child="a.Rmd"}, {r child=c('a.Rmd', 'b.Rmd')}, #| child: a.Rmd
    /\bchild\s{0,5}=\s{0,5}(?:c\()?((?:[\s,]{0,20}(?:"[^"\n]{1,300}"|'[^'\n]{1,300}')){1,50})/g,
    /^#\|[ \t]{0,20}child:[ \t]{0,20}(\S[^\n]{0,500})/gm,
  ],
  asciidoc: [/^include::([^[\n]{1,500})\[/gm],
  restructuredtext: [/^[ \t]*\.\.[ \t]{1,20}include::[ \t]{1,20}(\S[^\n]{0,500})/gm],
  typst: [/(?<![\w-])(?:include|import)\s{1,20}"([^"\n]{1,500})"/g],
};

/** Paths of the texts that a text takes in, as written, each once; TeX's ending is put where it is left out. */
export function includesIn(text: string, syntax: Syntax): readonly string[] {
  if (syntax === "latex") return [...new Set(includedInLatex(text).map(({ path }) => path))];
  const patterns = ways[syntax] ?? [];
  const written = patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((found) => pathsOf(found[1] as string)));
  return [...new Set(written.filter((path) => path !== "" && !/[\\#`]/.test(path)))];
}

function pathsOf(written: string): readonly string[] {
  const quoted = [...written.matchAll(/["']([^"'\n]+)["']/g)].map((found) => found[1] as string);
  if (quoted.length > 0) return quoted;
  return written.startsWith("[")
    ? written
        .replace(/[[\]]/g, "")
        .split(",")
        .map((path) => path.trim())
    : [written.trim()];
}

/** The root that a LaTeX chapter names itself: `% !TEX root = main.tex`, `\documentclass[main.tex]{subfiles}`; null where it names none. */
export function rootNamedIn(text: string): string | null {
  const head = text.slice(0, 4000);
  const named =
    /^[ \t]*%[ \t]*!\s?T[eE]X[ \t]+root[ \t]*=[ \t]*(\S[^\r\n]{0,500})/m.exec(head)?.[1] ??
    /\\documentclass\s{0,20}\[([^\]\n]{1,500})\]\s{0,20}\{subfiles\}/.exec(liveLatex(head))?.[1];
  const path = named?.trim().replace(/^["']|["']$/g, "");
  if (path === undefined || path === "") return null;
  return /\.[a-z]{1,8}$/i.test(path) ? path : `${path}.tex`;
}
