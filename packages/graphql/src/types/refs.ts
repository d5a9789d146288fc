import type { Agency, Agreement, Citation, CorpusRecord, Event, Person, Source } from "@concordat/corpus";
import { builder } from "../builder.ts";
import type { Country } from "../graph/country.ts";
import type { PlacedErratum, PlacedUse } from "../graph/places.ts";

/** The types that others speak of, by name, so that no file need import another's fields. */
export const RecordRef = builder.interfaceRef<CorpusRecord>("CorpusRecord");
export const AgreementRef = builder.objectRef<Agreement>("Agreement");
export const AgencyRef = builder.objectRef<Agency>("Agency");
export const CitationRef = builder.objectRef<Citation>("Citation");
export const PersonRef = builder.objectRef<Person>("Person");
export const EventRef = builder.objectRef<Event>("Event");
export const SourceRef = builder.objectRef<Source>("Source");
export const CountryRef = builder.objectRef<Country>("Country");
export const ErratumRef = builder.objectRef<PlacedErratum>("Erratum");
export const UseRef = builder.objectRef<PlacedUse>("Use");
