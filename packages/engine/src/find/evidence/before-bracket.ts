import { SKIP } from "../../text/characters.ts";
import { isInstitution } from "../../words/institutions.ts";
import type { Authors } from "../authors.ts";
import { type Evidence, isShown } from "../mention.ts";
import { isParticle } from "../thing.ts";
import type { Year } from "../years.ts";
import type { BeforeBracket } from "./bracketed.ts";
import { glanceAt } from "./glance.ts";
import { placeBefore } from "./place-before.ts";
import { firstSays } from "./rule.ts";
import { rulesBeforeBracket } from "./rules-before-bracket.ts";
import { isAlone, isHeadword } from "./told-by-itself.ts";

/**
 * What its place says of a name of which nothing else is known. Where a sentence begins, several words, the head of a list item
 * and what is told by itself may be a thing all the same; where things stand, an institution may speak.
 */
function evidenceOfPlace({ prose, words, start, after }: BeforeBracket): Evidence {
  const place = placeBefore(prose, start);
  if (place === "library") return isInstitution(words) ? "doubt" : "library";
  const isMore = words.length > 1 + words.filter(isParticle).length;
  const less = isMore || isHeadword(prose, start, after) || isAlone(prose, start, after);
  return less && isShown(place) ? (place === "form" ? "doubt" : "chance") : place;
}

/**
 * What the writing itself says of names before a bracketed year. A citation where pages or a letter follow, where several are
 * named, or where one stands as writers put authors: before a verb of saying ("Welsh (2004) holds"), at the beginning
 * of a sentence, clause or list item, after a word that leads to a source ("as Welsh (2004)"). A thing with its date
 * where the names are places or acronyms, or bear a word of documents and events. Else it may be either, as several
 * capitalized words may ("Moon Landing (1969)"): in doubt.
 *
 * @param after where the bracket ends
 */
export function evidenceBefore(prose: string, authors: Authors, after: number, year: Year, paged: boolean): Evidence {
  const { names, start } = authors;
  const [name = ""] = names;
  let past = after;
  while (prose.charCodeAt(past) === SKIP) past += 1;
  const bare = { prose, authors, year, paged, start, after: past, names, name, words: name.split(" "), single: names.length === 1 };
  const about = { ...bare, shows: glanceAt(bare) };
  return firstSays(rulesBeforeBracket, about, about.shows) ?? evidenceOfPlace(about);
}
