import type { AgencyId, AgreementId, CitationId, EventId, PersonId, RecordId, SourceId } from "./corpus.ts";
import { corpus } from "./corpus.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import type { Agency } from "./types/agency.ts";
import type { Agreement } from "./types/agreement.ts";
import type { Citation } from "./types/citation.ts";
import type { Event } from "./types/event.ts";
import type { Person } from "./types/person.ts";
import type { CorpusRecord } from "./types/record.ts";
import type { Source } from "./types/source.ts";

/** The type of the record that an id of this corpus stands for. */
export type RecordOf<Id extends RecordId> = Id extends AgreementId
  ? Agreement
  : Id extends AgencyId
    ? Agency
    : Id extends CitationId
      ? Citation
      : Id extends PersonId
        ? Person
        : Id extends EventId
          ? Event
          : Id extends SourceId
            ? Source
            : never;

/** Looks an id up: a literal id gives its own type, a mistyped one does not compile, any other text may find nothing. */
export interface Get {
  <Id extends RecordId>(id: Id): RecordOf<Id>;
  <Text extends string>(id: string extends Text ? Text : never): CorpusRecord | undefined;
}

const lookup: Lookup = createLookup(corpus);

/** The record of this corpus with this id. A retired id gives the record that took its place. */
export const get: Get = lookup.get as Get;

/** The records of this corpus that bear a name, acronym or alias, best first. See {@link Lookup}. */
export const find: Lookup["find"] = lookup.find;

/** The citation of this corpus with an author-date label, or with a printed variant of it. See {@link Lookup}. */
export const citationByLabel: Lookup["citationByLabel"] = lookup.citationByLabel;

/** Agreements of this corpus, in order of id. */
export const agreements: readonly Agreement[] = corpus.agreements;
/** Agencies of this corpus, in order of id. */
export const agencies: readonly Agency[] = corpus.agencies;
/** Citations of this corpus, in order of id. */
export const citations: readonly Citation[] = corpus.citations;
/** People of this corpus, in order of id. */
export const people: readonly Person[] = corpus.people;
/** Events of this corpus, in order of id. */
export const events: readonly Event[] = corpus.events;
/** Sources of this corpus, in order of id. */
export const sources: readonly Source[] = corpus.sources;

/** The version of the data, which is that of the package. */
export const corpusVersion: string = corpus.version;
