import { expect, test } from "vitest";
import { seen } from "../../test/seen.ts";

test.each([
  ["formatting reads on", "\\emph{Reforma} and \\textbf{x}", "Reforma and x"],
  ["what is raised reads on", "the 21\\textsuperscript{st}", "the 21st"],
  ["accents are their letters", "Mu\\~noz, D{\\'\\i}ez, \\\"{u}ber, Pe\\~{n}a", "Muñoz, Díez, über, Peña"],
  ["escaped signs", "Smith \\& Jones, 5\\%", "Smith & Jones, 5%"],
  [
    "what plain TeX sets is hidden",
    "\\hangindent=2em \\hangafter=1 Pape\\par\\parskip 6pt plus\\vskip0.5\\baselineskip Tan",
    "▒ ▒ Pape▒ plus▒ Tan",
  ],
  ["ties are blanks", "Pape~1997", "Pape 1997"],
  ["comments are hidden", "a % (Pape 1997)\nb", "a ▒\nb"],
  ["the preamble is hidden", "\\title{x}\n\\begin{document}\ny", "▒\n▒\ny"],
  ["math is hidden", "a $x$ \\(y\\) \\[z\\] b", "a ▒ ▒ ▒ b"],
  ["machinery is hidden", "a\\label{sec:2004} \\ref{x} b", "a▒ ▒ b"],
  ["verbatim is hidden", "\\begin{verbatim}(Pape 1997)\\end{verbatim}", "▒"],
  [
    "accents of all kinds",
    "\\v{C}ern\\'y, Mart\\'\\i nez, \\k{a}, \\c Sen, {\\\"o}, \\H{o}, S\\o rensen, Stra\\ss e",
    "Černý, Martínez, ą, Şen, ö, ő, Sørensen, Straße",
  ],
  ["thin blanks and breaks", "pp.\\,3 a\\;b Huf\\-bauer a\\\\[2pt]b \\S 3", "pp. 3 a b Hufbauer a b §3"],
  ["what TeX passes over is hidden", "a \\iffalse (Pape 1997) \\fill\n\\fi b", "a ▒\n▒ b"],
  ["an accent on an accent", "Nguy\\~{\\^e}n, \\'{\\^{o}}", "Nguyễn, ố"],
  ["what TeX passes over holds its blank lines", "\\iffalse\n(Pape 1997)\n\n(Tan 1999)\n\\fi\n\nb", "▒\n▒\n\n▒\n▒\n\nb"],
  ["columns of a table are parted", "Pape & 1997 \\\\", "Pape ▒ 1997  "],
  ["headings", "\\section{References}\n\\subsection*{Two}\n\\chapter[a]{b}", "## References\n### Two\n# b"],
  [
    "notes, captions, links",
    "so.\\footnote{See Pape (1997).} \\caption[a]{Map} \\href{https://x.org/1}{this}",
    "so.▒See Pape (1997). ▒Map this",
  ],
  ["quotations", "``So'' \\enquote{so} \\begin{quote}so\\end{quote} \\og so\\fg{} `so'", "“So” “so” ▒so▒ «so» ‘so'"],
  [
    "quotations in quotations, with commands, never closed",
    "\\enquote*{So \\enquote{\\emph{so}} it {was}} \\enquote{so",
    "“So “so” it was” so",
  ],
  ["what a quotation cites stays, and its words", "\\textcquote[12]{pape1997}{So}", "\\textcquote[12]{pape1997}So"],
  ["what cites, after blanks", "\\citep [see]{a}", "\\citep [see]{a}"],
  ["a citation printed by Pandoc is its words", "(\\citeproc{ref-pape1997}{Pape, 1997})", "(Pape, 1997)"],
  ["links leave their words", "\\protect\\hyperlink{ref-pape1997}{Pape 1997} \\hypertarget{a}{so}", "Pape 1997 so"],
  [
    "what prints nothing is hidden",
    "\\addcontentsline{toc}{section}{Sources} \\leavevmode\\vadjust pre{\\hypertarget{a}{}}%\nPape",
    "▒ ▒\nPape",
  ],
  ["cites stay to be read", "\\citep[12]{pape1997}", "\\citep[12]{pape1997}"],
])("%s", (_why, text, expected) => {
  expect(seen(text, "latex")).toBe(expected);
});
