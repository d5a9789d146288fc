import { isLeadingPhrase } from "../words/group-leads.ts";
import { openingGroups } from "../words/leading-words.ts";
import { conjunctions, particles } from "../words/name-words.ts";
import { beforeName, openers } from "../words/sentence-words.ts";
import { mayBeNamed } from "./name-word.ts";
import type { Token } from "./tokens.ts";

/**
 * A token as it reads where it leads to a source at the beginning of a group, `(See Lind 2004)`, and is no part of the name after
 * it: in lower case, as does an adverb before a comma, `(Similarly, Lind 2004)`, or what a work is on, `(For Japan, Lind 2004)`, or a word that its preposition follows, `(Adaptado de Lind 2004)`. Alone
 * before a year it is a name.
 */
export function leadingWord(token: Token, at: number, tokens: readonly Token[]): Token {
  if (!token.capital || !(at === 0 || tokens[at - 1]?.kind === "stop")) return token;
  // The organization, and no pronoun.
  if (token.text === "WHO") return token;
  const next = tokens[at + 1];
  const stop = next?.kind === "comma" || next?.text === "." || next?.text === ":";
  const opens =
    (next?.kind === "comma" && token.plain.length > 5 && openers.has(token.plain)) ||
    (token.text.endsWith("mente") && /\p{Ll}{4}mente$/u.test(token.text));
  const topic = tokens[at + 2]?.kind === "comma" && tokens.length > at + 3 && /^(?:for|on|para|sobre|pour|sur)$/.test(token.plain);
  const phrase = next !== undefined && isParticle(next) && isLeadingPhrase(`${token.plain} ${next.plain}`);
  if (!(opens || topic || phrase || openingGroups.has(token.plain) || (!stop && token.plain !== "just" && beforeName.has(token.plain))))
    return token;
  if (!beginsName(stop ? tokens[at + 2] : next)) return token;
  const small: Token = { ...token, kind: "word", capital: false };
  return { ...small, named: mayBeNamed(small) };
}

/** Whether a name may begin with a token, or `on` leads to one: `Based on Lind 2004`. */
function beginsName(token: Token | undefined): boolean {
  if (token?.kind !== "word" && token?.kind !== "initial") return false;
  return token.capital || token.text === "on" || isParticle(token);
}

function isParticle({ plain }: Token): boolean {
  return particles.has(plain) && !conjunctions.has(plain);
}
