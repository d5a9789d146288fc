import type { CorpusRecord } from "../packed/types/record.ts";
import type { Draft, Finding } from "../read/draft.ts";
import { didYouMean } from "../read/near-word.ts";
import type { Path } from "../read/yaml.ts";
import type { Folder } from "../schema/kinds.ts";

/** Every id that a record names is the id of a record of the right kind, and not a retired one. */
export function* references({ records, claims, retired }: Draft): Iterable<Finding> {
  const successor = new Map(retired.map(({ from, to }) => [from, to]));
  for (const { file, record } of records) {
    for (const { path, id, folders } of referencesOf(record)) {
      const message = complaint(id, folders, claims, successor.get(id));
      if (message !== undefined) yield { file, path, message };
    }
  }
}

function complaint(id: string, folders: readonly Folder[], claims: Draft["claims"], successor?: string): string | undefined {
  if (successor !== undefined) return `The id "${id}" is retired. Write "${successor}".`;
  const claimed = claims.filter((claim) => claim.id === id);
  const wanted = folders.join(", ").replace(/, (?=[^,]+$)/, " or ");
  if (claimed.some((claim) => folders.includes(claim.folder))) return undefined;
  if (claimed[0] !== undefined) return `"${id}" lies in ${claimed[0].folder}, but this must be one of the ${wanted}.`;
  const known = claims.filter((claim) => folders.includes(claim.folder)).map((claim) => claim.id);
  const cure = didYouMean(id, known) || ` Correct the id, or add data/${folders[0]}/${id}.yaml.`;
  return `There is no "${id}" among the ${wanted}.${cure}`;
}

interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly folders: readonly Folder[];
}

function referencesOf(record: CorpusRecord): Reference[] {
  return [
    ...record.names.flatMap(({ printedIn }, i) => printedIn.map((id, j) => to("sources", id, "names", i, "printedIn", j))),
    ...record.appearsIn.map(({ source }, i) => to("sources", source, "appearsIn", i, "source")),
    ...record.errata.map(({ source }, i) => to("sources", source, "errata", i, "source")),
    ...ownReferences(record),
  ];
}

function ownReferences(record: CorpusRecord): Reference[] {
  switch (record.type) {
    case "agreement":
      return [
        ...record.agencies.flatMap(({ agency, source }, i) => [
          to("agencies", agency, "agencies", i, "agency"),
          ...inSource(source, "agencies", i, "source"),
        ]),
        ...record.relations.flatMap(({ target, source }, i) => [
          to("agreements", target, "relations", i, "target"),
          ...inSource(source, "relations", i, "source"),
        ]),
      ];
    case "agency":
      return [
        ...(record.parent === undefined ? [] : [to("agencies", record.parent, "parent")]),
        ...record.successors.map(({ agency }, i) => to("agencies", agency, "successors", i, "agency")),
        ...record.relations.flatMap(({ target, source }, i) => [
          to("agencies", target, "relations", i, "target"),
          ...inSource(source, "relations", i, "source"),
        ]),
        ...record.tasks.flatMap((task, i) => [
          to("sources", task.source, "tasks", i, "source"),
          ...task.with.map((agency, j) => to("agencies", agency, "tasks", i, "with", j)),
        ]),
      ];
    case "citation":
      return [
        ...inSource(record.volume, "volume"),
        ...record.uses.flatMap(({ source, about }, i) => [
          to("sources", source, "uses", i, "source"),
          ...about.map((id, j) => ({ path: ["uses", i, "about", j], id, folders: subjects })),
        ]),
      ];
    default:
      return [];
  }
}

/** What a claim may be about. */
const subjects: readonly Folder[] = ["agreements", "agencies", "people", "events"];

function to(folder: Folder, id: string, ...path: Path): Reference {
  return { path, id, folders: [folder] };
}

function inSource(id: string | undefined, ...path: Path): Reference[] {
  return id === undefined ? [] : [to("sources", id, ...path)];
}
