import { abbreviates } from "../library/abbreviates.ts";
import type { EntryName } from "../library/entry.ts";
import { isNamed } from "./list-name.ts";

const inBrackets = /^\[(?<short>\p{Lu}\p{L}{1,11})\] (?<name>\p{Lu}[^,;&]+)$/u;
const before = /^(?<short>\p{Lu}[\p{Lu}-]{1,11}), (?<name>\p{Lu}\p{Ll}[^,;&]+)$/u;
/** An office's own words may be joined by `&`. */
const after = /^(?<name>\p{Lu}\p{Ll}[^,;]+), (?<short>\p{Lu}{3,12})$/u;

/**
 * The institution whose name and acronym a comma or brackets part: `[LKC] Lakes and Kelp Commission`, `LKC, Lakes and Kelp
 * Commission`, `Lakes and Kelp Commission, LKC`. Null where the letters are not the name's.
 */
export function withAcronymBeside(text: string): EntryName | null {
  const { name = "", short = "" } = (inBrackets.exec(text) ?? before.exec(text) ?? behind(text))?.groups ?? {};
  return short !== "" && abbreviates(short, name) ? { kind: "institution", name, short } : null;
}

/** After a name a comma and capitals may as well be somebody's initials. */
function behind(text: string): RegExpExecArray | null {
  const found = after.exec(text);
  const { name = "" } = found?.groups ?? {};
  return isNamed(name.split(" ")) ? found : null;
}
