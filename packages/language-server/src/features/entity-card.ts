import { type Agency, type Agreement, type Corpus, type CorpusRecord, type Event, type Person, relationInverses } from "@concordat/corpus";
import { anachronism, dayText, type EntityHit, type Locale, type ResolvedEntity } from "@concordat/engine";
import type { Analysis } from "../analysis.ts";
import type { CardWords } from "../card-words/card-words.ts";
import { cardWords } from "../card-words/catalogue.ts";
import { escapeMarkdown } from "../markdown.ts";
import { recordWords } from "../record-words/catalogue.ts";
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
    return card([head, ...(told === null ? [] : [`⚠ ${say[told.kind](told.year, dateText(told.date, locale))}`]), ...rest], say.more);
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
      return personLines(record, locale);
    case "event":
      return eventLines(record, locale);
    default:
      return [];
  }
}

function agreementLines(record: Agreement, corpus: Corpus, say: CardWords, locale: Locale): readonly string[] {
  const named = recordWords[locale];
  const parties = record.parties.map((party) => partyName(party, corpus, locale)).join(", ");
  const dates = record.dates
    .map(({ event, date, place }) => `${named.milestones[event]} ${dateText(date, locale)}${place ? `, ${place}` : ""}`)
    .join("; ");
  const relations = [
    ...record.relations.map(({ type, target }) => `${named.relations[type]} ${nameOf(target, corpus)}`),
    ...corpus.agreements.flatMap((other) =>
      other.relations
        .filter(({ target }) => target === record.id)
        .map(({ type }) => `${named.relations[relationInverses[type]]} ${other.name}`),
    ),
  ];
  const agencies = record.agencies.map(({ agency, role }) => `${nameOf(agency, corpus)} (${named.roles[role]})`);
  return [
    `${named.standing(kindOf(record, locale), record.status)}${parties === "" ? "" : ` · ${say.parties(parties)}`}`,
    dates,
    relations.join("; "),
    agencies.join("; "),
  ].map(escapeMarkdown);
}

function agencyLines(record: Agency, corpus: Corpus, say: CardWords, locale: Locale): readonly string[] {
  const years = [record.established ?? "", record.dissolved ?? ""].map((date) => dateText(date, locale));
  const successors = record.successors.map(({ agency, date }) => `${nameOf(agency, corpus)}${date ? ` (${dateText(date, locale)})` : ""}`);
  const place = record.country === undefined ? "" : ` · ${say.country(partyName(record.country, corpus, locale))}`;
  return [
    `${kindOf(record, locale)}${place}${years.join("") === "" ? "" : ` · ${years.join(" – ").trim()}`}`,
    successors.length === 0 ? "" : `${say.followedBy} ${successors.join(", ")}`,
  ].map(escapeMarkdown);
}

function personLines(record: Person, locale: Locale): readonly string[] {
  return record.offices.map(({ title, date }) => escapeMarkdown(date ? `${title}, ${dateText(date, locale)}` : title));
}

function eventLines(record: Event, locale: Locale): readonly string[] {
  return [escapeMarkdown(`${dateText(record.date, locale)}${record.place ? `, ${record.place}` : ""}`)];
}

function partyName(party: string, corpus: Corpus, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(party)) return nameOf(party, corpus);
  return new Intl.DisplayNames([locale], { type: "region" }).of(party) ?? party;
}

function nameOf(id: string, corpus: Corpus): string {
  return [...corpus.agreements, ...corpus.agencies].find((record) => record.id === id)?.name ?? id;
}

/** What sort of record it is: in the words of its own corpus where that has a finer one. */
function kindOf({ kind, subkind }: Agreement | Agency, locale: Locale): string {
  return subkind?.replaceAll("-", " ") ?? recordWords[locale].kinds[kind];
}

/** An EDTF date as people read it: days and months in words, ranges with a dash. */
function dateText(date: string, locale: Locale): string {
  const ends = date.split("/").map((end) => (/^\d{4}-\d\d(?:-\d\d)?$/.test(end) && dayText(end, locale)) || end.replace("..", ""));
  return ends.join("–");
}

function sources(record: CorpusRecord, corpus: Corpus, say: CardWords): string {
  const places = record.appearsIn.map(
    ({ source, paragraphs }) => `${corpus.sources.find(({ id }) => id === source)?.name ?? source} ¶ ${paragraphs.join(", ")}`,
  );
  return places.length === 0 ? "" : `*${say.from(escapeMarkdown(places.join("; ")))}*`;
}
