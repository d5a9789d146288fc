import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { mask } from "../mask/mask.ts";
import type { Syntax } from "../mask/syntax.ts";
import { findCitations } from "./find.ts";

/** The marks (`¦` for a bar) are the citations by key that the writing itself shows, and `pages` what is read as their places, joined. */
function expectKeys(drawn: string, pages: string, syntax: Syntax): void {
  const { text: unbarred, spans } = marked(drawn);
  const text = unbarred.replaceAll("¦", "|");
  const found = findCitations(text, mask(text, syntax), syntax).filter(({ key, needs }) => key !== null && needs === "form");
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((span) => span.text));
  expect(found.map(({ start }) => start)).toEqual(spans.map(({ start }) => start));
  expect(found.flatMap(({ locator }) => locator ?? []).join(" | ")).toBe(pages);
  for (const { key, text: span } of found) expect(span.replace(/^@\{?|\}$/g, "")).toBe(key);
}

describe("Pandoc's keys", () => {
  test.each([
    ["in brackets, with words before and pages after", "work [see «@pape1997», pp. 93-95, and so; «@baldwin1999»].", "pp. 93-95"],
    ["without the author", "Pape [-«@pape1997», p. 3] and -«@pape1997»", "p. 3"],
    ["whom somebody follows, in prose", "We follow «@pape1997» here. Following «@doe1998», on group X «@roe1999» says", ""],
    ["in prose, with its pages, a key without a year", "as «@doe99» [p. 30] says, @roe does", "p. 30"],
    ["in prose, with its pages", "as «@pape1997» [p. 3] says, «@pape1998»'s", "p. 3"],
    ["in prose, with a short year, among others", "as [«@pape1997»] and «@doe99» say, as «@roe:99», @ada and @ada3 do not", ""],
    ["in prose, with a colon, among others", "as «@pape1997» says, and «@roe:ferry» does not", ""],
    ["in braces", "as [«@{pape/1997?x=1}»] and «@{https://example.org/1997}»", ""],
    ["marks inside, none at the end", "as «@pape:1997-b.2_c/d+e», «@pape1997». «@pape1997»: «@pape1997»; «@pape1997»?", ""],
    ["after dashes, brackets and quotes", "so—«@pape1997»–«@pape1997» («@pape1997») “«@pape1997»” '«@pape1997»'", ""],
    ["in emphasis", "*«@pape1997»* **see «@pape1997»** _«@pape1997»_ _see «@pape1997»_", ""],
    ["in a heading, an item, a quote, a table", "# On «@pape1997»\n\n- «@pape1997»\n\n> «@pape1997»\n\n¦ a ¦ «@pape1997» ¦", ""],
    ["in notes", "so^[See «@pape1997».] so^[«@pape1997»] and[^1]\n\n[^1]: See [«@pape1997»].", ""],
    ["right before a note", "as [«@pape1997»][^1] and [«@baldwin1999»; «@doe»][^note], [@handle][7]\n\n[^1]: So.\n[^note]: So.", ""],
    ["in the caption of a figure", "![A map [«@pape1997»]](map.png){#fig-map}", ""],
    ["in words of a span", "[see «@pape1997»]{.aside}", ""],
    ["alone in brackets, without a year", "as [«@doe»; «@Roe:a»] say", ""],
    ["over a line end, and after CRLF", "work [see\n«@pape1997»;\r\n«@doe»]", ""],
    ["letters of other alphabets", "[«@díez2005»; «@李2004»]", ""],
    ["at the beginning", "«@pape1997» says", ""],
    ["beside a link, and with a number after it", "a [map](https://example.org) by «@pape1997» and «@rfc:5246»; «@pape1997», no. 3", ""],
    ["a number in brackets", "as [«@31415»; «@pape1997»] say", ""],
    ["pages in braces", "[«@pape1997»{pp. iv, 3}; «@doe», {p. 4}]", "pp. iv, 3 | p. 4"],
    ["a chapter, a paragraph, a figure", "[«@a», chap. 3; «@b», § 4; «@c», fig. 2]", "chap. 3 | § 4 | fig. 2"],
  ])("%s", (_why, drawn, pages) => expectKeys(drawn, pages, "markdown"));

  test.each([
    ["addresses of people", "write to ada@lakes2004.org or <ada@lakes2004.org>"],
    ["words of a link", "by [@ada2004](https://example.org) and [@ada2004][1]\n\n[@ada2004]: https://example.org"],
    ["cross-references with a colon", "see @fig:map2004, [@sec:intro2004; @Tbl:x2004] and -@eq:2004"],
    ["cross-references", "see @fig-map2004, @tbl-2004, @sec-x2004, @eq-1984, [@fig-2004] and \\@ref(fig:x2004)"],
    ["code", "`@pape1997` and\n\n```\n[@pape1997]\n```"],
    ["front matter and comments", "---\nnocite: '@pape1997'\n---\n\n<!-- @pape1997 -->"],
    ["an escaped sign", "\\@pape1997"],
    ["a handle", "thanks to @ada, @ada99"],
    [
      "a handle with a year",
      "or follow @ada2004 on Twitter; Mastodon: @lind2005; tweeted by @tan2006, @roe2008 (Twitter). Follow @berg2007 for news.",
    ],
    ["an address with a sign inside", "https://example.org/@ada2004"],
    ["a handle in a row with others", "Gracias a @ada_lind, @tan1999 y @roe; gracias, @berg2001 y @wei."],
    ["a handle beside the number of an issue", "Docks float (#31, @ada2004), by @lind1999 in #407; @tan2011 (#88), #12 (@roe1998)"],
    ["a number alone, a longer one, a sign twice", "as @2004 and @31415; @ada20045 wrote; so a[@@lind2004] and @@lind2004"],
    [
      "somebody in the words of a link",
      "a [remark by @ada2004](https://example.org), [&#91;by @lind1999 and @tan12&#93;](https://example.org)",
    ],
  ])("none: %s", (_why, drawn) => expectKeys(drawn, "", "markdown"));
});

