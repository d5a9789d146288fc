import type { Year } from "../find/years.ts";
import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { isNames } from "./is-names.ts";
import { type NamesEnd, namesEnd } from "./names-end.ts";
import { markLength } from "./repeat-mark.ts";

const joint = /^(?:\s?;|[.,]?\s(?:and|y|et|e|und|&)\s)\s?/u;
const role = /^[.,]?\s?\((?:\p{L}+\.?){1,2}\)/u;

/**
 * Where the names end in an entry that repeats those before and prints its title next: `______. Title`, `—, Title`,
 * `______; LIND, Ada. Title`, `____. (Org.). Title`. Null where it repeats none, or its year comes first.
 */
export function repeatedEnd(text: string, prose: string, { start, end }: Span, years: readonly Year[]): NamesEnd | null {
  const length = markLength(text.slice(start, end));
  if (length === 0) return null;
  const after = start + length;
  const rest = visible(prose.slice(after, Math.min(end, after + 400)));
  const [first] = years;
  if (
    first !== undefined &&
    (isNames(prose, { start: after, end: first.start }) || !/\p{L}{2}/u.test(visible(prose.slice(after, first.start))))
  )
    return null;
  const joined = joint.exec(rest)?.[0].length ?? 0;
  if (joined > 0) return namesEnd(prose, { start: after + joined, end });
  const at = after + (role.exec(rest)?.[0].length ?? 0);
  return { end: at, sign: prose.charAt(at) === "," ? "," : "." };
}
