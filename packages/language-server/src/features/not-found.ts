import { type Locale, printCount } from "@concordat/engine";
import { messages } from "@concordat/workspace";
import type { Analysis } from "../analysis.ts";
import type { CardWords } from "../card-words/card-words.ts";
import { cardWords } from "../card-words/catalogue.ts";
import { escapeMarkdown } from "../markdown.ts";

/** What is still being read, so that what cannot be found may yet be. */
export function pending({ libraries }: Analysis, say: CardWords): string | null {
  return libraries.reading.length === 0 ? null : say.pending(libraries.reading.map(escapeMarkdown).join(", "));
}

/** Where a work was looked for in vain. */
export function notFound({ library, libraries }: Analysis, locale: Locale): string {
  const say = cardWords[locale];
  const asked = library.filter(({ declared }) => declared);
  if (asked.length === 0 && libraries.unread.length > 0) return say.notRead(libraries.unread.map(escapeMarkdown).join(", "));
  if (asked.length === 0) return say.nothingAsked;
  const nameOf = ({ role, name }: (typeof asked)[number]): string => (role === "list" ? say.list : escapeMarkdown(name));
  return say.notFound(asked.map((source) => `${nameOf(source)} (${printCount(source.entries.length, locale)})`).join(", "));
}

/** What could not be read beside what was asked, so that nothing is certain which is not found. */
export function mayBeIn({ library, libraries: { unread } }: Analysis, say: CardWords): string | null {
  return unread.length === 0 || !library.some(({ declared }) => declared) ? null : say.mayBeIn(unread.map(escapeMarkdown).join(", "));
}

/** Of libraries that were asked, why what is in use of them may not be all that its writer has. */
export function inUse({ libraries: { looked } }: Analysis, locale: Locale): readonly string[] {
  const say = messages[locale];
  return looked.flatMap(({ kind, name, isNamed, readAt, error, fault, note }) => {
    const told = error ?? note;
    if (kind !== "library" || !isNamed || readAt === null || told === null) return [];
    return [escapeMarkdown(fault?.message ?? say.atPlace(name, told))];
  });
}
