import { expect, test } from "vitest";
import { entry } from "../../test/listed.ts";
import type { Syntax } from "../mask/syntax.ts";

test.each<[why: string, syntax: Syntax, after: string, title: string]>([
  ["italics", "markdown", "*Ice and Snow*. Reed.", "Ice and Snow"],
  ["italics with a stop within", "markdown", "*Ice. Snow and Reeds*. Reed.", "Ice. Snow and Reeds"],
  ["italics and bold", "markdown", "***Ice***. Reed.", "Ice"],
  ["HTML", "markdown", "<em>Ice. Snow</em>. Reed.", "Ice. Snow"],
  ["a link", "markdown", "[Ice. Snow](https://x.org). Reed.", "Ice. Snow"],
  ["LaTeX", "latex", "\\emph{Ice. Snow}. Reed.", "Ice. Snow"],
  ["LaTeX, its letters", "latex", "\\textit{St\\\"adte in M\\'{e}xico. Snow}. Reed.", "Städte in México. Snow"],
  ["LaTeX, braces within", "latex", "\\emph{The {N}orth. Snow}. Reed.", "The North. Snow"],
  ["LaTeX, in braces", "latex", "{\\em Ice. Snow}. Reed.", "Ice. Snow"],
  ["a letter of LaTeX sets nothing apart", "latex", "\\'Elites du nord. \\emph{Reed}, 3.", "Élites du nord"],
  ["LaTeX's quotation marks", "latex", "``Ice. Snow''. \\emph{Reed}, 3.", "Ice. Snow"],
  ["LaTeX's single ones", "latex", "`Ice. Who watches?', \\emph{Reed}, 3.", "Ice. Who watches?"],
  ["straight ones", "markdown", "'Ice. The watchers' snow', *Reed*, 3.", "Ice. The watchers' snow"],
  ["straight ones, before where it stands", "markdown", "'Ice. Snow' in *Reed*.", "Ice. Snow"],
  ["quotation marks with others within", "markdown", '« La glace de "Tarn" », *Reed*.', 'La glace de "Tarn"'],
  ["the same in English", "markdown", "“The ‘Ice’ of it,” *Reed*.", "The ‘Ice’ of it"],
  ["AsciiDoc", "asciidoc", "_Ice. Snow_. Reed.", "Ice. Snow"],
  ["nothing", "markdown", "Ice and snow. Reed.", "Ice and snow"],
  ["over the end of a line", "plain", "Ice and\r\n   snow. Reed.", "Ice and snow"],
])("a title set off by %s", (_why, syntax, after, title) => {
  for (const year of ["2004. ", "(2004) ", "(2004, October 3). "]) expect(entry(`Tan, Wei ${year}${after}`, syntax).title).toBe(title);
});
