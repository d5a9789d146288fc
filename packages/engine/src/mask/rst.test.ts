import { expect, test } from "vitest";
import { seen } from "../../test/seen.ts";

test.each([
  ["emphasis reads as nothing", "*Reforma* and **La Jornada**", "Reforma and La Jornada"],
  ["literal text is hidden", "a ``x (Pape 1997)`` b", "a ▒ b"],
  ["a title in backquotes reads on", "the `Foreign Affairs` of", "the Foreign Affairs of"],
  ["links leave their words", "`Pape 1997 <https://x.org>`_, Flynn_ and `this one`__", "Pape 1997, Flynn and this one"],
  [
    "a blank that does not break before a link",
    "(see\\ `Pape 1997 <#a>`__; cf.\\ \\ `Tan 1999 <#b>`__\\ ), Lind (\\ `2001 <#c>`__\\ ,\\ `2003 <#d>`__\\ ), a\\ `b`",
    "(see Pape 1997; cf. Tan 1999), Lind (2001, 2003), ab",
  ],
  ["an underscore inside a word stays", "snake_case", "snake_case"],
  ["footnote marks vanish", "quote [1]_ and [#]_ and [#note]_ and [*]_.", "quote  and  and  and ."],
  ["footnotes are prose", ".. [1] See Pape (1997).\n   It is so.", " See Pape (1997).\n   It is so."],
  ["a citation's own text is prose", ".. [Pape1997] Pape, R. 1997. Air.", " Pape, R. 1997. Air."],
  ["roles of prose keep their words", ":emphasis:`Reforma` and :sup:`2`", "Reforma and 2"],
  ["other roles are hidden", "see :ref:`x (Pape 1997)` and :math:`x_1`", "see ▒ and ▒"],
  ["roles that cite stay to be read", ":cite:p:`pape1997`", ":cite:p:`pape1997`"],
  ["substitutions are hidden", "|name| is", "▒ is"],
  ["escapes", "\\*not\\* H\\ :sub:`2`\\ O", "*not* H2O"],
  ["the underline of a title vanishes", "Title\n~~~~~\n\nText", "Title\n\n\nText"],
  ["comments are hidden, with what is indented under them", ".. a note\n   (Pape 1997)\n\n   more\n\nText", "▒\n▒\n\n▒\n\nText"],
  ["an empty comment hides nothing", "..\n\n   Text", "▒\n\n   Text"],
  ["targets are hidden", ".. _x: https://x.org/1997\n\n.. _here:\n\nText", "▒\n\n▒\n\nText"],
  ["substitution definitions are hidden", ".. |x| image:: a.png\n   :alt: Pape 1997\n\nText", "▒\n▒\n\nText"],
  ["code is hidden", ".. code-block:: python\n   :linenos:\n\n   x = 1\n\n   (Pape 1997)\n\nText", "▒\n▒\n\n▒\n\n▒\n\nText"],
  ["code in a list is hidden", "- item\n\n  .. code:: r\n\n     x\n\n  Text", "- item\n\n  ▒\n\n▒\n\n  Text"],
  ["literal blocks are hidden", "So::\n\n  (Pape 1997)\n\n  x\n\nText", "So::\n\n▒\n\n▒\n\nText"],
  ["literal blocks in a list", "- So::\n\n    x\n\n  Text", "- So::\n\n▒\n\n  Text"],
  ["two colons before what is not indented", "So::\n\nText", "So::\n\nText"],
  ["math is hidden", ".. math::\n\n   a_{1997}\n\nText", "▒\n\n▒\n\nText"],
  ["notes are prose", ".. note:: Pape (1997) says\n   so.\n\n   And more.", "▒ Pape (1997) says\n   so.\n\n   And more."],
  ["figures keep their caption", ".. figure:: a.png\n   :width: 5\n\n   Map of Pape (1997).", "▒\n   ▒\n\n   Map of Pape (1997)."],
  ["the head of a paper", ":Author: Pape\n:Date: 1997\n\nText", "▒ Pape\n▒ 1997\n\nText"],
  ["line blocks", "| Pape\n| 1997", " Pape\n 1997"],
  ["what an interpreter answers is hidden", ">>> f(1997)\n... g\n(Pape 1997)\n\n(Tan 1999)", "▒\n▒\n▒\n\n(Tan 1999)"],
  ["doctests are hidden", ">>> f(1997)\n\nText", "▒\n\nText"],
  ["addresses are hidden", "see https://x.org/1997 and `x <https://x.org/2004>`__.", "see ▒ and x."],
])("%s", (_why, text, expected) => {
  expect(seen(text, "restructuredtext")).toBe(expected);
});
