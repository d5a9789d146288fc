import type { Corpus } from "../../src/types/record.ts";

/** The whole corpus as JSON, with the number of its records by kind. */
export function dataJson(corpus: Corpus): string {
  const { name, title, version, license, released = null, ...lists } = corpus;
  const counts = Object.fromEntries(Object.entries(lists).map(([list, records]) => [list, records.length]));
  return `${JSON.stringify({ name, title, version, released, license, counts, ...lists }, null, 1)}\n`;
}

/** Every citation as a CSL-JSON array. */
export function citationsJson({ citations }: Corpus): string {
  return `${JSON.stringify(
    citations.map(({ csl }) => csl),
    null,
    1,
  )}\n`;
}
