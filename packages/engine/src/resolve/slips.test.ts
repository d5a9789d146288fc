import { describe, expect, test } from "vitest";
import { codes, told } from "../../test/checked.ts";

const list = `

## References

Bush, Ole. 2000. *Ice Roads*.

Chen, Xue. 2012. *Reeds of the North*.

Lind, Ada, Wei Tan, and Ole Oz. 1830. *Three Harbors*.

Moreau, Élodie, and Jörg Robinson. 2012. *Dikes*.

Okafor, Ada. 1998. *Limits*.

Riegel, Maria. 1994. *Who Watches?*

World Bank. 2005. *Lakes*.

Wang, Li. 2010. *Snow*.
`;

/** Who differs from whom, the rest of the message left out. */
function differing(sentence: string): readonly string[] {
  return told(sentence + list).flatMap((message) => /mismatch: (.+) \(line/.exec(message)?.[1] ?? []);
}

describe("what is a slip", () => {
  test.each([
    ["a letter too few", "(Riegl 1994)", "Text says Riegl 1994, list says Riegel 1994"],
    ["et al. for one author", "(Riegel et al. 1994)", "Text says Riegel et al. 1994, list says Riegel 1994"],
    ["a letter where the list has none", "(Wang 2010b)", "Text says Wang 2010b, list says Wang 2010"],
    ["still to come, where the list has a year", "(Riegel, forthcoming)", "Text says Riegel forthcoming, list says Riegel 1994"],
    ["an institution's year", "Surely World Bank (2004) says", "Text says World Bank 2004, list says World Bank 2005"],
    ["two of three without et al.", "(Lind & Tan 1830)", "Text says Lind and Tan 1830, list says Lind, Tan and Oz 1830"],
    [
      "a year, after a place that is no co-author",
      "It failed in Guayaquil and Riegel (1995) saw it.",
      "Text says Riegel 1995, list says Riegel 1994",
    ],
    [
      "a year, after a comma and what is none",
      "None came to Ménaka or Kidal, and Riegel (1995) says so.",
      "Text says Riegel 1995, list says Riegel 1994",
    ],
    [
      "a co-author's name that begins alike",
      "(Moreau and Robertson 2012)",
      "Text says Moreau and Robertson 2012, list says Moreau and Robinson 2012",
    ],
  ])("%s", (_why, sentence, expected) => {
    expect(differing(sentence)).toEqual([expected]);
  });

  test.each([
    ["a short name, one letter off", "(Yang 2010)"],
    ["a short name, one letter more", "(Cheng 2012)"],
    ["a name that begins otherwise", "(Siegel 1994)"],
    ["a French particle, cut short", "Selon d'Okafor (1998), oui."],
    ["somebody in office", "President Bush (2001) spoke."],
    ["somebody in office, in Spanish", "El presidente Bush (2001) habló."],
    ["somebody in office, in French", "Le président Bush (2001) parla."],
    ["another co-author", "(Moreau and Okafor 2012)"],
    ["one of two who wrote together, after what is shown in them", "As shown in Kidal and Riegel (1995), it is."],
    ["one of two who wrote together", "And Kidal and Riegel (1995) agree."],
    ["the first of three alone", "(Lind 1830)"],
  ])("not %s", (_why, sentence) => {
    expect(differing(sentence)).toEqual([]);
  });
});

test.each([
  ["some named, the entry the first", "(Tan, Lind and Berg 1999)", ""],
  ["only others", "(Tan et al. 1999)", ""],
  ["another first", "(Lind et al. 1999)", "citation.unknown"],
])("an entry with et al. says nothing of the others: %s", (_why, text, expected) => {
  expect(
    codes(`${text} (Berg 2001)\n\n## References\n\nTan, Wei, et al. 1999. *Ice*.\n\nBerg, Ole. 2001. *Eels*.\n`).replace(
      / ?citation.unused/,
      "",
    ),
  ).toBe(expected);
});

test("a compound surname that the list prints after the given name, cited by its first half, is none", () => {
  const listed = "\n\n## References\n\nBenigno, Raúl and Carlos Rodríguez Ulloa. 2006. *Dikes*.\n\nLind, Ada. 2001. *Reeds*.\n";
  expect(told(`So (Benigno and Rodríguez, 2006; Lind 2001).${listed}`)).toEqual([]);
});

test("a conjunction within a surname joins nobody", () => {
  const listed =
    "\n\n## References\n\nBerg, Ole, Wei Tan, and Ada de Mello e Souza. 2012. *Dikes*.\n\nOrtega y Lind, José. 1930. *Reeds*.\n";
  expect(told(`So Berg, Tan, and de Mello e Souza (2012), and (Ortega y Lind 1930).${listed}`)).toEqual([]);
});
