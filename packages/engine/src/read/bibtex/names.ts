import type { EntryName } from "../../library/entry.ts";
import { decodeLatex } from "./decode.ts";

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
  const [first = "", second, third] = splitOutside(value, /^,/).map((part) => part.trim());
  if (second !== undefined) {
    return {
      kind: "person",
      family: decodeLatex(first),
      given: decodeLatex(third ?? second),
      suffix: third === undefined ? "" : decodeLatex(second),
    };
  }
  const words = splitOutside(first, /^[\s~]+/).filter((word) => word !== "");
  const small = words.findIndex((word) => /^\p{Ll}/u.test(decodeLatex(word)));
  const family = small > 0 || (small === 0 && words.length > 1) ? small : words.length - 1;
  return {
    kind: "person",
    family: decodeLatex(words.slice(family).join(" ")),
    given: decodeLatex(words.slice(0, family).join(" ")),
    suffix: "",
  };
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
