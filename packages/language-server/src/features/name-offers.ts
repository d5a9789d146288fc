import { fold } from "@concordat/engine";
import type { Analysis } from "../analysis.ts";

/** An acronym or name to insert. */
export interface NameOffer {
  readonly label: string;
  readonly detail: string;
  readonly source: string;
  readonly insert: string;
}

const MOST = 8;

/**
 * Acronyms of corpus records that begin with what is typed, from three letters on; where the person asked, names as well: *United States*
 * and *Mexico* begin many, and are words of any prose.
 */
export function offeredNames({ libraries }: Analysis, typed: string, asked: boolean): readonly NameOffer[] {
  if (typed.length < 3 || /\d/.test(typed)) return [];
  const prefix = fold(typed);
  const offers: NameOffer[] = [];
  for (const { corpus, names, record } of libraries.entities) {
    for (const { text, form, ids, words } of names) {
      const first = words[0] ?? "";
      if (!first.startsWith(prefix) && !prefix.startsWith(first)) continue;
      const same = form === "acronym" ? text.startsWith(typed) : fold(text).startsWith(prefix);
      if (!same || text === typed || (form !== "acronym" && !asked)) continue;
      const meant = ids.map((id) => record(id)?.name ?? id).join("; ");
      offers.push({ label: text, detail: meant, source: corpus.name, insert: text });
    }
  }
  return offers.sort((a, b) => a.label.length - b.label.length || (a.label < b.label ? -1 : 1)).slice(0, MOST);
}
