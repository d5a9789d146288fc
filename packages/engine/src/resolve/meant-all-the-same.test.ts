import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { expect, test } from "vitest";
import { resolved, said } from "../../test/resolved.ts";
import { corpusSource } from "../corpus.ts";
import { meantBy } from "./resolution.ts";

const declared = corpusSource(miniCorpus, { declared: true });

test.each([
  ["(Welland 2004)", "welland2004"],
  ["(Okafor 2003)", "okafor2003a okafor2003b"],
  ["(Bäcker and O'Neill 1998)", "oneill1998"],
  ["(O'Neill and Becker 1998)", "oneill1998"],
  ["(Welland 2003)", ""],
  ["(O'Neill 1998)", ""],
  ["(Nobody 2004)", ""],
])("what %s means: %s", (text, ids) => {
  const [citation] = resolved(text, [declared]);
  expect(
    citation &&
      meantBy(citation.resolution)
        .map(({ id }) => id)
        .join(" "),
  ).toBe(ids);
});

test.each([
  ["two names reversed", "(Bäcker and O'Neill 1998)", "known oneill1998 (author Bäcker, O'Neill | O'Neill, Bäcker)"],
  [
    "the first of three names last",
    "(Tan, Moreau and Lindqvist 2007)",
    "known lindqvist2007 (author Tan, Moreau, Lindqvist | Lindqvist, Tan, Moreau)",
  ],
  ["one of three left out", "(Lindqvist and Moreau 2007)", "known lindqvist2007 (author Lindqvist, Moreau | Lindqvist, Tan, Moreau)"],
  ["others beside the only author", "(Welland et al. 2004)", "known welland2004 (author Welland et al. | Welland)"],
  [
    "others beside the only author, whose work is cited rightly beside it",
    "(Welland 2004; Welland et al. 2004)",
    "known welland2004; unknown",
  ],
  [
    "others beside the only author of two works",
    "(Okafor et al. 2003)",
    "mismatch okafor2003a (author Okafor et al. | Okafor) okafor2003b (author Okafor et al. | Okafor)",
  ],
  ["another year as well", "(Welland et al. 2006)", "unknown"],
])("a work that is meant all the same: %s", (_why, text, expected) => {
  expect(said(text, [declared])).toBe(expected);
});
