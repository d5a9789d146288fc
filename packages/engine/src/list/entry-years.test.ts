import { expect, test } from "vitest";
import { drawn, entry } from "../../test/listed.ts";

test.each([
  [
    "APA, a day after the year",
    "Tan, W. (2005, October 3). Harbor guard takes over. *Harbor Times*.",
    "Tan | W.: 2005, Harbor guard takes over",
  ],
  [
    "pages that could be years before the year",
    "Tan, Wei and Ada Lind. Ice roads of the north. Reeds, 109(8):1525–1530, 2014.",
    "Tan | Wei; Lind | Ada: 2014, Ice roads of the north",
  ],
  ["a year without a blank before it", "Tan, Wei y Ada Lind2004 Hielo. Muelle, 1998: 12.", "Tan | Wei; Lind | Ada: 2004, Hielo"],
  ["the same, with a letter, after others", "Tan, Wei, et al.2004a Hielo. Muelle.", "Tan | Wei: 2004a, Hielo"],
  [
    "a year that its title touches",
    "Tan, Wei, and Ada Lind\n2004Ice Roads. *In* Reeds (2003) Pp. 2–9.",
    "Tan | Wei; Lind | Ada: 2004, Ice Roads",
  ],
  ["no date", "Tan, Wei. n.d. Ice.", "Tan | Wei: n.d., Ice"],
  [
    "no date, with a capital, beside the day it was looked at",
    "Tan, Wei. N.d. “Ice.” Retrieved March 3, 2022 (https://a.org).",
    "Tan | Wei: n.d., Ice",
  ],
  ["no date, in brackets and Spanish", "Tan, Wei (s.f.). Hielo.", "Tan | Wei: n.d., Hielo"],
  ["still to come", "Tan, Wei. Forthcoming. Snow.", "Tan | Wei: forthcoming, Snow"],
  ["no date, a letter and a stop", "Tan, Wei. n.d.c. *Snow*.", "Tan | Wei: n.d.c, Snow"],
  ["no date, a hyphen and a letter", "Tan, Wei. (s. f.-a). *Snow*.", "Tan | Wei: n.d.a, Snow"],
  ["still to come, in French", "TAN Wei, à paraître, *Snow*.", "TAN | Wei: à paraître, Snow"],
  ["in press, in Spanish", "Tan, Wei. En prensa. Snow.", "Tan | Wei: en prensa, Snow"],
  ["still to come, in German", "Tan, Wei (i. E.): Snow.", "Tan | Wei: i. E., Snow"],
  ["no date, in German", "Tan, Wei (o. J.): Snow.", "Tan | Wei: n.d., Snow"],
  ["no date, and somebody's initials", "Tan, O. J. (2004): Snow.", "Tan | O. J.: 2004, Snow"],
  ["a reprint", "Maitland, Ada. 1898/1998. The Charter. Reed Press.", "Maitland | Ada: 1998, The Charter"],
  ["a reprint before the first edition", "Maitland, Ada. The Charter. Reed Press, 1998/1898.", "Maitland | Ada: 1998, The Charter"],
  ["a first edition after the year", "LIND, Ada de (1995 [1916]). Eels.", "LIND | Ada de: 1995, Eels"],
  ["a first edition, and a title in italics", "LIND, Ada de (1995 [1916]). *Eels*. Reed.", "LIND | Ada de: 1995, Eels"],
  ["a first edition before the year, and a title in italics", "Lind, Ada ([1916] 1995). *Eels*. Reed.", "Lind | Ada: 1995, Eels"],
  ["a first edition before the year", "Lind, Ada de ([1916] 1995). Eels.", "Lind | Ada de: 1995, Eels"],
  ["nothing after the year", "Luna, Inés y Ana Berg 2002 “La orilla”, *Foro* 14: 39–43.", "Luna | Inés; Berg | Ana: 2002, La orilla"],
  ["nothing after the year, nothing set off", "Tan, Wei 2002 The Ice Roads. Reed Press.", "Tan | Wei: 2002, The Ice Roads"],
  [
    "compound surnames last before the year, and a day of access",
    "Luna Berg, M., A. Tan Lind y F. Reed Lago 2021. Hielo de orilla: El caso. Foro 14:39-43. DOI:10.1/ice, accedido el 6 de mayo de 2024.",
    "Luna Berg | M.; Lind | A. Tan; Lago | F. Reed: 2021, Hielo de orilla: El caso",
  ],
  ["a day after the year, no brackets", "Tan, Wei. 2012, September 27. “Ice.” Reed.", "Tan | Wei: 2012, Ice"],
  [
    "initials that look like no date",
    "Tan, W. M., Lind, N. D. & Berg, S. D. (2001). Ice.",
    "Tan | W. M.; Lind | N. D.; Berg | S. D.: 2001, Ice",
  ],
  ["a month before the year", "Tan W & Lind AB, Apr 2013, ‘Ice’, *Shores*.", "Tan | W; Lind | AB: 2013, Ice"],
  ["a first edition in brackets before the year", "Lind, Ada [1944] (2003), Eels, Reed.", "Lind | Ada: 2003, Eels, Reed"],
  ["a first edition in round brackets", "Lind, Ada. (1986) 2002. Eels. Reed.", "Lind | Ada: 2002, Eels"],
  ["a title that begins with a year", "Lind, Ada (2017) 2016 ice report. Reed.", "Lind | Ada: 2017, 2016 ice report"],
  ["a later edition in brackets", "Lind, A., 1974 (2000), Eels, Reed.", "Lind | A.: 1974, Eels, Reed"],
  ["a first edition after the brackets", "Lind, A. (2008) [1867]. Eels. Reed.", "Lind | A.: 2008, Eels"],
  ["a span of years", "Tan, W. 2008-2009. Ice.", "Tan | W.: 2008, Ice"],
  ["a year in the title", "Tan, Wei. 1999. The Ice of 1944. Reed Press.", "Tan | Wei: 1999, The Ice of 1944"],
])("%s", (_why, line, expected) => {
  expect(drawn(entry(line))).toBe(expected);
});

test.each([
  ["of three", "Tan, Ada. 2010–2012. Ice. Reed.", "Tan | Ada: 2010, Ice", "2010/2012"],
  ["of many", "Tan, Ada. 2004–2012. Ice. Reed.", "Tan | Ada: 2004, Ice", "2004/2012"],
  ["in brackets", "Tan, A. (2004–2012). Ice. Reed.", "Tan | A.: 2004, Ice", "2004/2012"],
  ["cut short", "Tan, Ada (2010–12). Ice. Reed.", "Tan | Ada: 2010, Ice", "2010/2012"],
  ["in a title", "Tan, Ada. Ice in the North (1914–1918). Reed, 2001.", "Tan | Ada: 2001, Ice in the North (1914–1918)", ""],
  ["in a title of capitals, without another year", "Tan, Ada. Ice, 1914–1918. Reed.", "Tan | Ada: , Ice, 1914–1918", ""],
])("a span of years %s", (_why, line, expected, date) => {
  expect(drawn(entry(line))).toBe(expected);
  expect(entry(line).date).toBe(date);
});
