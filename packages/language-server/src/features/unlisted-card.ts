import type { Locale, UnlistedMention } from "@concordat/engine";
import { cardWords } from "../card-words/catalogue.ts";
import { escapeMarkdown } from "../markdown.ts";
import { card } from "./card.ts";

/** The card of what nobody lists, by custom: what it was read as, and that it is looked up nowhere. */
export function unlistedCard({ text, custom }: UnlistedMention, locale: Locale): string {
  const say = cardWords[locale];
  return card([`**${escapeMarkdown(text)}**`, say.readAs[custom], say.unlisted], say.more);
}
