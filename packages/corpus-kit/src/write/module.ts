import type { Corpus, CorpusRecord } from "../packed/types/record.ts";

/**
 * `dist/corpus.d.ts`, in which one packed corpus differs from another besides its data: the ids as types. A retired id counts with the ids of the record it leads to, so that a program
 * that uses it still compiles.
 */
export function moduleTypes(corpus: Corpus): string {
  const unions = [
    union("AgreementId", corpus.agreements, corpus),
    union("AgencyId", corpus.agencies, corpus),
    union("CitationId", corpus.citations, corpus),
    union("PersonId", corpus.people, corpus),
    union("EventId", corpus.events, corpus),
    union("SourceId", corpus.sources, corpus),
  ];
  return `import type { Corpus } from "./types/record.ts";
${unions.join("\n")}
export type RecordId = AgreementId | AgencyId | CitationId | PersonId | EventId | SourceId;
/** The whole corpus, as \`data.json\` holds it. */
export declare const corpus: Corpus;
`;
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
