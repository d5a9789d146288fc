import type { EntryName } from "../../library/entry.ts";
import { decodeLatex, type Unknown } from "./decode.ts";

const named =
  /^\s*"?\s*(family|given|prefix|suffix|useprefix|family-i|given-i|prefix-i|suffix-i|id|hash|juniorcomma|nametemplates|sortingnamekeytemplatename|uniquenametemplatename)\s*=/i;

/** Whether the parts of a name between commas are BibLaTeX's: `family=Braak, given=Cajo`. */
export function hasParts(parts: readonly string[]): boolean {
  return named.test(parts[0]?.slice(0, 60) ?? "");
}

/** BibLaTeX's extended names: `family=Braak, given=Cajo, prefix=ter, useprefix=true`. A part may stand in quotes or braces. */
export function byParts(parts: readonly string[], unknown: Unknown): EntryName {
  const said = new Map<string, string>();
  let last = "";
  for (const part of parts) {
    const equals = part.indexOf("=");
    if (equals < 0) {
      // A comma inside quotes parted it.
      if (last !== "") said.set(last, `${said.get(last)}, ${part}`);
      continue;
    }
    last = part.slice(0, equals).replaceAll('"', "").trim().toLowerCase();
    said.set(last, part.slice(equals + 1));
  }
  const of = (name: string): string => decodeLatex((said.get(name) ?? "").replaceAll('"', "").trim(), unknown);
  const prefix = of("prefix");
  const dropped = of("useprefix") === "false";
  // `d'` and its kin join the name that follows.
  const join = (...words: readonly string[]): string =>
    words
      .filter((word) => word !== "")
      .map((word, at, all) => (at === all.length - 1 || /['’-]$/.test(word) ? word : `${word} `))
      .join("");
  const family = dropped ? of("family") : join(prefix, of("family"));
  return { kind: "person", family, given: of("given"), suffix: of("suffix"), ...(dropped && prefix !== "" ? { particle: prefix } : {}) };
}
