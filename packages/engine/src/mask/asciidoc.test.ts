import { expect, test } from "vitest";
import { seen } from "../../test/seen.ts";

test.each([
  ["emphasis reads as nothing", "*Reforma* and _La Jornada_ and #this#", "Reforma and La Jornada and this"],
  ["an underscore inside a word stays", "snake_case", "snake_case"],
  ["code is hidden", "a `x (Pape 1997)` b", "a ▒ b"],
  ["curly quotes are no code", 'a "`so (Pape 1997)`" b', 'a "so (Pape 1997)" b'],
  [
    "links leave their words",
    "https://x.org[Pape 1997] and link:a.pdf[this one] and mailto:a@b.org[him]",
    "Pape 1997 and this one and him",
  ],
  ["bare addresses are hidden", "see https://x.org/1997. Yes", "see ▒. Yes"],
  ["cross-references leave their words", "<<x,Table 2>> and xref:y.adoc[this part]", "Table 2 and this part"],
  ["footnotes are prose", "so.footnote:[See Pape (1997).] Then", "so.▒See Pape (1997).▒ Then"],
  ["named footnotes", "so.footnote:a[See Pape (1997).] Then", "so.▒See Pape (1997).▒ Then"],
  ["macros without prose are hidden", "see image:a.png[Map 1997] and stem:[x_1] and kbd:[F5]", "see ▒ and ▒ and ▒"],
  ["macros that cite stay to be read", "cite:[pape1997(12)]", "cite:[pape1997(12)]"],
  ["block macros are hidden", "image::a.png[Map, 1997]\n\ninclude::x.adoc[]\n\nText", "▒\n\n▒\n\nText"],
  ["a bracket that is no macro stays", "[see Pape 1997] it", "[see Pape 1997] it"],
  ["anchors vanish", "[[here]]Text [[[pape1997]]] Pape", "Text  Pape"],
  ["roles of marked words vanish", "[.small]#Pape# 1997", "Pape 1997"],
  ["attributes are hidden", "the {version} of{nbsp}it", "the ▒ of\u00a0it"],
  ["escapes", "\\*not\\*", "*not*"],
  ["headings", "== References\n\nText", "## References\n\nText"],
  [
    "the title is prose, who wrote it and when is not",
    "= On Lakes\nAda Lind <a@b.org>\nv1.0, 2004-01-02\n:toc:\n\nText",
    "# On Lakes\n▒\n▒\n▒\n\nText",
  ],
  ["comments are hidden", "a\n// (Pape 1997)\nb", "a\n▒\nb"],
  ["attribute entries are hidden", ":year: 1997\n\nText", "▒\n\nText"],
  ["listings are hidden", "[source,r]\n----\nx\n\n(Pape 1997)\n----\n\nText", "▒\n▒\n▒\n\n▒\n▒\n\nText"],
  ["a paragraph that is source", "[source]\nx (Pape 1997)\ny\n\nText", "▒\n▒\n▒\n\nText"],
  ["literal blocks", "....\nx\n\ny\n....\nText", "▒\n▒\n\n▒\n▒\nText"],
  ["comment blocks", "////\nx\n\ny\n////\n\nText", "▒\n▒\n\n▒\n▒\n\nText"],
  ["a listing that is never closed", "----\nx\n\ny", "▒\n▒\n\n▒"],
  ["fences", "```r\nx\n\ny\n```\n\nText", "▒\n▒\n\n▒\n▒\n\nText"],
  ["indented paragraphs are literal", " x (Pape 1997)\n y\n\nText", "▒\n▒\n\nText"],
  ["indented items are not", " * Pape (1997)\n", "  Pape (1997)\n"],
  ["quotes are prose", "[quote, Pape, 1997]\n____\nSo it is.\n____", "▒\n\nSo it is.\n"],
  ["examples and sidebars are prose", "====\nText\n====\n\n****\nText\n****", "\nText\n\n\n\nText\n"],
  ["titles of blocks are prose", ".Map of Pape (1997)\nimage::a.png[]", "Map of Pape (1997)\n▒"],
  ["tables are prose", "|===\n| Pape | 1997\n|===", "\n| Pape | 1997\n"],
])("%s", (_why, text, expected) => {
  expect(seen(text, "asciidoc")).toBe(expected);
});
