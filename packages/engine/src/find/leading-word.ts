import type { Token } from "./tokens.ts";
import { openers } from "./words.ts";

/** Words that lead to a source and that a group or a note begins with in a capital. */
const leading = new Set(
  (
    "see cf cfr eg ie compare contra pace but as in from following quoted quoting cited citing adapted based drawing building also both thus " +
    "hence after before although though while whereas even here hereafter henceforth first originally likewise indeed therefore perhaps " +
    "véase véanse vease ver vid según citado voir selon cité vgl siehe"
  ).split(" "),
);

/**
 * A token as it reads where it leads to a source at the beginning of a group, `(See Lind 2004)`, and is no part of the name after
 * it: in lower case, as does an adverb before a comma, `(Similarly, Lind 2004)`. Alone before a year it is a name.
 */
export function leadingWord(token: Token, at: number, tokens: readonly Token[]): Token {
  if (!token.capital || !(at === 0 || tokens[at - 1]?.kind === "stop")) return token;
  const next = tokens[at + 1];
  const opens = next?.kind === "comma" && token.plain.length > 5 && openers.has(token.plain);
  if (!(opens || leading.has(token.plain))) return token;
  const after = next?.kind === "comma" || next?.text === "." || next?.text === ":" ? tokens[at + 2] : next;
  return after?.kind === "word" || after?.kind === "initial" ? { ...token, kind: "word", capital: false } : token;
}
