import type { EntryName } from "../../library/entry.ts";
import { decodeLatex } from "./decode.ts";

/** What follows a family wherever it stands: BibTeX knows it only between two commas, `King, Jr., Ada`, and people write `Ada King Jr.` */
const suffixAfter = /[\s~]([JS]r\.?|II|III|IV)$/;
const suffixAlone = /^(?:[JS]r\.?|II|III|IV)$/;

/** Reads a BibTeX list of names: `Last, First and von Last, Jr, First and {Corporate Name} and others`. */
export function readNames(value: string): readonly EntryName[] {
  return splitOutside(value, /^\s+and\s+/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part.toLowerCase() !== "others")
    .map(readName);
}

function readName(value: string): EntryName {
  if (value.startsWith("{") && splitOutside(value, /^[\s,]/).length === 1)
    return { kind: "institution", name: decodeLatex(value), short: "" };
  const parts = splitOutside(value, /^,/).map((part) => part.trim());
  if (parts.every((part) => /^[a-z-]+\s*=/.test(part))) return byParts(parts);
  const [first = "", second, third] = parts;
  if (third !== undefined) return person(first, third, second);
  const suffix = suffixAfter.exec(first.slice(-6))?.[1] ?? "";
  const bare = first.slice(0, first.length - suffix.length).replace(/[\s~]$/, "");
  if (second === undefined) return suffix !== "" && /[\s~]/.test(bare) ? natural(bare, suffix) : natural(first, "");
  return suffixAlone.test(second) && /[\s~]/.test(first) ? natural(first, second) : person(bare, second, suffix);
}

/** A name as it is spoken: `Ada van der Berg`. */
function natural(name: string, suffix: string): EntryName {
  const words = splitOutside(name, /^[\s~]+/).filter((word) => word !== "");
  const small = words.findIndex((word) => /^\p{Ll}/u.test(decodeLatex(word)));
  const family = small > 0 || (small === 0 && words.length > 1) ? small : words.length - 1;
  return person(words.slice(family).join(" "), words.slice(0, family).join(" "), suffix);
}

function person(family: string, given: string, suffix = ""): EntryName {
  return { kind: "person", family: decodeLatex(family), given: decodeLatex(given), suffix: decodeLatex(suffix) };
}

/** BibLaTeX's extended names: `family=Braak, given=Cajo, prefix=ter, useprefix=true`. */
function byParts(parts: readonly string[]): EntryName {
  const named = new Map(parts.map((part) => part.split(/\s*=\s*/, 2) as [string, string]));
  const part = (name: string): string => decodeLatex((named.get(name) ?? "").replace(/^"|"$/g, ""));
  const family = [part("prefix"), part("family")].filter((word) => word !== "").join(" ");
  return { kind: "person", family, given: part("given"), suffix: part("suffix") };
}

/** Splits at a mark that stands outside braces. */
function splitOutside(value: string, mark: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < value.length; at += 1) {
    const sign = value.charAt(at);
    if (sign === "\\") at += 1;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    const found = depth === 0 && /[\s,~]/.test(sign) ? mark.exec(value.slice(at, at + 40)) : null;
    if (found === null) continue;
    parts.push(value.slice(start, at));
    start = at + found[0].length;
    at = start - 1;
  }
  return [...parts, value.slice(start)];
}
