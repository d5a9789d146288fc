import { latePattern } from "../text/late-pattern.ts";
import { isNames } from "./is-names.ts";
import type { NamesEnd } from "./names-end.ts";

/** How long one name may be, family and given. */
export const LONGEST_PAIR = 240;

const family = latePattern(() => /^[\p{L}\p{M}'’‐-]+(?: [\p{L}\p{M}'’‐-]+){0,3}(?: [JS][rR]\.)?$/u);

/** A family and initials with nothing between before a semicolon: `TAN J.; `. */
const beforeInitials = latePattern(() => /^\p{Lu}[\p{L}\p{M}'’‐-]+ (?:\p{Lu}\.[-‐ ]?){1,3}; ?/u);

/** A last author in capitals by the family alone: `BERG LIND.` */
const lastInCapitals = latePattern(() => /^\p{Lu}[\p{Lu}\p{M}'’‐-]+(?: \p{Lu}[\p{Lu}\p{M}'’‐-]+){0,2}(?=\. )/u);

/** What stands after a name: `et al`, `; et al`, `(Org.)`, `(orgs.) et al`, `et al. (Orgs.)`. */
const aside =
  /^(?: ?\([^()\d\0]{1,60}\))?(?:[;,.]? ?(?:[Ee]t\.? [Aa]l|e outros|y otros)(?=\.)(?:\.(?= \(\p{L}+\.?\)))?)?(?: ?\((?:\p{L}+\.?){1,2}\))? */u;

/** A title after a semicolon that stands for the stop: `; Ice roads of`. */
const titled = /^[.,]?;\s\p{Lu}\p{Ll}+ (?:\p{Ll}{1,3} )?\p{Ll}{4,}/u;

/** What joins a pair to the one before: a comma where initials follow the family, a conjunction also before one family and given names. */
const conjoinedPair = latePattern(
  () =>
    /^(?:,? ?(?:(?:and|y|e|et|und|&) )?(?=\p{L}[\p{L}\p{M}'’‐ -]{0,40}, (?:\p{Lu}\.[-‐ ]?)+)|(?:, )?(?:and|y|e|et|und|&) (?=\p{Lu}[\p{L}\p{M}'’‐-]{1,40}, \p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]*){0,2}(?:[:.]| \()))/u,
);

/** Given names after a comma: whole words, then initials; a whole word after an initial begins the title, unless a name goes on. */
const given = latePattern(
  () =>
    new RegExp(
      [
        "^ ?(?:\\p{Lu}\\. (?=\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)? ?;))?",
        "(?:(?!\\p{Lu}[-‐]\\p{Lu}\\.)\\p{Lu}[\\p{L}\\p{M}'’‐-]+(?: (?:\\p{Lu}(?= d[aeo]s? ) )?(?:(?:de|da|do|dos|das|del|di|la|van|von|der) )*|(?=[.,:;/(])|$)){0,5}",
        "(?:(?:(?:\\p{Lu}[-‐])?\\p{Lu}\\p{Ll}?(?:\\.|(?<=\\.[-‐ ]\\p{Lu})(?=;)|(?<=\\.[-‐ ]?\\p{Lu})(?= [Ee]t\\.? [Aa]l))(?:[-‐ ]|(?=[\\p{Lu}.,:;/(])|$)){1,5}|(?:\\p{Lu}{1,3}(?:[-‐ ](?!\\p{L}{2})|(?=[.,:;/(])|$)){1,4})?",
        "(?:(?:de|da|do|dos|das|del|di|la|van|von|der|D[AEO]S?)(?: |(?=[.,:;]))){0,2}(?:(?<=(?:d[aeo]|d[ao]s) )(?:\\p{Lu}\\.(?: |(?=[\\p{Lu}.,:;/(])|$)){1,3})?",
        // In capitals, or as a word of a title has it, only before a sign: `LIND, J. A. VAN DER; `, `LIND, Jan A. Van - `.
        "(?:(?:V[AaOo][Nn]|D[Ee][Ll]?|D[AaIiUu]|D[AaOo][Ss]|L[AaEe]|T[Ee]R?)(?: (?:D[Ee][Nn]|D[Ee][Rr]|L[AaEe]|L[AaOo][Ss]))?(?=[.,:;]| [-–—] ))?",
      ].join(""),
      "u",
    ),
);

