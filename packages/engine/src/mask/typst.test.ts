import { expect, test } from "vitest";
import { seen } from "../../test/seen.ts";

test.each([
  ["emphasis reads as nothing", "*Reforma* and _La Jornada_", "Reforma and La Jornada"],
  ["an underscore inside a word stays", "snake_case", "snake_case"],
  ["raw text is hidden", "a `x (Pape 1997)` b", "a ▒ b"],
  ["a backquote that is never closed hides nothing", "a ` b (Pape 1997)\n\nc `", "a ` b (Pape 1997)\n\nc `"],
  ["blocks of raw text are hidden", "```r\nx\n\n(Pape 1997)\n```\n\nText", "▒\n▒\n\n▒\n▒\n\nText"],
  ["comments are hidden", "a // (Pape 1997)\nb /* x\n\n/* y */ z */ c", "a ▒\nb ▒\n\n▒ c"],
  ["math is hidden", "a $x_1$ b\n\n$ y\n+ 1997 $", "a ▒ b\n\n▒\n▒"],
  ["money is not", "costs \\$5 and \\$6", "costs $5 and $6"],
  ["ties are blanks", "Pape~1997", "Pape 1997"],
  ["headings and their labels", "= Introduction <intro>\n\n== References\n", "# Introduction \n\n## References\n"],
  ["an equals sign in a sentence stays", "a = b", "a = b"],
  ["settings are hidden", '#set text(size: 11pt)\n#import "x.typ": f\n#let year = 1997\nText', "▒\n▒\n▒\nText"],
  ["words in a statement are prose", "#let note = [See Pape (1997)]\nText", "▒See Pape (1997)▒\nText"],
  ["a statement in words ends with them", "#f[#let x = 1997] Text", "▒ Text"],
  ["functions of emphasis read on", "#emph[Reforma] and #smallcaps[Pape] 1997", "Reforma and Pape 1997"],
  ["links leave their words", '#link("https://x.org/1")[Pape 1997] b', "Pape 1997 b"],
  ["footnotes are prose", "so.#footnote[See Pape (1997).] Then", "so.▒See Pape (1997).▒ Then"],
  [
    "figures keep their caption",
    '#figure(\n  image("1997.png", width: 80%),\n\n  caption: [Map of Pape (1997).],\n) <fig:map>\n\nText',
    "▒\n▒\n\n  ▒Map of Pape (1997).▒\n▒ \n\nText",
  ],
  ["words in words in code", "#f(a, [b #g(1997)[c] d], e)[h] i", "▒b ▒c▒ d▒h▒ i"],
  ["brackets in words stay", "#f[b [see Pape 1997] c] d", "▒b [see Pape 1997] c▒ d"],
  ["fields are hidden", "a #x.y.z b", "a ▒ b"],
  ["code that is never closed ends with its paragraph", "#f(a, 1997\n\nText", "▒\n\nText"],
  ["a string that is never closed, too", '#f("a, 1997\n\nText', "▒\n\nText"],
  ["what cites stays to be read", "#cite(<pape1997>, supplement: [p. 3])", "#cite(<pape1997>, supplement: [p. 3])"],
  ["references stay to be read", "@pape1997[p. 3]", "@pape1997[p. 3]"],
  ["addresses are hidden", "see https://x.org/#f(1997_b*c and Pape", "see ▒ and Pape"],
  ["line breaks and escapes", "a \\ b \\#c", "a  b #c"],
])("%s", (_why, text, expected) => {
  expect(seen(text, "typst")).toBe(expected);
});
