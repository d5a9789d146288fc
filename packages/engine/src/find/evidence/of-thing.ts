import { dated } from "../../words/things.ts";
import type { Token } from "../tokens.ts";

/**
 * Whether the words before a name tell of a thing with its date, `(the treaty of Tarn 2007)`; those that only say what the source
 * is about end with another word or a comma: `(for the war, Tan 2007)`, `(the plan is in Tan 2007)`.
 */
export function isOfThing(prefix: readonly Token[]): boolean {
  const last = prefix.findLast(({ plain }) => !withinThings.test(plain));
  return last !== undefined && dated.has(last.plain) && !(prefix.at(-1)?.kind === "comma" && about.test((prefix[0] as Token).plain));
}

const withinThings = /^(?:,|:|of|the|in|at|on|de|del|du|des|da|do|la|el|le|las|los|les|en)$/;
const about = /^(?:for|on|about|regarding|concerning|sobre|para|pour|sur|concernant)$/;
