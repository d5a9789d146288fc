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
    namesOn(work).flatMap(([role, name]) => bearers(corpus, finder, role, name).map((record) => ({ role, name, work, record }))),
  );
}

/** Who bears a name: one record or none, or each of the agencies that a publisher names. */
function bearers(corpus: Corpus, finder: Finder, role: CreditRole, name: CslName): readonly (Person | Agency | undefined)[] {
  const whole = bearer(corpus, finder, name);
  if (whole !== undefined || role !== "publisher") return [whole];
  const within = namedIn(corpus, name.literal ?? "");
  return within.length === 0 ? [undefined] : within;
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

/** The agencies whose names stand within the name of a publisher, in its order: `Reed Press for the School of Harbors` is both. */
function namedIn({ agencies }: Corpus, literal: string): readonly Agency[] {
  const words = ` ${foldedWords(literal)} `;
  return agencies
    .map((agency) => ({ agency, at: words.indexOf(` ${foldedWords(agency.name)} `) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)
    .map(({ agency }) => agency);
}
