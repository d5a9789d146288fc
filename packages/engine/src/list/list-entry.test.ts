import { describe, expect, test } from "vitest";
import { drawn, entry } from "../../test/listed.ts";

describe("what an entry says", () => {
  test.each([
    [
      "Chicago",
      "Welland, Ruth. 2004. *Who Watches the Harbor?* Lakeside: Quay University Press.",
      "Welland | Ruth: 2004, Who Watches the Harbor?",
    ],
    [
      "Chicago, an article",
      "Okafor, Ngozi. 2003b. “A Second Look at the Shore.” *Journal of Invented Shores* 7 (2): 101–119.",
      "Okafor | Ngozi: 2003b, A Second Look at the Shore",
    ],
    [
      "Chicago, two authors",
      "O'Neill, Maeve, and Jörg Bäcker. 1998. “Ferries & Frontiers.” In *Crossing Still Water*.",
      "O'Neill | Maeve; Bäcker | Jörg: 1998, Ferries & Frontiers",
    ],
    [
      "Chicago, three authors",
      "Lindqvist, Saga, Wei Tan, and Élodie Moreau. 2007. “Three Harbors.”",
      "Lindqvist | Saga; Tan | Wei; Moreau | Élodie: 2007, Three Harbors",
    ],
    [
      "a label in brackets before it",
      "**(Lind & Tan, 2012)** Ada Lind, Wei Tan. Two harbors. Quay 2012.",
      "[Lind & Tan]: 2012, Ada Lind, Wei Tan",
    ],
    ["APA", "Welland, R. (2004). *Who watches the harbor?* Quay University Press.", "Welland | R.: 2004, Who watches the harbor?"],
    [
      "APA, three authors",
      "Lindqvist, S., Tan, W., & Moreau, É. (2007). Three harbors, one watch. *Journal*, 11, 3–31.",
      "Lindqvist | S.; Tan | W.; Moreau | É.: 2007, Three harbors, one watch",
    ],
    [
      "APA, two initials with a hyphen",
      "Bäcker, J.-P., & O’Neill, M. C. (1998a). Ferries.",
      "Bäcker | J.-P.; O’Neill | M. C.: 1998a, Ferries",
    ],
    [
      "Harvard",
      "Welland, R 2004, *Who watches the harbor?*, Quay University Press, Lakeside.",
      "Welland | R: 2004, Who watches the harbor?",
    ],
    [
      "Harvard, two authors and a quoted title",
      "O'Neill, M. and Bäcker, J. (1998) ‘Ferries and frontiers’, in *Crossing Still Water*.",
      "O'Neill | M.; Bäcker | J.: 1998, Ferries and frontiers",
    ],
    [
      "initials after the family, one without its dot",
      "Fonching C.C, 2005, ‘Ports beyond the Bay’, *Journal* 57.",
      "Fonching | C.C: 2005, Ports beyond the Bay",
    ],
    [
      "an initial without its dot before a semicolon",
      "LIND, A. R; TARN, G. S. Elementos das marés aplicados. In: VI Encontro, 2018.",
      "LIND | A. R; TARN | G. S.: 2018, Elementos das marés aplicados",
    ],
    [
      "others after initials",
      "LIND P. et al. Painel de marés sobre portos. Revista, v. 28, 2006.",
      "LIND | P.: 2006, Painel de marés sobre portos",
    ],
    [
      "Spanish",
      "García Luna, Inés y Wei Tan (2011), *Perímetro y orilla*, Puerto Claro: Ediciones del Muelle.",
      "García Luna | Inés; Tan | Wei: 2011, Perímetro y orilla",
    ],
    [
      "French",
      "Moreau, Élodie et Saga Lindqvist. 2007. « Trois ports ». *Rivages* 11.",
      "Moreau | Élodie; Lindqvist | Saga: 2007, Trois ports",
    ],
  ])("%s", (_why, line, expected) => {
    expect(drawn(entry(line))).toBe(expected);
  });

  test.each([
    ["before the title", '*El Faro*, "La guardia", 3 de octubre de 2005.', "El Faro", "La guardia"],
    ["after the title", "“The Guard.” *Harbor Times*, October 3, 2005.", "Harbor Times", "The Guard"],
  ])("a newspaper %s", (_why, line, name, title) => {
    expect(entry(line)).toMatchObject({ type: "article-newspaper", authors: [{ name }], date: "2005-10-03", title });
  });

  test.each([
    ["in quotes", "“Rules of the Harbor.” 2004. https://example.org/rules."],
    ["in guillemets", "«Rules of the Harbor». 2004. Puerto Claro."],
    ["in italics", "*Rules of the Harbor*. 2004. Reed Press."],
  ])("an unsigned work whose title comes first, %s", (_why, line) => {
    expect(entry(line)).toMatchObject({ authors: [{ kind: "institution", name: "Rules of the Harbor" }], year: "2004" });
  });

  test("a DOI, and the whole as a note", () => {
    expect(entry("Tan, Wei. 1999. *Ice*. https://doi.org/10.5555/shores.2007.3.").fields).toMatchObject({ DOI: "10.5555/shores.2007.3" });
    expect(entry("Tan, Wei. 1999. *Ice\n   roads*. Reed.").fields.note).toBe("Tan, Wei. 1999. Ice roads. Reed.");
  });

  test.each([
    ["English", "*Harbor Times*, October 3, 2005.", "Harbor Times", "2005-10-03"],
    ["the day first", "*Harbor Times*, 3 October 2005.", "Harbor Times", "2005-10-03"],
    ["a month cut short", "Harbor Times, Oct. 3, 2005.", "Harbor Times", "2005-10-03"],
    ["Spanish", "*El Faro*, 3 de octubre de 2005.", "El Faro", "2005-10-03"],
    ["French", "*Le Phare*, 3 octobre 2005.", "Le Phare", "2005-10-03"],
    ["a month alone", "*Harbor Times*, October 2005.", "Harbor Times", "2005-10"],
  ])("a newspaper with its day, %s", (_why, line, name, date) => {
    expect(entry(line)).toMatchObject({ type: "article-newspaper", authors: [{ kind: "institution", name }], year: "2005", date });
  });

  test.each([
    ["Spanish", 'El Faro (2005), "Toma del muelle", 3 de octubre.', "2005-10-03"],
    ["Spanish, with a place and a page", "*El Faro*. 2005. “Toma del muelle”, Tarn, 3 de octubre, p. A1.", "2005-10-03"],
    ["English", 'Harbor Times. 2005a. "Guard Takes Over." October 3, A1.', "2005-10-03"],
    ["English, with the year once more", 'Harbor Times. 2005. "Guard Takes Over." 3 October 2005.', "2005-10-03"],
    ["English, in brackets", "Harbor Times (2005) ‘Guard takes over’ (3 October), p. 4.", "2005-10-03"],
    ["French", "LE PHARE, 2005, « La garde arrive », 1er octobre, p. 4.", "2005-10-01"],
    ["after one in the title", 'El Faro (2005), "Corte al 2 de mayo, 2005", 3 de octubre.', "2005-10-03"],
    ["looked at later", 'El Faro (2005), "Toma del muelle", 3 de octubre, consultado el 4 de mayo.', "2005-10-03"],
    ["none but when it was looked at", 'El Faro (2005), "Toma del muelle". Consultado el 4 de mayo, 2005.', ""],
    ["one of another year", 'El Faro (2005), "Toma del muelle", 3 de octubre de 2004.', ""],
    ["no day but a page or an issue", "Lind, Ada. 2005. Reeds. Lake Journal 3 (12), 32 March Street.", ""],
  ])("the day after the title: %s", (_why, line, date) => {
    expect(entry(line)).toMatchObject({ year: "2005", date });
  });

  test.each([
    ["English", "Harbor Times. (2005, October 3). Harbor guard takes over.", "2005-10-03"],
    ["Spanish", "Harbor Times (2005, 3 de octubre). Harbor guard takes over.", "2005-10-03"],
    ["a month alone", "Harbor Times. (2005, Oct.). Harbor guard takes over.", "2005-10"],
    ["in numbers", "Harbor Times. 2005-10-03. Harbor guard takes over.", "2005-10-03"],
    ["in numbers, and the year once more", "Harbor Times. 2005-10-03, 2005. Harbor guard takes over.", "2005-10-03"],
  ])("the day after the year, %s", (_why, line, date) => {
    expect(entry(line)).toMatchObject({ year: "2005", date, title: "Harbor guard takes over" });
  });
});
