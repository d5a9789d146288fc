import type { CitationMention } from "../find/mention.ts";
import { allAuthors, formatLabel, joinNames, yearText } from "../format/label.ts";
import { formatWords } from "../format/words.ts";
import type { Entry } from "../library/entry.ts";
import type { Locale } from "./messages.ts";

/** A citation as a message prints it: `Flynn 2001`, `El Universal, 2005-10-02`, `@welsh2004`. */
export function labelOf(mention: CitationMention, locale: Locale = "en"): string {
  if (mention.key !== null) return mention.form === "pandoc-key" ? `@${mention.key}` : mention.key;
  const { authors, etAl } = mention;
  return authors.length > 2 ? label(mention, authors.slice(0, 1), true, locale) : label(mention, authors, etAl, locale);
}

/** A citation and a work that differ, each by its label; with all their names where the labels read alike. */
export function apart(mention: CitationMention, entry: Entry, locale: Locale): { readonly text: string; readonly record: string } {
  const [text, record] = [labelOf(mention, locale), formatLabel(entry, locale)];
  if (text !== record) return { text, record };
  return {
    text: label(mention, mention.authors, mention.etAl, locale),
    record: `${allAuthors(entry, formatWords[locale].and)} ${yearText(entry, locale)}`,
  };
}

function label({ date, year, suffix }: CitationMention, authors: readonly string[], etAl: boolean, locale: Locale): string {
  const names = joinNames(authors, etAl, formatWords[locale].and);
  return date === null ? `${names} ${year ?? ""}${suffix ?? ""}`.trim() : `${names}, ${date}`;
}
