import type { Agency, Agreement } from "@concordat/corpus";
import { fold } from "@concordat/engine";
import type { Party } from "../graph/agreement-edges.ts";
import { type Country, countryNamed } from "../graph/country.ts";
import type { Graph } from "../graph/graph.ts";
import type { Asked } from "./conditions.ts";
import { countryWords, few, spellingsOf, unknown } from "./names.ts";

/** Which parties are wanted. */
export interface PartiesWanted {
  readonly exactly?: Asked<readonly string[]>;
  readonly including?: Asked<readonly string[]>;
  readonly any?: Asked<readonly string[]>;
}

/** Whether an agreement has the parties that are wanted: by ISO code, by an agency's id, or by any name. */
export function hasParties(graph: Graph, { exactly, including, any }: PartiesWanted): (agreement: Agreement) => boolean {
  const read = (names: Asked<readonly string[]>): readonly Meaning[] | null =>
    names ? few(names).map((name) => meaningOf(graph, name)) : null;
  const [just, all, some] = [read(exactly), read(including), read(any)];
  return (agreement) => {
    const parties = graph.of.partiesOf(agreement);
    const present = (wanted: Meaning): boolean => parties.some((party) => means(wanted, party));
    return (
      (just === null || (just.every(present) && parties.every((party) => just.some((wanted) => means(wanted, party))))) &&
      (all === null || all.every(present)) &&
      (some === null || some.length === 0 || some.some(present))
    );
  };
}

/** What a word may mean as a party. */
interface Meaning {
  readonly country: Country | undefined;
  readonly agencies: readonly Agency[];
  readonly folded: string;
}

function meaningOf(graph: Graph, name: string): Meaning {
  const country = countryNamed(name);
  const agencies = graph.finder.meant(name).filter((record) => record.type === "agency");
  const folded = fold(name);
  const named = (agreement: Agreement): boolean => agreement.parties.some((party) => fold(party) === folded);
  if (country === undefined && agencies.length === 0 && !graph.all.agreements.some(named)) {
    throw unknown(name, "No country or agency", [...countryWords(), ...spellingsOf(graph, ["agency"])]);
  }
  return { country, agencies, folded };
}

function means({ country, agencies, folded }: Meaning, party: Party): boolean {
  if (party.country !== undefined) return party.country === country;
  return party.agency === undefined ? fold(party.key) === folded : agencies.includes(party.agency);
}
