import { isAcronym } from "../find/acronym.ts";
import type { CitationMention } from "../find/mention.ts";
import type { Entry } from "../library/entry.ts";
import type { Hit, Library } from "../library/library.ts";
import { fold } from "../text/fold.ts";
import { isPlace } from "../words/places.ts";
import { type Antecedent, type Around, antecedentsOf } from "./antecedent.ts";
import { authorsOf } from "./authors-fit.ts";
import { mismatches, nearest } from "./candidates.ts";
import { exactHits, known } from "./exact.ts";
import { authorReadings } from "./readings.ts";
import type { Resolution, ResolvedCitation } from "./resolution.ts";

/**
 * Says which work a year means whose author stands apart (`As Flynn reported, "..." (2001: 60)`). Who fits the year is
 * taken, the speaker before others; several who fit leave it ambiguous. Only pages make a slip of the year likelier
 * than a date, so a bare year that nobody fits is dropped, and so are years whose figures are compared.
 */
export function resolveDetached(
  mention: CitationMention,
  around: Around,
  library: Library,
  before: readonly ResolvedCitation[],
): ResolvedCitation | null {
  const paged = mention.locator !== null && mention.needs !== "library";
  const antecedents = distinct(antecedentsOf(mention, around, before).filter(({ speaks }) => paged || speaks));
  const fitting =
    theOne(mention, antecedents, (one) => known(exactHits(one, library).filter(({ source }) => source.declared))) ??
    (paged ? theOne(mention, antecedents.filter(speaking), (one) => slip(one, library)) : null) ??
    theOne(mention, antecedents, (one) => known(exactHits(one, library)));
  if (fitting !== null || !(paged || mention.needs === "doubt")) return fitting;
  const [speaker, ...others] = antecedents.filter(speaking).filter(({ mention: { authors } }) => !authors.every(isNobody));
  if (speaker === undefined || others.length > 0) return { mention, resolution: { kind: "unknown", candidates: [] } };
  const named: CitationMention = { ...speaker.mention, needs: mention.needs === "elsewhere" ? "elsewhere" : "form" };
  return { mention: named, resolution: { kind: "unknown", candidates: nearest(named, library) } };
}

/** Each author once, however often a sentence names them: where they speak, else where they stand last. */
function distinct(antecedents: readonly Antecedent[]): readonly Antecedent[] {
  const byAuthors = new Map<string, Antecedent>();
  for (const antecedent of antecedents) {
    const authors = antecedent.mention.authors.join("\n");
    if (antecedent.speaks || byAuthors.get(authors)?.speaks !== true) byAuthors.set(authors, antecedent);
  }
  return [...byAuthors.values()];
}

function speaking({ speaks }: Antecedent): boolean {
  return speaks;
}

function isNobody(name: string): boolean {
  return isPlace(name) || isAcronym(name);
}

function slip(mention: CitationMention, library: Library): Resolution | null {
  const candidates = mismatches(mention, library);
  return candidates.length > 0 ? { kind: "mismatch", candidates, support: [] } : null;
}

/** What all antecedents that resolve agree on: one work, or that of the only speaker; else every work that may be meant. */
function theOne(
  mention: CitationMention,
  antecedents: readonly Antecedent[],
  resolve: (mention: CitationMention) => Resolution | null,
): ResolvedCitation | null {
  const found = antecedents.flatMap((antecedent) => {
    for (const reading of authorReadings(antecedent.mention)) {
      const resolution = resolve(reading);
      if (resolution) return [{ antecedent, resolution }];
    }
    return [];
  });
  const speakers = found.filter(({ antecedent }) => antecedent.speaks);
  const meant = speakers.length > 0 ? speakers : found;
  const [first] = meant;
  if (first === undefined) return null;
  const hits = new Map<Entry, Hit>(meant.flatMap(({ resolution }) => hitsOf(resolution).map((hit) => [hit.entry, hit] as const)));
  if (meant.length === 1 || hits.size === 1)
    return { mention: byFamily(first.antecedent.mention, hitsOf(first.resolution)[0]), resolution: first.resolution };
  return first.resolution.kind === "mismatch" ? null : { mention, resolution: { kind: "ambiguous", hits: [...hits.values()] } };
}

function hitsOf(resolution: Resolution): readonly Hit[] {
  if (resolution.kind === "known") return [resolution.hit];
  return resolution.kind === "ambiguous" ? resolution.hits : resolution.candidates.map(({ hit }) => hit);
}

/** The authors by their families where the text names them in full: `Stephen Flynn` as `Flynn`. */
function byFamily(mention: CitationMention, hit: Hit | undefined): CitationMention {
  const names = hit ? authorsOf(hit.entry) : [];
  const authors = mention.authors.map((printed, at) => {
    const name = names[at];
    if (name?.kind !== "person") return printed;
    const words = printed.split(" ");
    const given = words.length - name.family.split(" ").length;
    const fits = given > 0 && fold(words.slice(given).join(" ")) === fold(name.family);
    return fits && fold(name.given).split(" ")[0] === fold(words[0] as string) ? words.slice(given).join(" ") : printed;
  });
  return { ...mention, authors };
}