describe("LaTeX's keys", () => {
  test.each([
    ["natbib", "\\citet{«a»} \\citep[see][12]{«b»,«c»} \\citealp*{«d»} \\citeauthor*{«e»} \\citeyearpar{«f»} \\Citet{«g»}", "12 | 12"],
    ["biblatex", "\\parencite[12]{«a»} \\textcite{«b»} \\footcite[see][]{«c»} \\Autocite*{«d»} \\supercite{«e»} \\fullcite{«f»}", "12"],
    ["several", "\\cites[1]{«a»}[2]{«b»} \\parencites(see)()[3]{«c»}{«d»} \\Textcites{«e»}\n  [4]{«f»}", "1 | 2 | 3 | 4"],
    ["a volume", "\\volcite[see]{2}[12]{«a»} \\pvolcite{3}{«b»}", "12"],
    ["apacite", "\\citeA{«a»} \\cite<see>[p.~3]{«b»} \\citeNP{«c»} \\shortciteA{«d»} \\fullciteauthor{«e»}", "p.~3"],
    [
      "jurabib and older ones",
      "\\footfullcite{«a»} \\citeasnoun{«b»} \\possessivecite{«c»} \\citeaffixed{«d»}{see} \\newcite{«e»} \\citeN{«f»}",
      "",
    ],
    ["fields of it", "\\citetitle{«a»} \\citefield{«b»}{note} \\citeyear{«c»} \\citedate*{«d»} \\citeurl{«e»}", ""],
    ["not printed", "\\nocite{«a»,«b»} \\nocite{*} \\bibentry{«c»}", ""],
    ["quotations", "\\textcquote[12]{«a»}{It is so} \\foreigntextcquote{spanish}[3]{«b»}[.]{Así es}", "12 | 3"],
    ["blanks and line ends", "\\citep [see] [12] {«a», «b»,\n  «c»} \\cite{ «d» } \\cite{%\n«e»,% x\n«f»}", "12 | 12 | 12"],
    ["marks in keys", "\\cite{«doe:1997-b», «DBLP:conf/x/Y04», «a.b_c+d», «díez2005»}", ""],
    [
      "in notes, captions, headings, emphasis",
      "\\footnote{See \\cite{«a»}.} \\caption{x \\cite{«b»}} \\section{\\cite{«c»}} \\emph{\\cite{«d»}}",
      "",
    ],
    ["in a table", "x & \\cite{«a»} & y \\\\", ""],
  ])("%s", (_why, drawn, pages) => expectKeys(drawn, pages, "latex"));

  test.each([
    ["comments", "% \\cite{a}"],
    ["verbatim", "\\verb¦\\cite{a}¦ \\begin{verbatim}\\cite{a}\\end{verbatim}"],
    ["settings", "\\citestyle{apa} \\setcitestyle{authoryear} \\citereset \\newcites{own}{Own works} \\DeclareCiteCommand{\\x}{a}"],
    ["words", "\\citetext{see this} \\citationneeded{b}"],
    ["never closed", "\\cite{a"],
    ["no argument", "\\cite and {a}"],
  ])("none: %s", (_why, drawn) => expectKeys(drawn, "", "latex"));
});

