import { isInstitution } from "../../words/institutions.ts";
import { isAcronym } from "../acronym.ts";
import type { Authors } from "../authors.ts";
import { hasGermanArticle } from "./german-article.ts";
import { isOfWork } from "./of-work.ts";

/** French articles with their preposition, of which *du* may be a family's own. */
const contracted = /(?<!\p{L})(?:du|aux?)\s$/u;

/**
 * Whether an article stands before a name that things have in its language and families have not: `die Wende (1989)`, `suivi du
 * Libertinage (1924)`. Institutions have one as well, and what is written by one shows it: `l’enquête du Credoc (2004)`.
 *
 * @param after where the bracket ends
 */
export function hasArticleOfThings(prose: string, authors: Authors, after: number): boolean {
  const { names, start } = authors;
  if (!contracted.test(prose.slice(Math.max(0, start - 4), start))) return hasGermanArticle(prose, authors, after);
  return !(isInstitution((names[0] as string).split(" ")) || names.some(isAcronym) || isOfWork(prose, start));
}
