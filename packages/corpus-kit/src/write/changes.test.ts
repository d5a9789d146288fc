import { expect, test } from "vitest";
import { lakes } from "../test/lakes.ts";
import { changesBetween, changesText } from "./changes.ts";

test("a version that says the same has no changes", () => {
  expect(changesBetween(lakes, structuredClone(lakes))).toEqual([]);
});

test("records that came, went, were retired, and those whose facts or words changed, by id", () => {
  const [first, second, ...agencies] = lakes.agencies;
  const [agreement, ...agreements] = lakes.agreements;
  if (!first || !second || !agreement) throw new Error("the invented corpus has too few records");
  const after = {
    ...lakes,
    agencies: [
      { ...first, id: "new-guard", name: "New Guard" },
      { ...second, summary: "Reads otherwise.", kind: "other" as const },
      ...agencies,
    ],
    agreements: [{ ...agreement, summary: "Reads otherwise." }, ...agreements],
    people: lakes.people.slice(1),
    redirects: [...lakes.redirects, { from: first.id, to: "new-guard" }],
  };
  const text = changesText(changesBetween(lakes, after));
  const gone = lakes.people[0];
  expect(text.split("\n")).toEqual(
    [
      `- \`${first.id}\` retired; \`new-guard\` took its place.`,
      "- `new-guard` added: New Guard.",
      `- \`${second.id}\` (${second.name}): facts changed in kind; reads otherwise in summary.`,
      `- \`${agreement.id}\` (${agreement.name}): reads otherwise in summary.`,
      `- \`${gone?.id}\` removed: ${gone?.name}.`,
    ]
      .toSorted((a, b) => ((/`(.*?)`/.exec(a)?.[1] ?? "") < (/`(.*?)`/.exec(b)?.[1] ?? "") ? -1 : 1))
      .concat(""),
  );
});
