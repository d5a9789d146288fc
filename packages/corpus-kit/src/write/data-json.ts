import type { Corpus } from "../packed/types/record.ts";

/**
 * The whole corpus as JSON, a record a line, with the number of its records by kind. Other letters than those of ASCII are
 * escaped: engines read the file faster so, and packed it takes no more room.
 */
export function dataJson(corpus: Corpus): string {
  const { name, title, version, license, released, ...lists } = corpus;
  const counts = Object.fromEntries(Object.entries(lists).map(([list, records]) => [list, records.length]));
  const head = JSON.stringify({ name, title, version, released, license, counts }).slice(1, -1);
  const body = Object.entries(lists).map(([list, records]) => `"${list}":${lines(records)}`);
  const letters = /[^\0-\x7f]/g;
  const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `{${[head, ...body].join(",\n").replace(letters, escaped)}}\n`;
}

function lines(records: readonly object[]): string {
  return `[${records.map((record) => `\n${JSON.stringify(record)}`).join(",")}]`;
}

/** Every citation as a CSL-JSON array, an item a line. */
export function citationsJson({ citations }: Corpus): string {
  return `${lines(citations.map(({ csl }) => csl))}\n`;
}
