import { expect, test } from "vitest";
import { bib, book } from "../../test/sources.ts";
import { readDocument } from "../document.ts";
import { recognize } from "../recognize.ts";

const news = "The council met again and nothing of note was said by anybody. ".repeat(80);
const library = bib(book("welland2004", "Welland, Ruth", "2004"));

test.each([
  ["a film in a long text that cites nobody", `${news}\n\nSabrina (1994) was shown.`, 0],
  ["the same in a short text", "Sabrina (1994) was shown.", 0],
  ["events in a short text", "Brexit (2016) and what came of Woodstock (1969) and Airbus (1970).", 0],
  ["the same beside a citation", "Welland (1994) was shown, and Brexit (2016) too (Tan and Lind 1999).", 3],
  ["a name that comes again", "Welland (1994) watches the harbor. Welland (1994) watches it still.", 2],
  ["but not by further years of one place", "Wei Welland (1994, 1996, 1998) ran there.", 0],
  ["a row of names", "It is so (Berg 1994, Tan 2001, Lind 2003).", 0],
  [
    "a row of names above a list",
    "It is so (Welland 1994, Tan 2001).\n\nReferences\n\nRoe, Ida. 2001. Ice.\n\nBerg, Ole. 2003. Eels.\n",
    2,
  ],
  ["three rows of names", "It is so (Welland 1994, Tan 2001), and so (Lind 2003, Roe 1999), or so (Berg 1998, Tarn 2002).", 6],
  ["a verb of saying in a short text", "Tan (1994) says so.", 1],
  ["one that a library has", "Welland (2004) was shown.", 1],
  ["one of which a library has another year", "Welland (2005) was shown.", 1],
  ["a place and a day of birth", `${news}\n\nRuth Lind (Santa Rosa, 22 de diciembre de 1908) nació allí.`, 0],
  ["a newspaper that is cited again", `${news}\n\nSo (Reforma, 2 October 2005), and so (Reforma, 4 October 2005).`, 2],
  ["beside citations that show", `${news}\n\nWelland (1994) was shown (Tan and Lind 1999: 3; Lind et al. 2001).`, 3],
  ["beside a work that a library knows", `${news}\n\nTan (1994) says so. Welland (2004) too.`, 2],
  ["with pages", `${news}\n\nWelland (1994: 12) was shown.`, 1],
])("%s", (_why, text, citations) => {
  const found = recognize(readDocument(text, "plain"), [library], []).citations;
  expect(found).toHaveLength(citations);
});
