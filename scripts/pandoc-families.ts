import { drain, type EntryName, fold, readLibrary } from "../packages/engine/dist/index.js";

/** A name of CSL-JSON, as pandoc writes it. */
interface CslName {
  readonly family?: string;
  readonly literal?: string;
  readonly "dropping-particle"?: string;
  readonly "non-dropping-particle"?: string;
}

/** What pandoc made of a `.bib` file. */
type CslItems = readonly { readonly id: string; readonly author?: readonly CslName[] }[];

/** How many families of authors are the same in both readings of a `.bib` file, and each entry in which one is not. */
export interface Families {
  readonly all: number;
  readonly same: number;
  readonly unlike: readonly { readonly key: string; readonly theirs: readonly string[]; readonly ours: readonly string[] }[];
}

/** Compares the families of authors that Concordat and pandoc read from one text: folded, with their particles, in any order within an entry. */
export function compareFamilies(text: string, theirs: CslItems): Families {
  const ours = new Map(drain(readLibrary(text, "bibtex")).entries.map((entry) => [entry.key, entry.authors]));
  const compared = theirs.map(({ id, author = [] }) => {
    const left = author.map(theirFamily);
    const right = (ours.get(id) ?? []).map(ourFamily);
    const all = Math.max(left.length, right.length);
    for (const family of [...left]) {
      const at = right.indexOf(family);
      if (at < 0) continue;
      right.splice(at, 1);
      left.splice(left.indexOf(family), 1);
    }
    return { key: id, all, theirs: left, ours: right };
  });
  const all = compared.reduce((sum, one) => sum + one.all, 0);
  const unlike = compared.filter((one) => one.theirs.length + one.ours.length > 0);
  return { all, same: all - unlike.reduce((sum, one) => sum + Math.max(one.theirs.length, one.ours.length), 0), unlike };
}

function theirFamily(name: CslName): string {
  return plain([name["dropping-particle"], name["non-dropping-particle"], name.family ?? name.literal]);
}

function ourFamily(name: EntryName): string {
  return name.kind === "institution" ? plain([name.name]) : plain([name.particle, name.family]);
}

function plain(parts: readonly (string | undefined)[]): string {
  return fold(parts.filter((part) => part !== undefined && part !== "").join(" ")).trim();
}
