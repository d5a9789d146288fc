import { visible } from "../../text/characters.ts";
import { composed } from "../../text/composed.ts";
import { rememberedText } from "../../text/remembered.ts";
import { singleBlanks } from "../../text/single-blanks.ts";
import { someWordAfter } from "../../text/words.ts";
import { idle, idleRomance } from "../../words/idle-verbs.ts";
import { pastAside } from "./said.ts";

/** How far after a year in brackets it may be told. */
const REACH = 40;

/** A verb of the third person and what goes on from it; after a noun in the plural a verb would stand: `Tarn (2005) victims were`. */
const verb =
  /^\s(?:\p{Ll}+ly\s)?(\p{Ll}{2,}s)\s(?!(?:is|are|was|were|has|have|had|do|did|will|would|could|in|of|who|that were)\s)[\p{L}\p{N}“"‘'’]/u;
const having =
  /^\s(?:has|have|tiene|tienen|a|ont)\s(?:an?|no|the|more|less|fewer|little|much|nothing|only|another|other|un[ae]?|el|la|los|las|l[ae]s?|pas|más|menos|otr[ao]s?|deux|dos|two|three|four|five|six|seven|eight|nine|ten|\d+)(?!\p{L})/u;

/** Verbs of Spanish and French in the present, before what is done; in `-a` French has the past, so that Spanish words are to follow. */
const spanish =
  /^\s(?:no\s|se\s|lo\s)?(\p{Ll}+(?:[ae]\s(?:el|los|las|una|unos|unas|que|sus?)|[ae]n\s(?:el|la|los|las|una?|unos|unas|que|sus?)))\s/u;
const french =
  /^\s(?:n['’]|ne\s)?(\p{Ll}+(?:e|ent|[^aâ]it|end|ond)\s(?:la|les?|l['’]|une?|des|du|son|sa|ses|leurs?|pas))(?:\s|(?<=['’])\p{L})/u;

/**
 * Whether a sentence tells in the present what somebody named with a year does or has, as it tells of what is written and not of
 * what happened: `Lind (2004) ranks the ports`, `Lind (2004) has two of them`, `Lind (2004) recorre la costa`.
 */
export function isToldNow(prose: string, after: number): boolean {
  // A sentence that ends at the bracket tells nothing more.
  if (prose.charCodeAt(after) === DOT) return false;
  const from = pastAside(prose, after);
  if (!someWordAfter(prose, from, 1, mayTell)) return false;
  const words = singleBlanks(visible(prose.slice(from, from + REACH)));
  const [, word = ""] = verb.exec(words) ?? [];
  const [, other = ""] = spanish.exec(words) ?? french.exec(words) ?? [];
  return (word !== "" && !idle.has(word)) || (other !== "" && !isIdleRomance(other.split(" ", 1).join())) || having.test(words);
}

const DOT = 0x2e;

/** Whether the first word may be such a verb, stand before one, or have or has: most are none. */
const mayTell = rememberedText((word) => /(?:s|ly|[ae]n?|ent|[^aâ]it|[eo]nd|^no|^lo|^n|^ont)$/u.test(composed(word)));

/** Whether such a verb tells what things do as well, or is one of the past of French. */
function isIdleRomance(verb: string): boolean {
  return idleRomance.has(verb) || /.(?:aient|èrent|irent)$/.test(verb);
}
