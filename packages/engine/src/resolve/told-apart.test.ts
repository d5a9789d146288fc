import { expect, test } from "vitest";
import { said } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";

const library = bib(
  book("three", "Lind, Ada and Tan, Wei and Berg, Ole", "2014", "Ice") +
    book("four", "Lind, Ada and Reed, Una and Tan, Wei and Oz, Ole", "2014", "Snow") +
    book("five", "Okafor, Ada and Tan, Wei and Berg, Ole", "2001", "Eels") +
    book("six", "Okafor, Ada and Reed, Una and Berg, Ole", "2001", "Pike"),
);

test.each([
  ["one of two is cited by more names", "(Lind, Reed, et al. 2014; Lind et al. 2014)", "known four; known three"],
  ["or by all of them, later", "(Lind et al. 2014; Lind, Tan, and Berg 2014)", "known four; known three"],
  ["both are", "(Lind et al. 2014; Lind, Tan, and Berg 2014; Lind, Reed, et al. 2014)", "ambiguous three four; known three; known four"],
  ["another's names tell nothing", "(Okafor et al. 2001; Lind, Reed, et al. 2014)", "ambiguous five six; known four"],
])("what et al. means where %s", (_why, text, expected) => {
  expect(said(text, [library])).toBe(expected);
});
