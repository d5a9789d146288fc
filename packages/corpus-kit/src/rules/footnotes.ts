import type { CorpusRecord } from "../packed/types/record.ts";
import type { Draft, Finding } from "../read/draft.ts";
import type { Path } from "../read/yaml.ts";

/** Whatever stands in a footnote that its source lists gives the paragraph of that note. */
export function* footnotes({ records }: Draft): Iterable<Finding> {
  const notes: ReadonlyMap<string, number> = new Map(
    records.flatMap(({ record }) =>
      record.type === "source" ? record.footnotes.map(({ number, paragraph }) => [`${record.id} ${number}`, paragraph] as const) : [],
    ),
  );
  for (const { file, record } of records) {
    for (const { source, footnote, paragraph, path } of noted(record)) {
      const begins = notes.get(`${source} ${footnote}`);
      if (begins === undefined || begins === paragraph) continue;
      const message = `Footnote ${footnote} of "${source}" stands in paragraph ${begins}, and this says ${paragraph}. Make the two agree.`;
      yield { file, path: [...path, "paragraph"], message };
    }
  }
}

interface Noted {
  readonly source: string;
  readonly footnote?: number;
  readonly paragraph: number;
  readonly path: Path;
}

function noted(record: CorpusRecord): Noted[] {
  if (record.type === "citation") return record.uses.map((use, i) => ({ ...use, path: ["uses", i] }));
  if (record.type === "source") return record.attributions.map((said, i) => ({ ...said, source: record.id, path: ["attributions", i] }));
  return [];
}
