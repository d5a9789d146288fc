import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { institutional } from "../words/institutions.ts";
import { isNames } from "./is-names.ts";
import { isNamed } from "./list-name.ts";
import type { NamesEnd } from "./names-end.ts";

/** A company by its form, whose stops are its own: `SEB S.A. Title`. */
const company = /^\p{Lu}[^,.:;()\d\0]{1,60} (?:S\.\s?A\.(?:\s?S\.)?|S\.\s?L\.|S\.p\.A\.|Inc\.|Ltda?\.|Corp\.|Co\.)(?=\s[“"«*]?\p{Lu})/u;

/** A name in capitals that is no acronym, and a dash, by which NP 405 sets off titles: `R CORE TEAM - Ice roads`. */
const inCapitals = /^(\p{Lu}[\p{Lu}\p{M}&-]*(?:[ .]\p{Lu}[\p{Lu}\p{M}&-]*){1,5}) [-–—] (\p{Lu}[^.,:;\0]*)/u;

/**
 * Where the name of an institution, a country or the only author ends that an entry begins with: `Ministry of Ports. Decree
 * 12`, `LKC – Lakes Commission. Report`. Null where it begins with none.
 */
export function institutionEnd(prose: string, { start, end }: Span): NamesEnd | null {
  const text = prose.slice(start, Math.min(end, start + 200));
  const acronym =
    /^(?:\p{Lu}{2,16}(?=:\s)|\p{Lu}{2,8}(?=,\s(?!\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:d[aeo]s?|del|la|van|von))*(?:[.,;:(]|\s[(\p{Lu}]))))/u.exec(
      text,
    )?.[0];
  if (acronym !== undefined) return { end: start + acronym.length, sign: text.charAt(acronym.length) as "," | ":" };
  const capitals = inCapitals.exec(text);
  if (capitals?.[1] !== undefined && !isNamed((capitals[2] ?? "").split(" "))) return { end: start + capitals[1].length, sign: "." };
  const business = company.exec(text)?.[0];
  if (business !== undefined) return { end: start + business.length - 1, sign: "." };
  // The stop of an address ends no name: `Ports.org`.
  const name = /^(?:[^,.]|(?<=(?<!\p{L}|\p{L}{3}\.)\p{L}{1,2})\.|\.(?=\p{L}{2,4}(?![\p{L}\p{M}])))+/u.exec(text)?.[0] ?? "";
  const sign = prose.charAt(start + name.length);
  if (sign !== "." && sign !== ",") return null;
  const words = visible(name).split(/\s+/u);
  const named = words.some((word) => institutional.has(word.toLowerCase()));
  const alone = sign === "." && words.length < 13 && isNames(name.replace(/ \d{4}(?= )/, ""), { start: 0, end: name.length });
  return named || alone ? { end: start + name.length, sign } : null;
}
