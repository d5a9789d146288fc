import { expect, test } from "vitest";
import { drawn, entriesOf, entry } from "../../test/listed.ts";

test.each([
  ["its letter before it", "TAN, W. Gelo e junco. Lagos, v. 6, p. 20–32, b1977.", "TAN | W.: 1977b, Gelo e junco"],
  ["its letter before it, and an address", "TAN, W. Gelo. Lagos, v. 6, a1977. Disponível em: https://x.org/a.", "TAN | W.: 1977a, Gelo"],
  ["a volume after it without a blank", "TAN, Wei - Gelo e junco. Quay : Molhe, 1986v. 6. p. 1–40.", "TAN | Wei: 1986, Gelo e junco"],
  ["in brackets after the volume, before a page", "TAN, Wei - Gelo e junco. Lagos. 14:3 (2022) 1759.", "TAN | Wei: 2022, Gelo e junco"],
  [
    "after pages, the month of a volume before",
    "TAN, W. Gelo e junco. Lagos. v. 7, May 2018, p. 3–9. 2019",
    "TAN | W.: 2019, Gelo e junco",
  ],
  [
    "a title with a word for access before a colon",
    "TAN, W. Ice-based access: Lakes and reeds. Ice. v. 2, 1. 2010",
    "TAN | W.: 2010, Ice-based access: Lakes and reeds",
  ],
  [
    "a title with a word for access in Portuguese",
    "TAN, W. Barreiras de acesso ao lago. Gelo, v. 2, 2010.",
    "TAN | W.: 2010, Barreiras de acesso ao lago",
  ],
  [
    "a title with a word for access after its colon",
    "TAN, W. Gelo: Acesso ao lago e às ilhas. 2010.",
    "TAN | W.: 2010, Gelo: Acesso ao lago e às ilhas",
  ],
  ["a first edition in brackets before it stays one", "Tan, Wei. (1916) 1995. Eels. Reed.", "Tan | Wei: 1995, Eels"],
  ["a letter after it stays its letter", "Tan, Wei. 1986v. Eels. Reed.", "Tan | Wei: 1986v, Eels"],
  ["a day of access stays one", "Tan, Wei. Eels. Reed, 1998. Acesso em: 3 maio 2019.", "Tan | Wei: 1998, Eels"],
])("a year with %s", (_why, line, expected) => {
  expect(drawn(entry(line))).toBe(expected);
});

test("a year that ends one line of a list is none of the next", () => {
  const text = "References\n\nTAN, W. Gelo e junco. Lagos. v. 7, May 2018, p. 3–9. 2019\n\nZAHL, W. Gelo. Lagos. 2010\n";
  expect(entriesOf(text).map(drawn)).toEqual(["TAN | W.: 2019, Gelo e junco", "ZAHL | W.: 2010, Gelo"]);
});

test.each([
  ["a given name that is a month", "LIND, Ada; TAN, Jan. Paths of ice. Lagos, v. 19, 1976.", "LIND | Ada; TAN | Jan: 1976, Paths of ice"],
  ["a month before the year", "Tan W & Lind AB, Jan 1976, ‘Ice’, *Shores*.", "Tan | W; Lind | AB: 1976, Ice"],
  ["a particle in capitals", "LIND, C.; TAN, R. DE. Por um gelo. Lagos, v. 1, 2019.", "LIND | C.; TAN | R. DE: 2019, Por um gelo"],
  ["a particle in capitals, others, and their role", "TAN, M. R. DA et al. (EDS.). Gelo. Quay: Molhe, 2015.", "TAN | M. R. DA: 2015, Gelo"],
  ["a Chinese name", "林湖. 湖冰的谱系与传承. 湖学, n. 10, p. 1–9, 2016.", "[林湖]: 2016, 湖冰的谱系与传承"],
  [
    "initials, and a link that is the title",
    "TAN, V. [O gelo do lago](https://x.org/a). **Cadernos**, n. 12, 2016.",
    "TAN | V.: 2016, O gelo do lago",
  ],
  [
    "a bold title of capitals",
    "TAN, N. **Lakes Beyond the Ice**. 2019. Thesis - Reed University, 2019.",
    "TAN | N.: 2019, Lakes Beyond the Ice",
  ],
  ["one name in bold letters", "Lind, A., **Tan, W.** 2019. Ice of reeds. *Lakes*, 3.", "Lind | A.; Tan | W.: 2019, Ice of reeds"],
  [
    "one whole name in bold letters",
    "Lind, A. and **Wei Tan**. 2019. Ice of reeds. *Lakes*, 3.",
    "Lind | A.; Tan | Wei: 2019, Ice of reeds",
  ],
])("names with %s", (_why, line, expected) => {
  expect(drawn(entry(line))).toBe(expected);
});

test("others after a particle in capitals are told", () => {
  expect(entry("TAN, M. R. DA et al. (EDS.). Gelo. Quay: Molhe, 2015.").others).toBe(true);
});
