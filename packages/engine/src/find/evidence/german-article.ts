import type { Authors } from "../authors.ts";

/** How far around a name its language shows. */
const AROUND = 100;
/** Small words that only German has. */
const german =
  /(?<!\p{L})(?:und|der|die|das|den|dem|des|im|vom|zum|zur|nicht|wurden?|ist|sind|wird|eine[rmns]?|durch|über|mit)(?!\p{L})/giu;
const articled = /^(?:D(?:ie|as|er)|Ein|Eine|der|den) \p{Lu}/u;
/** A noun with its article and what it is of: `Der Kniefall von Tarn`. */
const ofNoun = /^D(?:er|ie|as) \p{Lu}\S+ (?:von|vom|zum|zur|der|des) /u;
/** After a comma an article is a pronoun, and who is named an author: `eine These, die Weber (1904) vertrat`. */
const article = /(?<!,)\s(?:der|die|das|des|dem|den|im|am|vom|zum|zur|ein|eine[rmns]?)\s$/u;
const institution =
  /(?:amt|ministerium|bank|institut|stiftung|kommission|regierung|verband|verein|rat|agentur|bund|gericht|hof|gesellschaft|akademie|zentrum)e?s?$/iu;

/**
 * Whether a name is a thing's by the article that German has before every noun and no surname: `Das Grundgesetz (1949)`,
 * `die Wende (1989)`. Institutions have one as well.
 *
 * @param after where the bracket ends
 */
export function hasGermanArticle(prose: string, { names, start }: Authors, after: number): boolean {
  const [name = "", ...others] = names;
  const before = prose.slice(Math.max(0, start - AROUND), start);
  if (others.length === 0 && ofNoun.test(name)) return true;
  if (others.length > 0 || institution.test(name) || !(articled.test(name) || article.test(before))) return false;
  const around = `${before} ${name} ${prose.slice(after, after + AROUND)}`;
  return (around.match(german)?.length ?? 0) > 1;
}
