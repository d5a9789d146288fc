import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), "utf8");

test("CITATION.cff cites the version, the date, the title and the license that the data has", async () => {
  const { title, version, "date-released": released, license } = parse(await read("./CITATION.cff"), { schema: "failsafe" });
  const head = parse(await read("./data/corpus.yaml"), { schema: "failsafe" });
  const { version: packed } = JSON.parse(await read("./package.json"));
  expect({ title, version, released, license }).toEqual({
    title: head.title,
    version: packed,
    released: head.released,
    license: head.license,
  });
});
