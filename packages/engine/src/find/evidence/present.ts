import { visible } from "../../text/characters.ts";
import { wordSet } from "../../words/word-set.ts";

/** How far after a year in brackets it may be told. */
const REACH = 40;

/** A verb of the third person and what goes on from it; after a noun in the plural a verb would stand: `Tarn (2005) victims were`. */
const verb =
  /^\s(?:\p{Ll}+ly\s)?(\p{Ll}{2,}s)\s(?!(?:is|are|was|were|has|have|had|do|did|will|would|could|in|of|who|that were)\s)[\p{L}\p{N}“"‘'’]/u;
const having =
  /^\s(?:has|have|tiene|tienen|a|ont)\s(?:an?|no|the|more|less|fewer|little|much|nothing|only|another|other|un[ae]?|el|la|los|las|l[ae]s?|pas|más|menos|otr[ao]s?|deux|dos|two|three|four|five|six|seven|eight|nine|ten|\d+)(?!\p{L})/u;

/** What is no verb, what says only that something is or becomes, and what things do as long as they are there. */
const idle = wordSet(
  "is was has does as its his this thus us plus less across towards besides always perhaps sometimes versus " +
    "begins belongs closes comes continues costs ends features goes happens lasts leaves lies marks opens remains runs sells stands stars starts stays weighs wins",
);

/**
 * Whether a sentence tells in the present what somebody named with a year does or has, as it tells of what is written and not of
 * what happened: `Lind (2004) ranks the ports`, `Lind (2004) has two of them`.
 */
export function isToldNow(prose: string, after: number): boolean {
  const words = visible(prose.slice(after, after + REACH)).replace(/\s+/gu, " ");
  const [, word = ""] = verb.exec(words) ?? [];
  return (word !== "" && !idle.has(word)) || having.test(words);
}
