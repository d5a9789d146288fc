import type { Agency, Citation, Corpus, CslName, Person, Source } from "@concordat/corpus";
import type { Finder } from "./finder.ts";
import { foldedWords } from "./words.ts";

/** What somebody has to do with a work. */
export type CreditRole = "author" | "editor" | "publisher" | "published-in";

/** Somebody named on a work, with the record that bears this name in the same corpus, where there is one. */
export interface Credit {
  readonly role: CreditRole;
  readonly name: CslName;
  readonly work: Citation | Source;
  readonly record: Person | Agency | undefined;
}

/** Everybody who is named on the works and sources of a corpus, in the order of the page. */
export function creditsOf(corpus: Corpus, finder: Finder): readonly Credit[] {
  return [...corpus.citations, ...corpus.sources].flatMap((work) =>
    namesOn(work).map(([role, name]) => ({
      role,
      name,
      work,
      record: bearer(corpus, finder, name) ?? (role === "publisher" ? firstNamed(corpus, name.literal ?? "") : undefined),
    })),
  );
}

function namesOn({ csl }: Citation | Source): readonly (readonly [CreditRole, CslName])[] {
  const literal = (role: CreditRole, name: string | undefined): readonly (readonly [CreditRole, CslName])[] =>
    name === undefined ? [] : [[role, { literal: name }]];
  return [
    ...(csl.author ?? []).map((name) => ["author", name] as const),
    ...(csl.editor ?? []).map((name) => ["editor", name] as const),
    ...literal("publisher", csl.publisher),
    ...literal("published-in", csl["container-title"]),
  ];
}

function bearer(corpus: Corpus, finder: Finder, name: CslName): Person | Agency | undefined {
  const text = name.literal ?? [name.given, name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
  const found = finder.meant(`${corpus.name}:${text}`);
  return found.find((record) => record.type === "person" || record.type === "agency") as Person | Agency | undefined;
}

/** The agency whose name comes first within the name of a publisher: `Reed Press for the School of Harbors` is Reed Press. */
function firstNamed({ agencies }: Corpus, literal: string): Agency | undefined {
  const words = ` ${foldedWords(literal)} `;
  let first: { readonly agency: Agency; readonly at: number } | undefined;
  for (const agency of agencies) {
    const at = words.indexOf(` ${foldedWords(agency.name)} `);
    if (at !== -1 && (first === undefined || at < first.at)) first = { agency, at };
  }
  return first?.agency;
}
