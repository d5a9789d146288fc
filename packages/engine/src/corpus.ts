import type { Citation, Corpus, CslDate, CslItem, CslName } from "@concordat/corpus";
import { buildEntityIndex, type EntityIndex } from "./entities/entity-index.ts";
import { buildSource } from "./library/build-source.ts";
import { type Entry, type EntryName, nowhere } from "./library/entry.ts";
import type { SourceIndex } from "./library/source-index.ts";
import { drain } from "./read/drain.ts";

/** Turns the citations of a corpus into a library source. Only a declared corpus may give rise to problems. */
export function corpusSource(corpus: Corpus, options: { readonly declared: boolean }): SourceIndex {
  const about = { name: corpus.name, uri: null, role: "corpus", declared: options.declared } as const;
  return drain(buildSource(about, { entries: corpus.citations.map(entryOf), places: nowhere, shadowed: new Map(), problems: [] }));
}

/** Indexes the names of a corpus for recognition in prose. */
export function corpusEntities(corpus: Corpus): EntityIndex {
  return buildEntityIndex(corpus);
}

function entryOf(citation: Citation): Entry {
  const { csl } = citation;
  return {
    key: citation.id,
    type: csl.type,
    authors: (csl.author ?? (csl.type === "article-newspaper" && csl["container-title"] ? [{ literal: csl["container-title"] }] : [])).map(
      nameOf,
    ),
    editors: (csl.editor ?? []).map(nameOf),
    year: String(csl.issued?.["date-parts"]?.[0]?.[0] ?? csl.issued?.literal ?? ""),
    suffix: /\d([a-z])$/.exec(citation.label)?.[1] ?? "",
    date: dateOf(csl.issued),
    title: csl.title ?? "",
    fields: fieldsOf(csl),
  };
}

function nameOf(name: CslName): EntryName {
  if (name.family === undefined) return { kind: "institution", name: name.literal ?? name.given ?? "", short: "" };
  const particle = name["non-dropping-particle"];
  return {
    kind: "person",
    family: particle === undefined ? name.family : `${particle} ${name.family}`,
    given: name.given ?? "",
    suffix: name.suffix ?? "",
  };
}

/** The full date as EDTF, empty where only the year is known. */
function dateOf(date: CslDate | undefined): string {
  const [year, ...rest] = date?.["date-parts"]?.[0] ?? [];
  if (year === undefined || rest.length === 0) return "";
  return [String(year), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}

function fieldsOf(csl: CslItem): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(csl).filter((field): field is [string, string] => typeof field[1] === "string"));
}
