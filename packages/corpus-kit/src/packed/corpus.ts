import data from "./data.json" with { type: "json" };
import type { Corpus } from "./types/record.ts";

/*
 * Where a packed corpus has its data and its ids as types. This folder, compiled, is what the npm packages of all corpora
 * share; `data.json` beside this file is an empty stand-in, and the build writes the types of ids anew.
 */
export type AgreementId = never;
export type AgencyId = never;
export type CitationId = never;
export type PersonId = never;
export type EventId = never;
export type SourceId = never;
export type RecordId = AgreementId | AgencyId | CitationId | PersonId | EventId | SourceId;

const { counts: _, ...lists } = data;

/** The whole corpus, as `data.json` holds it. */
export const corpus: Corpus = lists;