/** One pair of family and given name after the other, parted by semicolons. */
export function pairsEnd(prose: string, start: number, limit: number): NamesEnd | null {
  for (let at = start; at < limit; ) {
    const text = prose.slice(at, Math.min(limit, at + LONGEST_PAIR)).replace(/[\s\u0001]/g, " ");
    const [initialed = ""] = beforeInitials().exec(text) ?? [];
    if (initialed !== "") {
      at += initialed.length;
      continue;
    }
    const [last = ""] = at > start ? (lastInCapitals().exec(text) ?? []) : [];
    if (last !== "") return { end: at + last.length, sign: "." };
    const comma = text.search(/,|\.(?<=^\p{L}{3,40}\.)(?= \p{Lu}\.)|\.(?<=^\p{Lu}{3,40}\.)(?= \p{Lu}\p{Ll}[^.,;]{0,40};)/u);
    if (comma < 0 || comma > 60 || !family().test(text.slice(0, comma).trim()) || !isNames(prose, { start: at, end: at + comma }))
      return null;
    const rest = text.slice(comma + 1);
    let length = given().exec(rest)?.[0].length ?? 0;
    if (length < 2) return null;
    length += aside.exec(rest.slice(length))?.[0].length ?? 0;
    const end = at + comma + 1 + length;
    const sign = /^[.,]?;/.test(prose.slice(end, end + 2)) ? ";" : prose.charAt(end);
    const initial = prose.slice(at, end).replace(/[\s\u0001]+$/, "");
    const next = nextPair(prose, end);
    if (next !== null) at = next;
    else if (sign === ";" && titled.test(prose.slice(end, end + LONGEST_PAIR))) return { end, sign: "." };
    else if (sign === ";" || sign === "/")
      at = end + (/^[.,]?[;/][\s\u0001]*(?:(?:&|and|y|e|et|und)\s)?/.exec(prose.slice(end, end + 12))?.[0].length ?? 1);
    else {
      const other = conjoined(prose, end, limit);
      if (other !== null || sign === "." || sign === "," || sign === ":") return other ?? { end, sign: sign as "." | "," | ":" };
      // NP 405 sets a title off by a dash: `LIND, Ada - Title`.
      return /[.)]$/.test(initial) || /^[-–—]\s/.test(prose.slice(end, end + 2)) ? { end: at + initial.length, sign: "." } : null;
    }
  }
  return null;
}

/** Where another pair begins that a conjunction joins, or a comma before initials: ` y Lind, Ada:`, `, Lind, A.`. */
function nextPair(prose: string, end: number): number | null {
  const text = prose.slice(end, end + LONGEST_PAIR).replace(/[\s\u0001]/g, " ");
  const [joint] = conjoinedPair().exec(text) ?? [];
  if (joint === undefined) return null;
  const start = end + joint.length;
  return isNames(prose, { start, end: start + text.slice(joint.length).indexOf(",") }) ? start : null;
}

/** `y Ana Berg, Title`, `and Ana Berg. Title` after a pair. */
function conjoined(prose: string, at: number, limit: number): NamesEnd | null {
  const found = /^(?:, ?)?(?:and|y|e|et|und|&) (?:\p{Lu}[\p{L}\p{M}'’.-]* ){0,4}?\p{Lu}[\p{L}\p{M}'’-]+(?=[.,:])/u.exec(
    prose.slice(at, limit),
  );
  if (found === null) return null;
  const end = at + found[0].length;
  return { end, sign: prose.charAt(end) as "." | "," | ":" };
}
