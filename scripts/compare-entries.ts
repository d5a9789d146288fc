import type { Entry, EntryName } from "../packages/engine/dist/index.js";

/** What one reader says of a field of an entry, and another. */
export interface Pair {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

const fields = "container-title collection-title volume issue page publisher publisher-place edition DOI URL ISBN ISSN".split(" ");

/** What an entry says that others can say as well, before and after. */
export function pairs(entry: Entry, after: Entry | undefined): readonly Pair[] {
  const said: readonly (readonly [string, (one: Entry) => string])[] = [
    ["type", ({ type }) => type],
    ["title", ({ title }) => title],
    ["author", ({ authors }) => families(authors)],
    ["editor", ({ editors }) => families(editors)],
    ["year", ({ year }) => year],
    ["date", ({ date }) => date],
    ...fields.map((field) => [field, (one: Entry) => one.fields[field] ?? ""] as const),
  ];
  return said.flatMap(([field, of]) => {
    const before = of(entry);
    return before === "" ? [] : [{ what: `${entry.key} ${field}`, before, after: after === undefined ? "" : of(after) }];
  });
}

function families(names: readonly EntryName[]): string {
  return names.map((name) => (name.kind === "person" ? name.family : name.name)).join("; ");
}

export function isAlike({ before, after }: Pair): boolean {
  return plain(before) === plain(after);
}

/** Without what nobody means: how accents are composed, capitals, kinds of dashes and quotes, blanks. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[–—-]+/g, "-")
    .replace(/[‘’'`“”"«»„]/g, "'")
    .replace(/\s+/gu, " ");
}
