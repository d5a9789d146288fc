import { expect, test } from "vitest";
import { told } from "../../test/checked.ts";
import { said } from "../../test/resolved.ts";

const list = `

## References

El Faro (2010), "Toma del muelle", 12 de marzo.

El Faro (2010b), "Otra toma", 3 de mayo.

Harbor Times. 2004. "Guard Takes Over."
`;

test.each<[why: string, text: string, expected: string]>([
  ["two stories of a year", "Así fue (El Faro, 12 de marzo de 2010; El Faro, 3 de mayo de 2010).", "known list:1; known list:2"],
  ["in the sentence", "*El Faro* (12 de marzo de 2010) lo vio. El Faro (3 de mayo de 2010), no.", "known list:1; known list:2"],
  ["the list has no day", "The *Harbor Times* (March 12, 2004) saw it (Harbor Times, March 12, 2004).", "known list:3; known list:3"],
])("a newspaper by its day: %s", (_why, text, expected) => {
  expect(said(text + list, [])).toBe(expected);
});

test("stories that a day in numbers does not tell apart are told apart by their days", () => {
  expect(told(`El Faro (12/05/2010) lo informó.${list.replace("2010b", "2010")}`)[0]).toBe(
    'citation.ambiguous: "El Faro, 2010" fits 2 works: Toma del muelle; Otra toma. Choose 2010-03-12 or 2010-05-03.',
  );
});

test("stories that the day does not tell apart are told apart by letters", () => {
  const stories = '\n\n## References\n\nEl Faro (2010), "Toma del muelle".\n\nEl Faro (2010), "Otra toma".\n';
  expect(told(`Así fue (El Faro, 12 de marzo de 2010).${stories}`)[0]).toBe(
    'citation.ambiguous: "El Faro, 2010-03-12" fits 2 works: Toma del muelle; Otra toma. Choose 2010a or 2010b.',
  );
});
