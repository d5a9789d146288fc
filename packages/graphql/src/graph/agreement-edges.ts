import type { Agency, AgencyRole, Agreement, RelationType, Source } from "@concordat/corpus";
import { type Country, countryOf } from "./country.ts";
import type { References } from "./references.ts";

/** Where a source speaks of a link; nothing where the link is from the record alone. */
interface SpokenOf {
  readonly source: Source | undefined;
  readonly paragraph: number | undefined;
}

/** A link between agreements, seen from either end. */
export interface AgreementLink extends SpokenOf {
  readonly type: RelationType;
  readonly from: Agreement;
  readonly to: Agreement;
}

/** The part of an agency in an agreement. */
export interface Part extends SpokenOf {
  readonly role: AgencyRole;
  readonly agreement: Agreement;
  readonly agency: Agency;
}

/** A party of an agreement: a country, an agency, or a people or territory by its name alone. */
export interface Party {
  /** As the record writes it: `MX`, an agency's id, a name. */
  readonly key: string;
  readonly country: Country | undefined;
  readonly agency: Agency | undefined;
}

/** How agreements are related, of those whose other agreement is there. */
export function agreementLinks(agreements: readonly Agreement[], { one }: References): readonly AgreementLink[] {
  return agreements.flatMap((from) =>
    from.relations.flatMap(({ type, target, source, paragraph }): AgreementLink[] => {
      const to = one("agreement", from, target);
      return to === undefined ? [] : [{ type, from, to, source: one("source", from, source), paragraph }];
    }),
  );
}

/** The parts of agencies in agreements. */
export function partsOf(agreements: readonly Agreement[], { one }: References): readonly Part[] {
  return agreements.flatMap((agreement) =>
    agreement.agencies.flatMap(({ agency: id, role, source, paragraph }): Part[] => {
      const agency = one("agency", agreement, id);
      return agency === undefined ? [] : [{ role, agreement, agency, source: one("source", agreement, source), paragraph }];
    }),
  );
}

/** The parties of an agreement, each with its country or its agency, where it is one. */
export function partiesOf(agreement: Agreement, { one }: References): readonly Party[] {
  return agreement.parties.map((key) => ({ key, country: countryOf(key), agency: one("agency", agreement, key) }));
}
