import { describe, expect, test } from "vitest";
import { check, codes } from "../../test/checked.ts";

const list = `

## References

Berg, Ole. 1998. *Fog over Lakes*.

Lind, Ada. 2001. *Eels and Reeds*.

Moreau, Élodie. 2003. *Dikes of Sand*.

Okafor, Ngozi. 2005. *Limits of Ice*.

Tan, Wei. 1999. *Ice Roads North*.

Welland, Ruth. 2004. *Who Watches It*.
`;
const numbered = list.replace(/^(?=\p{Lu}.*,)/gmu, "1. ");
const notes = [
  "Berg, *Fog over Lakes*, 5.",
  "Lind, *Eels and Reeds* (Quay: Reed, 2001), 7.",
  "Ole Berg, “Fog over Lakes,” 9.",
  "Tan, Wei, *Ice Roads North*, 3.",
  "Ruth Welland, *Who Watches It*, 1.",
];

describe("a paper that cites in another way is told so once", () => {
  test.each([
    ["numbers in brackets", `It fell [1], it rose [2, 3]. It fell [4–5] and rose [2].${list}`],
    ["a numbered list", `It fell [1], it rose [2, 3]. It fell [4–5] and rose [2].${numbered}`],
    ["numbers in round brackets that a numbered list has", `It fell (1), it rose (2, 3). It fell (4–5), and rose (2).${numbered}`],
    [
      "whole references in notes, and no list",
      `It.[^1] So.[^2] It.[^3] So.[^4] It.[^5]\n\n${notes.map((_, at) => `[^${at + 1}]: Ada Lind, *Eels ${at}* (Quay: Reed, 2001), 7.\n`).join("\n")}`,
    ],
    [
      "whole references in notes as French has them, and one cited again",
      `${notes.map((_, at) => `Il.^[Ada Lind, *Anguilles ${at}*, Quai, Roseau, 2001, p. 7.]`).join(" ")} Et.^[*Ibid.*]`,
    ],
    ["raised numbers", `It fell.¹ It rose.²˒³ It fell.⁴ It rose.⁵ And fell.²${numbered}`],
    ["numbers raised by markup", `It fell.^1^ It rose.^2,3^ It fell.^4^ It rose.<sup>5</sup> And fell.<sup>2</sup>${numbered}`],
    ["whole references in notes where they are called", `${notes.map((one) => `It fell.^[${one}] So.`).join("\n")}${list}`],
    [
      "whole references in notes",
      `It.[^1] So.[^2] It.[^3] So.[^4] It.[^5]\n\n${notes.map((one, at) => `[^${at + 1}]: ${one}\n`).join("\n")}${list}`,
    ],
  ])("%s", (_why, text) => {
    expect(codes(text)).toBe("citation.style");
  });

  test("whole references in LaTeX's notes", () => {
    const works = list.replace("## References", "\\section{References}").replace(/\*(.+?)\*/g, "\\emph{$1}");
    const text = notes.map((one) => `It fell.\\footnote{${one.replace(/\*(.+?)\*/g, "\\emph{$1}")}} So.`).join("\n");
    expect(codes(text + works, { syntax: "latex" })).toBe("citation.style");
  });

  test("at its first mark", () => {
    const [problem] = check(`It fell.\n\nIt rose [1]. It fell [2, 3], rose [4], fell [5].${list}`);
    expect(problem).toMatchObject({ line: 3, column: 9, level: "information" });
  });

  test.each([
    ["en", "This text cites by numbers. Such citations are not checked."],
    ["es", "Este texto cita por números. Esas citas no se comprueban."],
    ["fr", "Ce texte cite par numéros. Ces citations ne sont pas vérifiées."],
  ] as const)("in %s", (locale, message) => {
    expect(check(`It fell [1], rose [2, 3], fell [4], rose [5].${list}`, { locale }).map((one) => one.message)).toEqual([message]);
  });
});

test.each([
  [
    "it cites by author and date as well",
    `It fell [1], rose [2, 3], fell [4], rose [5] (Lind 2001; Tan 1999; Berg 1998; Okafor 2005; Moreau 2003; Welland 2004).${list}`,
  ],
  [
    "what is counted in round brackets, with a list that has no numbers",
    `It fell (1), it rose (2, 3). It fell (4–5), and rose (2).${list}`,
  ],
  ["points that are counted", `First (1) eels, then (2) reeds, (3) fog, and (1) once more, (4) and (5).${numbered}`],
  [
    "four notes with whole references",
    `${notes
      .slice(1)
      .map((_one) => `It.^[Ada Lind, *Eels* (Quay: Reed, 2001), 7.]`)
      .join(" ")}`,
  ],
  ["its numbers are those of notes", `It fell.[1] It rose.[2] It fell.[3] It rose.[4] It fell.[5]${list}`],
  ["they go beyond the list", `It fell [10], rose [20, 30], fell [40], rose [50], fell [60].${list}`],
  ["they are powers of code", `So \`x^1^\`, \`x^2,3^\`, \`x^4^\`, \`x^5^\`, \`x^2^\` it fell.${list}`],
  ["they are few", `It fell [1], rose [2, 1].${list}`],
  ["there is no list", "It fell [1], rose [2, 3], fell [4], rose [5]."],
])("not where %s", (_why, text) => {
  expect(codes(text)).toBe("");
});
