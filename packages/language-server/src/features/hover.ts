import { findUnlisted, type Locale, type Span, touches } from "@concordat/engine";
import type { Analysis } from "../analysis.ts";
import { citationCard } from "./citation-card.ts";
import { entityCard } from "./entity-card.ts";
import { unlistedCard } from "./unlisted-card.ts";

/** What a hover shows, and over which stretch. */
export interface HoverCard {
  readonly span: Span;
  /** Markdown in which nothing from a file can act. */
  readonly markdown: string;
}

/** The card of the citation, the name, or what nobody lists, at an offset; null anywhere else. */
export function hover(analysis: Analysis, offset: number, locale: Locale): HoverCard | null {
  if (!analysis.libraries.settings.hover.enabled) return null;
  const citation = analysis.citations.find(({ mention }) => touches(mention, offset));
  if (citation) return { span: citation.mention, markdown: citationCard(citation, analysis, locale) };
  const entity = analysis.entities.find(({ mention }) => touches(mention, offset));
  if (entity) return { span: entity.mention, markdown: entityCard(entity, analysis, locale) };
  const citations = analysis.citations.map(({ mention }) => mention);
  const unlisted = findUnlisted({ ...analysis.reading, citations }).find((mention) => touches(mention, offset));
  return unlisted ? { span: unlisted, markdown: unlistedCard(unlisted, locale) } : null;
}
