import type { CorpusRecord } from "../packed/types/record.ts";
import type { Draft, Finding } from "../read/draft.ts";
import { didYouMean } from "../read/suggest.ts";
import type { Path } from "../read/yaml.ts";
import type { Folder } from "../schema/kinds.ts";

/** Every id that a record names is the id of a record of the right kind, and not a retired one. */
export function* references({ records, claims, retired }: Draft): Iterable<Finding> {
  const successor = new Map(retired.map(({ from, to }) => [from, to]));
  for (const { file, record } of records) {
    for (const { path, id, folder } of referencesOf(record)) {
      const message = complaint(id, folder, claims, successor.get(id));
      if (message !== undefined) yield { file, path, message };
    }
  }
}

function complaint(id: string, folder: Folder, claims: Draft["claims"], successor?: string): string | undefined {
  if (successor !== undefined) return `The id "${id}" is retired. Write "${successor}".`;
  const claimed = claims.filter((claim) => claim.id === id);
  if (claimed.some((claim) => claim.folder === folder)) return undefined;
  if (claimed[0] !== undefined) return `"${id}" lies in ${claimed[0].folder}, but this must be one of the ${folder}.`;
  const known = claims.filter((claim) => claim.folder === folder).map((claim) => claim.id);
  const cure = didYouMean(id, known) || ` Correct the id, or add data/${folder}/${id}.yaml.`;
  return `There is no "${id}" among the ${folder}.${cure}`;
}

interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly folder: Folder;
}

function referencesOf(record: CorpusRecord): Reference[] {
  return [
    ...record.names.flatMap(({ printedIn }, i) =>
      printedIn.map((id, j) => ({ path: ["names", i, "printedIn", j], id, folder: "sources" as const })),
    ),
    ...record.appearsIn.map(({ source }, i) => to("sources", source, "appearsIn", i, "source")),
    ...record.errata.map(({ source }, i) => to("sources", source, "errata", i, "source")),
    ...ownReferences(record),
  ];
}

function ownReferences(record: CorpusRecord): Reference[] {
  switch (record.type) {
    case "agreement":
      return [
        ...record.agencies.map(({ agency }, i) => to("agencies", agency, "agencies", i, "agency")),
        ...record.relations.map(({ target }, i) => to("agreements", target, "relations", i, "target")),
      ];
    case "agency":
      return [
        ...(record.parent === undefined ? [] : [to("agencies", record.parent, "parent")]),
        ...record.successors.map(({ agency }, i) => to("agencies", agency, "successors", i, "agency")),
        ...record.relations.flatMap(({ target, source }, i) => [
          to("agencies", target, "relations", i, "target"),
          ...(source === undefined ? [] : [to("sources", source, "relations", i, "source")]),
        ]),
        ...record.tasks.flatMap((task, i) => [
          to("sources", task.source, "tasks", i, "source"),
          ...task.with.map((agency, j) => to("agencies", agency, "tasks", i, "with", j)),
        ]),
      ];
    case "citation":
      return [
        ...(record.volume === undefined ? [] : [to("sources", record.volume, "volume")]),
        ...record.uses.map(({ source }, i) => to("sources", source, "uses", i, "source")),
      ];
    default:
      return [];
  }
}

function to(folder: Folder, id: string, ...path: Path): Reference {
  return { path, id, folder };
}
