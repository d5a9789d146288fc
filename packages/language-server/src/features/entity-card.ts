import { type Agency, type Agreement, type Corpus, type CorpusRecord, type Event, type Person, relationInverses } from "@concordat/corpus";
import { anachronism, type EntityHit, type Locale, type ResolvedEntity } from "@concordat/engine";
import type { Analysis } from "../analysis.ts";
import type { CardWords } from "../card-words/card-words.ts";
import { cardWords } from "../card-words/catalogue.ts";
import { escapeMarkdown } from "../markdown.ts";
import { card } from "./card.ts";

/** The card of a named agreement, agency, person or event; of a shared name, each that it may mean. */
export function entityCard({ mention, resolution }: ResolvedEntity, analysis: Analysis, locale: Locale): string {
  const say = cardWords[locale];
  const hits = resolution.kind === "known" ? [resolution.hit] : resolution.hits;
  const records = hits.flatMap((hit) => recordOf(hit, analysis.libraries.corpora));
  const [only] = records;
  if (only !== undefined && records.length === 1) {
    const told = anachronism(analysis.reading.prose, mention, only.record);
    const [head = "", ...rest] = recordLines(only, say, locale);
    return card([head, ...(told === null ? [] : [`⚠ ${say[told.kind](told.year, told.date)}`]), ...rest], say.more);
  }
  const each = records.flatMap((found) => shortLines(found, say, locale));
  return card([say.oneOf(escapeMarkdown(mention.text), records.length), ...each], say.more);
}

interface Found {
  readonly corpus: Corpus;
  readonly record: CorpusRecord;
}

function recordOf(hit: EntityHit, corpora: readonly Corpus[]): readonly Found[] {
  const corpus = corpora.find(({ name }) => name === hit.corpus);
  const all: readonly CorpusRecord[] = corpus ? [...corpus.agreements, ...corpus.agencies, ...corpus.people, ...corpus.events] : [];
  const record = all.find(({ id }) => id === hit.id);
  return corpus && record ? [{ corpus, record }] : [];
}

function recordLines({ corpus, record }: Found, say: CardWords, locale: Locale): readonly string[] {
  return [
    heading(record),
    otherNames(record),
    ...detail(record, corpus, say, locale),
    escapeMarkdown(record.summary),
    ...errataLines(record.errata),
    sources(record, corpus, say),
  ].filter((line) => line !== "");
}

/** What tells one record from another of the same name: its official name, parties, dates, and dates that were printed otherwise. */
function shortLines({ corpus, record }: Found, say: CardWords, locale: Locale): readonly string[] {
  const dates = record.errata.filter(({ kind }) => kind === "date");
  return [heading(record), ...detail(record, corpus, say, locale).slice(0, 2), ...errataLines(dates)].filter((line) => line !== "");
}

function errataLines(errata: CorpusRecord["errata"]): readonly string[] {
  return errata.map(({ note }) => `• ${escapeMarkdown(note)}`);
}

/** The official name with its acronyms. */
function heading({ name, names }: CorpusRecord): string {
  const acronyms = [...new Set(names.filter(({ form }) => form === "acronym").map(({ text }) => text))];
  return `**${escapeMarkdown(name)}**${acronyms.length > 0 ? ` (${acronyms.map(escapeMarkdown).join(", ")})` : ""}`;
}

/** Its names in other languages. */
function otherNames({ name, names }: CorpusRecord): string {
  const others = names.filter(({ form, text }) => form === "name" && text !== name);
  return others.map(({ text, lang, translation }) => `${escapeMarkdown(text)} (${lang}${translation === "ours" ? "*" : ""})`).join(" · ");
}

function detail(record: CorpusRecord, corpus: Corpus, say: CardWords, locale: Locale): readonly string[] {
  switch (record.type) {
    case "agreement":
      return agreementLines(record, corpus, say, locale);
    case "agency":
      return agencyLines(record, corpus, say, locale);
    case "person":
      return personLines(record);
    case "event":
      return eventLines(record);
    default:
      return [];
  }
}

function agreementLines(record: Agreement, corpus: Corpus, say: CardWords, locale: Locale): readonly string[] {
  const parties = record.parties.map((party) => partyName(party, corpus, locale)).join(", ");
  const dates = record.dates.map(({ event, date, place }) => `${event} ${date}${place ? `, ${place}` : ""}`).join("; ");
  const relations = [
    ...record.relations.map(({ type, target }) => `${words(type)} ${nameOf(target, corpus)}`),
    ...corpus.agreements.flatMap((other) =>
      other.relations.filter(({ target }) => target === record.id).map(({ type }) => `${words(relationInverses[type])} ${other.name}`),
    ),
  ];
  const agencies = record.agencies.map(({ agency, role }) => `${nameOf(agency, corpus)} (${words(role)})`);
  return [
    `${words(record.subkind ?? record.kind)}, ${words(record.status)}${parties === "" ? "" : ` · ${say.parties(parties)}`}`,
    dates,
    relations.join("; "),
    agencies.join("; "),
  ].map(escapeMarkdown);
}

function agencyLines(record: Agency, corpus: Corpus, say: CardWords, locale: Locale): readonly string[] {
  const years = [record.established ?? "", record.dissolved ?? ""];
  const successors = record.successors.map(({ agency, date }) => `${nameOf(agency, corpus)}${date ? ` (${date})` : ""}`);
  const place = record.country === undefined ? "" : ` · ${say.country(partyName(record.country, corpus, locale))}`;
  return [
    `${words(record.subkind ?? record.kind)}${place}${years.join("") === "" ? "" : ` · ${years.join("–")}`}`,
    successors.length === 0 ? "" : `${say.followedBy} ${successors.join(", ")}`,
  ].map(escapeMarkdown);
}

function personLines(record: Person): readonly string[] {
  return record.offices.map(({ title, date }) => escapeMarkdown(date ? `${title}, ${date}` : title));
}

function eventLines(record: Event): readonly string[] {
  return [escapeMarkdown(`${record.date}${record.place ? `, ${record.place}` : ""}`)];
}

function partyName(party: string, corpus: Corpus, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(party)) return nameOf(party, corpus);
  return new Intl.DisplayNames([locale], { type: "region" }).of(party) ?? party;
}

function nameOf(id: string, corpus: Corpus): string {
  return [...corpus.agreements, ...corpus.agencies].find((record) => record.id === id)?.name ?? id;
}

function words(code: string): string {
  return code.replaceAll("-", " ");
}

function sources(record: CorpusRecord, corpus: Corpus, say: CardWords): string {
  const places = record.appearsIn.map(
    ({ source, paragraphs }) => `${corpus.sources.find(({ id }) => id === source)?.name ?? source} ¶ ${paragraphs.join(", ")}`,
  );
  return places.length === 0 ? "" : `*${say.from(escapeMarkdown(places.join("; ")))}*`;
}
