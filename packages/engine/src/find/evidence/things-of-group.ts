import { isCapital } from "../../text/characters.ts";
import { rememberedText } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { wordBefore } from "../../text/words.ts";
import { callings } from "../../words/callings.ts";
import { isPlace } from "../../words/places.ts";
import { isBare, type Placed } from "../item.ts";

/** How many were for something and against it, before where that was: `(a favor, 312; en contra, 128; San Tarno, 2013)`. */
const votes =
  /^\((?:in favou?r|for|against|yes|ayes|noes|a favor|en contra|sí|contra|pour|contre|abstentions?|abstenciones)[,:]? (?!(?:1[5-9]|20)\d\d[,;])\d{1,5}[,;]/iu;
/** A number that is no year's. */
const counting = / (?!(?:1[5-9]|20)\d\d[,;])\d{1,5}[,;]/;
const VOTES = 28;
/** Who was in office one after the other: `(Halloran, 1992–1994; Tan, 1994–1997)`. */
const turns = /^\((?:[^();\d]{2,40},?\s\d{4}\s?[-–]\s?\d{2,4}\s?[;)]\s?){2,}/u;
/** Somebody of whom a sentence begins to tell, before where and when he was born: `La novelista (Tarn, 1948) vivió`. */
const ofCalling = new RegExp(`(?:^|[.!?]\\s|\\n)(?:The|El|La|Le|L['’]|O|A)\\s?(?:${callings})\\s$`, "u");
/** The same where he is named in full: `El poeta Ramiro Lind (Tarn, 1943) publicó`. */
const namedByCalling = new RegExp(
  `(?<!\\p{L})(?:[Tt]he|[Ee]l|[Ll][ae]|[Ll]['’]|[Oo]|[Aa]l?|[Dd](?:el|[ao]|u))\\s?(?:${callings})\\s(?:\\p{Lu}[\\p{L}’'-]+\\s){2,3}$`,
  "u",
);
/** Somebody of whom it is told whose kin he is: `Mi abuelo Ramiro (Tarn, 1902) contó`. */
const kin = new RegExp(
  "(?<!\\p{L})(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Mm]i|[Ss]u|[Nn]uestr[oa]|[Mm]on|[Mm]a|[Ss]on|[Ss]a|[Nn]otre)\\s(?:great-?\\s?)?(?:" +
    "(?:grand)?(?:father|mother|son|daughter)|uncle|aunt|brother|sister|cousin|husband|wife|(?:bis)?abuel[oa]|padre|madre|tí[oa]|herman[oa]|prim[oa]|hij[oa]|niet[oa]|espos[oa]|" +
    "(?:arrière-)?grand-(?:père|mère)|père|mère|oncle|tante|frère|sœur|cousine?|fils|fille|mari|femme" +
    ")\\s(?:\\p{Lu}[\\p{L}’'-]+\\s){1,3}$",
  "u",
);
const CALLING = 32;
/** The last word of a calling: those of two words end with these. */
const calling = new RegExp(`^(?:${callings}|director|cine)$`, "u");
const endsCalling = rememberedText((word) => calling.test(word));

/** Whether the whole of a group, or what stands right before it, says that its names are those of towns, votes, offices or things with their dates. */
export function isOfThings(prose: string, bracket: Span, found: readonly Placed[]): boolean {
  return (
    areVotes(prose.slice(bracket.start, bracket.start + VOTES)) ||
    turns.test(prose.slice(bracket.start, bracket.end)) ||
    isOfCalling(prose, bracket, found) ||
    isBesideModel(prose, found) ||
    areMeetings(prose, bracket, found)
  );
}

/** Whether a bracket follows somebody who is told of by his calling; by his name, too, where a place and a year are all there is. */
function isOfCalling(prose: string, bracket: Span, [only, ...others]: readonly Placed[]): boolean {
  // Expressions of many words are asked only after a word that may end what they find.
  const word = wordBefore(prose, bracket.start, CALLING);
  if (word === "") return false;
  if (!isCapital(word.charCodeAt(0)))
    return endsCalling(word) && ofCalling.test(prose.slice(Math.max(0, bracket.start - CALLING), bracket.start));
  if (only === undefined || others.length > 0 || !isBare(only.item) || only.item.end !== bracket.end - 1) return false;
  const before = prose.slice(Math.max(0, bracket.start - 2 * CALLING), bracket.start);
  return namedByCalling.test(before) || kin.test(before);
}

function areVotes(words: string): boolean {
  return counting.test(words) && votes.test(words);
}

/** What is held in towns or happens to them. */
const held =
  /(?<!\p{L})(?:gathered|convened|met|meetings?|summits?|talks|rounds?|conferences?|congresses|sessions?|earthquakes?|floods?|strikes?|battles?|sieges?|offices|plants|cumbres?|reuniones|rondas?|conferencias?|congresos|terremotos?|huelgas?|batallas?|sedes|plantas|sommets?|réunions?|conférences?|séismes?|grèves?|batailles?|usines)(?!\p{L})[^.!?]*$/iu;
const HELD = 120;

/** Whether a group tells where and when some of them were, as one of its names is a town's: `two summits (Tarn, 1997; Lima, 1999)`. */
function areMeetings(prose: string, bracket: Span, found: readonly Placed[]): boolean {
  if (found.length < 2 || !found.every(({ item }) => isBare(item))) return false;
  return found.some(({ item }) => item.authors.every(isPlace)) && held.test(prose.slice(Math.max(0, bracket.start - HELD), bracket.start));
}

/** Whether a thing with a number stands beside all there is, which is a thing then, too: `(Tarn Corolla 1998, Heron 504)`. */
function isBesideModel(prose: string, [only, ...others]: readonly Placed[]): boolean {
  if (only === undefined || others.length > 0 || !isBare(only.item)) return false;
  return /^,\s\p{Lu}\p{L}+\s\d{1,3}\)/u.test(prose.slice(only.item.end, only.item.end + 24));
}
