import { citationByLabel, corpus, corpusVersion, find, get } from "@concordat/corpus";
import { expect, test } from "vitest";

test("the built-in corpus answers by id, by name and by label", () => {
  expect(get("us-mexico-smart-border").type).toBe("agreement");
  expect(find("SBA").map(({ id }) => id)).toEqual(["us-canada-smart-border", "us-mexico-smart-border"]);
  expect(citationByLabel("Welsh 2004")?.id).toBe("welsh2004");
  expect(corpusVersion).toBe(corpus.version);
});
