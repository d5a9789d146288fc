import { expect, test } from "vitest";
import { bib, opened, paper, project, told } from "../../test/opened.ts";
import { messages } from "./catalogue.ts";

test.each([
  ["es", "No existe ese archivo. Lo nombra concordat.json:1:15.", '"libraries" debe ser una lista de rutas; se dejó fuera: elemento 2.'],
  [
    "fr",
    "Ce fichier n'existe pas. Il est nommé par concordat.json:1:15.",
    "«\u00a0libraries\u00a0» doit être une liste de chemins\u00a0; laissé de côté\u00a0: élément 2.",
  ],
] as const)("what is told is told in the person's language: %s", async (locale, missing, item) => {
  const workspace = opened({ ...project({ libraries: ["none.bib", 3] }), "file:///papers/a.bib": bib("a") }, { locale: () => locale });
  expect(told(await workspace.librariesFor(paper()))).toEqual([item, missing]);
});

test("every language says something of everything, and not what another one says", () => {
  const said = (say: (typeof messages)["en"]): readonly string[] => [
    ...(["missing", "folder", "device", "circle", "forbidden", "tooLarge", "notHere", "notText", "notBase64"] as const).map(say.file),
    ...[
      say.noFormat,
      say.noEntry,
      say.stays,
      say.notUtf8("Big5"),
      say.strayBytes(1, ["Big5"]),
      say.strayBytes(2, ["Big5"]),
      say.zeros(16),
      say.address,
      say.computed,
      say.beingRead,
      say.entryStays,
      say.moreProblems(2),
      say.unnamed,
      say.noObject,
    ],
    ...[say.noCorpusThere, say.corpusUnreadable, say.corpusBroken, say.corpusEmpty, say.yourSettings, say.commandLine],
    ...[
      say.breaksOff(1, 2),
      say.endsEarly(1, 2),
      say.lacksLast(2),
      say.namedBy("x"),
      say.outside("x"),
      say.nowhere("x"),
      say.noCorpus(""),
      say.twin("a", "b"),
    ],
    ...[say.must("a", { oneOf: ["b", "c"] }, null), say.noSetting("a"), say.noCode("a", "b"), say.didYouMean("a"), say.item(1)],
    ...[
      say.noJson("empty"),
      say.noJson({ kind: "noColon", text: "a" }),
      say.tooManyTexts(1),
      say.missingText,
      say.twiceEncoded("Ã©"),
      say.madeOnce("Ã©"),
      say.texStrings,
      say.tooManyPassed(1),
      say.tooManyLibraries(2, 1),
    ],
  ];
  const all = [said(messages.en), said(messages.es), said(messages.fr)];
  for (const [number, sentence] of (all[0] ?? []).entries()) {
    const three = all.map((sentences) => sentences[number]);
    expect(new Set(three).size, sentence).toBe(3);
    expect(three.every((one) => one !== undefined && one !== "" && !one.includes("undefined"))).toBe(true);
  }
});
