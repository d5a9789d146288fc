import { describe, expect, test } from "vitest";
import { told } from "../../test/checked.ts";
import { said } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";

/** A text with a list of this work and another, which it cites too. */
function listed(text: string, work: string): string {
  return `${text} (Berg 1970).\n\n## References\n\nBerg, Ole. 1970. *Reeds*.\n\n${work} *Tolls and rivers of the north*.\n`;
}

/** As a library has the work. */
function library(authors: string, title = "Tolls and rivers of the north"): ReturnType<typeof bib> {
  return bib(`@book{tolls, author = {${authors}}, title = {${title}}, year = {2012}}\n${book("other", "Roe, Una", "2012")}`);
}

describe("a record says who wrote a listed work, however the list has it", () => {
  test.each([
    ["a name of three words, the family first", "(Wichit 2012)", "Wichit Bunnag Thong. 2012.", "Wichit, Bunnag Thong"],
    ["given names that look like a family", "(Luna and Haro 2012)", "Inés Luna, José Haro. 2012.", "Luna, Inés and Haro, José"],
    ["another name of an institution", "(Office of Tolls 2012)", "Tolls Bureau. 2012.", "{Office of Tolls}"],
    ["an author whom the list leaves out", "(Lind and Tan 2012)", "Lind, Ada. 2012.", "Lind, Ada and Tan, Wei"],
  ])("%s", (_why, text, work, authors) => {
    expect(said(listed(text, work), [library(authors)])).toContain("known tolls");
    expect(told(listed(text, work), { sources: [library(authors)] })).toEqual([]);
  });

  test.each([
    ["but not of another year", "Tolls Bureau. 2011.", library("{Office of Tolls}"), "is in library.bib but not in this paper's list"],
    [
      "nor of another title",
      "Tolls Bureau. 2012.",
      library("{Office of Tolls}", "Locks"),
      "is in library.bib but not in this paper's list",
    ],
    ["nor where it has other authors", "Tolls Bureau. 2012.", library("{Tolls Commission}"), "was not found"],
  ])("%s", (_why, work, source, expected) => {
    expect(told(listed("(Office of Tolls 2012)", work), { sources: [source] }).join()).toContain(expected);
  });

  test("and the list says so first", () => {
    const works = "Tan, Wei. 2012. *Locks*.\n\nLind, Ada. 2012.";
    expect(said(listed("(Tan 2012; Lind 2012)", works), [library("Tan, Wei")])).toContain("known list:2; known tolls");
  });
});
