import { allRecords } from "./all-records.ts";
import { fold } from "./fold.ts";
import type { Corpus, CorpusRecord } from "./types/record.ts";

/** One way to write a record. A lower rank is a better reason to show it. */
interface Spelling {
  readonly record: CorpusRecord;
  readonly text: string;
  readonly rank: number;
}

const ranks = { name: 1, acronym: 2, alias: 3 } as const;

/** Finds the records that bear a name, best first. */
export function nameIndex(corpus: Corpus): (name: string) => readonly CorpusRecord[] {
  const index = new Map<string, Spelling[]>();
  for (const spelling of allRecords(corpus).flatMap(spellingsOf)) {
    const key = fold(spelling.text);
    const same = index.get(key);
    if (same === undefined) index.set(key, [spelling]);
    else same.push(spelling);
  }
  return (name) => {
    const exact = name.trim().normalize("NFC");
    const rank = (spelling: Spelling) => spelling.rank + (spelling.text.normalize("NFC") === exact ? 0 : 10);
    const found = index.get(fold(name)) ?? [];
    return [...new Set(found.toSorted((a, b) => rank(a) - rank(b)).map(({ record }) => record))];
  };
}

function spellingsOf(record: CorpusRecord): Spelling[] {
  const spellings = [
    { record, text: record.name, rank: 0 },
    ...record.names.map(({ text, form }) => ({ record, text, rank: ranks[form] })),
  ];
  if (record.type !== "citation") return spellings;
  return [
    ...spellings,
    { record, text: record.label, rank: ranks.name },
    ...record.printed.map((text) => ({ record, text, rank: ranks.alias })),
  ];
}
