import { expect, test } from "vitest";
import { codes, told } from "../../test/checked.ts";

const list = `

# References

Lind, Ada. Ferries and Frontiers. Lectures at Quay University in 1967, to be printed by Quay University Press. Copyright 1975 by Ada Lind.

Tan, Wei. 2004. *The Winter of 2002*. Quay. Accessed 4 May 2005, https://example.org/2006.
`;

test("a year that an entry prints besides is no slip", () => {
  expect(codes(`So Lind (1975, p. 4) and Lind (1967: 3), and Tan (2004: 2).${list}`)).toBe("");
});

test.each([
  ["the year in its title", "2002"],
  ["the year in which somebody looked", "2005"],
  ["a year that it prints nowhere", "2003"],
])("%s is one", (_why, year) => {
  expect(told(`So Lind (1967), and Tan (${year}: 2).${list}`).join()).toContain(`Text says Tan ${year}, list says Tan 2004`);
});
