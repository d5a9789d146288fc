import { fold } from "../packed/fold.ts";
import type { Citation } from "../packed/types/citation.ts";
import { type Draft, type Finding, ofType } from "../read/draft.ts";

/**
 * The id of a citation is its key: the first surname (or institution, or newspaper), its year, and a letter where one
 * author has several works in a year. A compound surname may be cut after any of its words.
 */
export function* citationIds(draft: Draft): Iterable<Finding> {
  for (const { file, record } of ofType(draft, "citation")) {
    const words = fold(creatorOf(record)).split(" ");
    const year = record.csl.issued?.["date-parts"]?.[0]?.[0];
    const starts = words.map((_, i) => `${words.slice(0, i + 1).join("-")}${year ?? ""}`);
    const fits = starts.some((start) => record.id.startsWith(start) && /^[a-z]?$/.test(record.id.slice(start.length)));
    if (fits || (year === undefined && starts.some((start) => record.id.startsWith(start)))) continue;
    const message = `The id "${record.id}" is not the first author and the year. Rename the file to ${starts[0]}.yaml.`;
    yield { file, path: ["csl"], message };
  }
}

function creatorOf({ csl, name }: Citation): string {
  const author = csl.author?.[0];
  const editor = csl.editor?.[0];
  return author?.family ?? author?.literal ?? csl["container-title"] ?? editor?.family ?? editor?.literal ?? csl.publisher ?? name;
}
