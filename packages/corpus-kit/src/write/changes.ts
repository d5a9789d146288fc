import { allRecords } from "../packed/all-records.ts";
import type { Corpus, CorpusRecord } from "../packed/types/record.ts";

/** What became of one record between two versions of a corpus. */
export type Change =
  | { readonly kind: "added" | "removed"; readonly id: string; readonly name: string }
  | { readonly kind: "retired"; readonly id: string; readonly to: string }
  | {
      readonly kind: "changed";
      readonly id: string;
      readonly name: string;
      readonly facts: readonly string[];
      readonly words: readonly string[];
    };

/** Fields in which we say things in our own words: a change of them changes no fact. */
const ours = new Set(["summary", "appearsIn", "evidence"]);

/** What changed between two versions, by record in order of id: first what the facts are about, then what only reads otherwise. */
export function changesBetween(before: Corpus, after: Corpus): readonly Change[] {
  const [old, now] = [byId(before), byId(after)];
  const redirects = new Map(after.redirects.map(({ from, to }) => [from, to]));
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((id): Change[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const to = redirects.get(id);
    if (was !== undefined && to !== undefined) return [{ kind: "retired", id, to }];
    if (is === undefined) return was === undefined ? [] : [{ kind: "removed", id, name: was.name }];
    if (was === undefined) return [{ kind: "added", id, name: is.name }];
    const fields = changedFields(was, is);
    if (fields.length === 0) return [];
    const words = fields.filter((field) => ours.has(field));
    return [{ kind: "changed", id, name: is.name, facts: fields.filter((field) => !ours.has(field)), words }];
  });
}

/** The changes as a list for a changelog, in Markdown; empty where there are none. */
export function changesText(changes: readonly Change[]): string {
  return changes.map((change) => `- ${line(change)}\n`).join("");
}

function line(change: Change): string {
  switch (change.kind) {
    case "added":
    case "removed":
      return `\`${change.id}\` ${change.kind}: ${change.name}.`;
    case "retired":
      return `\`${change.id}\` retired; \`${change.to}\` took its place.`;
    case "changed": {
      const facts = change.facts.length > 0 ? `facts changed in ${change.facts.join(", ")}` : "";
      const words = change.words.length > 0 ? `reads otherwise in ${change.words.join(", ")}` : "";
      return `\`${change.id}\` (${change.name}): ${[facts, words].filter(Boolean).join("; ")}.`;
    }
  }
}

function byId(corpus: Corpus): ReadonlyMap<string, CorpusRecord> {
  return new Map(allRecords(corpus).map((record) => [record.id, record]));
}

function changedFields(was: CorpusRecord, is: CorpusRecord): readonly string[] {
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const said = (record: CorpusRecord, field: string): string => JSON.stringify(Reflect.get(record, field));
  return fields.filter((field) => said(was, field) !== said(is, field));
}
