/** A sentence for each kind of thing. */
export type Sentences<T extends { readonly kind: string }> = {
  readonly [K in T["kind"]]: (thing: Extract<T, { readonly kind: K }>) => string;
};

/** What formats are called, and how the names of their files end. */
export const formatNames = { bibtex: ["BibTeX", ".bib"], "csl-json": ["CSL-JSON", ".json"], ris: ["RIS", ".ris"] } as const;

/** So many things are named; of more the number is said. */
const NAMED = 5;

/** Quoted things, with a word before the last of them. */
export function listed(things: readonly string[], quoted: (thing: string) => string, and: string, more: (left: number) => string): string {
  const named = things.slice(0, NAMED).map(quoted);
  const left = things.length - named.length;
  if (left > 0) named.push(more(left));
  const last = named.at(-1) ?? "";
  return named.length < 2 ? last : `${named.slice(0, -1).join(", ")} ${and} ${last}`;
}
