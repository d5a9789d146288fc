import type { Agency, Agreement, Citation, CorpusRecord, Event, Person, Source } from "@concordat/corpus";
import { builder } from "../builder.ts";
import type { PlacedErratum } from "../corpus-graph.ts";

/** The record types by name, so that each file may speak of the others without importing them. */
export const RecordRef = builder.interfaceRef<CorpusRecord>("CorpusRecord");
export const AgreementRef = builder.objectRef<Agreement>("Agreement");
export const AgencyRef = builder.objectRef<Agency>("Agency");
export const CitationRef = builder.objectRef<Citation>("Citation");
export const PersonRef = builder.objectRef<Person>("Person");
export const EventRef = builder.objectRef<Event>("Event");
export const SourceRef = builder.objectRef<Source>("Source");
export const ErratumRef = builder.objectRef<PlacedErratum>("Erratum");
