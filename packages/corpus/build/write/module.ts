import type { Corpus, CorpusRecord } from "../../src/types/record.ts";

/**
 * The generated TypeScript module: the corpus as one value, and its ids as types. A retired id counts with the ids of
 * the record it leads to, so that a program that uses it still compiles.
 *
 * @param typesFrom what the module imports the type `Corpus` from
 */
export function moduleText(corpus: Corpus, typesFrom: string): string {
  const unions = [
    union("AgreementId", corpus.agreements, corpus),
    union("AgencyId", corpus.agencies, corpus),
    union("CitationId", corpus.citations, corpus),
    union("PersonId", corpus.people, corpus),
    union("EventId", corpus.events, corpus),
    union("SourceId", corpus.sources, corpus),
  ];
  return `// Written by the build from the YAML files of the corpus. Change those, not this.
import type { Corpus } from ${JSON.stringify(typesFrom)};

${unions.join("\n")}
export type RecordId = AgreementId | AgencyId | CitationId | PersonId | EventId | SourceId;

export const corpus: Corpus = JSON.parse(${quoted(JSON.stringify(corpus))});
`;
}

/** A string literal in single quotes. JSON is full of double ones, and engines read JSON faster than object literals. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

function union(name: string, records: readonly CorpusRecord[], { redirects }: Corpus): string {
  const ids = new Set(records.map(({ id }) => id));
  for (let size = -1; size !== ids.size; ) {
    size = ids.size;
    for (const { from, to } of redirects) if (ids.has(to)) ids.add(from);
  }
  const members = [...ids].map((id) => JSON.stringify(id)).join(" | ");
  return `export type ${name} = ${members || "never"};`;
}