describe("reStructuredText's keys", () => {
  test.each([
    ["roles", "as :cite:`«a»` and :cite:p:`«b»,«c»`, :footcite:t:`«d»`, :cite:year:`«e»`", ""],
    ["words before and pages after", ":cite:p:`{see}«a»{p. 12}, «b»{, pp. 3-4}`", "p. 12 | pp. 3-4"],
    ["citation references", "as [«Pape1997»]_ says [«CIT2002»]_, [«doe»]_.", ""],
    ["in a heading, a note, an item", "On :cite:`«a»`\n-----------\n\n.. [1] See :cite:`«b»`.\n\n* [«c»]_", ""],
    ["in the caption of a figure", ".. figure:: a.png\n\n   A map :cite:p:`«a»`.", ""],
    ["over a line end", ":cite:p:`«a»,\n«b»`", ""],
  ])("%s", (_why, drawn, pages) => expectKeys(drawn, pages, "restructuredtext"));

  test.each([
    ["notes", "so [1]_ and [#]_ and [#a]_ and [*]_"],
    ["other roles", ":ref:`a` and :doc:`b` and `c <d>`_"],
    ["code", "``:cite:`a``` and\n\n.. code::\n\n   :cite:`a`"],
    ["comments", ".. see :cite:`a`\n   [a]_"],
    ["its own definition", ".. [Pape1997] Pape."],
  ])("none: %s", (_why, drawn) => expectKeys(drawn, "", "restructuredtext"));
});

describe("AsciiDoc's keys", () => {
  test.each([
    ["in brackets, with pages", "as cite:[«a»] and cite:[«b»(12-14), «c»] say", "12-14"],
    ["with a target", "as cite:«pape1997»[12] and citenp:«doe»[] say", "12"],
    ["in prose", "citenp:[«a»] says", ""],
    ["after a word, in notes, in emphasis", "so.footnote:[See cite:[«a»].] *cite:[«b»]*", ""],
    ["in a heading, an item, a table, a title", "== On cite:[«a»]\n\n* cite:[«b»]\n\n.On cite:[«c»]\n¦===\n¦ cite:[«d»]\n¦===", ""],
  ])("%s", (_why, drawn, pages) => expectKeys(drawn, pages, "asciidoc"));

  test.each([
    ["code", "`cite:[a]` and\n\n----\ncite:[a]\n----"],
    ["comments", "// cite:[a]"],
    ["cross-references, unless a library has them", "<<a>> and <<b,words>>"],
    ["other macros", "link:cite[a] and xcite:[a]"],
  ])("none: %s", (_why, drawn) => expectKeys(drawn, "", "asciidoc"));
});

describe("Typst's keys", () => {
  test.each([
    ["references, with pages", "as «@pape1997»[p. 3] and «@pape1997». «@Pape:1997-b.2»'s", "p. 3"],
    ["functions", '#cite(<«a»>) #cite(<«b:c»>, form: "prose", supplement: [pp. 3–4])', "pp. 3–4"],
    ["odd keys", '#cite(label("«DBLP:conf/x/Y04»"), supplement: "p. 2")', "p. 2"],
    ["several, by a function of one's own", "#citep(<«a»>, <«b»>) #prose-cite(<«c»>)", ""],
    [
      "in notes, captions, headings, emphasis",
      '= On «@pape1997»\n\n#footnote[«@pape1997»] #figure(image("a.png"), caption: [x #cite(<«a»>)]) *«@pape1997»*',
      "",
    ],
  ])("%s", (_why, drawn, pages) => expectKeys(drawn, pages, "typst"));

  test.each([
    ["references to figures", "@fig-map2004 and @fig:x1984 and @eq:2004 and @map"],
    ["raw text and comments", "`@pape1997` // @pape1997\n/* #cite(<a>) */"],
    ["addresses of people", "ada@lakes2004.org"],
    ["code", '#f("@pape1997", <a>)'],
    ["an escaped sign", "\\@pape1997"],
  ])("none: %s", (_why, drawn) => expectKeys(drawn, "", "typst"));
});
