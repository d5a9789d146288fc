import type { CorpusRecord } from "../packed/types/record.ts";
import type { Draft, Finding } from "../read/draft.ts";
import { didYouMean } from "../read/near-word.ts";
import type { Path } from "../read/yaml.ts";
import { idPattern } from "../schema/fields.ts";
import type { Folder } from "../schema/kinds.ts";
import { codeOfCountry, isCountryCode } from "./countries.ts";

/**
 * Parties, participants and countries are ISO codes (`US`) or ids of records of the right kind. A party may also be a
 * people or a territory, by its name: `Cree Nation`.
 */
export function* parties({ records, claims }: Draft): Iterable<Finding> {
  const idsIn = new Map<Folder, Set<string>>();
  for (const { folder, id } of claims) idsIn.set(folder, (idsIn.get(folder) ?? new Set()).add(id));
  for (const { file, record } of records) {
    for (const { path, value, folders, names } of placesOf(record)) {
      const message = complaint(value, folders, names, idsIn);
      if (message !== undefined) yield { file, path, message };
    }
  }
}

function complaint(
  value: string,
  folders: readonly Folder[],
  names: boolean,
  idsIn: ReadonlyMap<Folder, ReadonlySet<string>>,
): string | undefined {
  const code = codeOfCountry(value);
  if (code !== undefined) return `"${value}" is the name of a country. Write ${code}.`;
  const isName = !/^[A-Z]{2}$/.test(value) && !idPattern.test(value);
  if (isCountryCode(value) || folders.some((folder) => idsIn.get(folder)?.has(value)) || (names && isName)) return undefined;
  const wanted = ["the ISO code of a country, such as MX", ...folders.map((folder) => `the id of one of the ${folder}`)];
  const cure =
    didYouMean(
      value,
      folders.flatMap((folder) => [...(idsIn.get(folder) ?? [])]),
    ) || ` Write ${wanted.join(", or ")}.`;
  return `"${value}" is neither a country nor a record that fits here.${cure}`;
}

interface Place {
  readonly path: Path;
  readonly value: string;
  readonly folders: readonly Folder[];
  readonly names: boolean;
}

function placesOf(record: CorpusRecord): Place[] {
  switch (record.type) {
    case "agreement":
      return record.parties.map((value, i) => ({ path: ["parties", i], value, folders: ["agencies"], names: true }));
    case "agency":
      if (record.country === undefined) return [];
      return [{ path: ["country"], value: record.country, folders: [], names: false }];
    case "person":
      return record.offices.flatMap(({ for: value }, i) =>
        value === undefined ? [] : [{ path: ["offices", i, "for"], value, folders: ["agencies"], names: false }],
      );
    case "event":
      return record.participants.map((value, i) => ({
        path: ["participants", i],
        value,
        folders: ["people", "agencies", "agreements"],
        names: false,
      }));
    case "source":
      return record.attributions.map(({ by: value }, i) => ({
        path: ["attributions", i, "by"],
        value,
        folders: ["people", "agencies", "agreements", "events", "sources"],
        names: true,
      }));
    default:
      return [];
  }
}
