import { nameSuffixes } from "../words/name-words.ts";
import { JOINED } from "./printed-names.ts";

/** The comma-separated parts of the names between two conjunctions or semicolons, suffixes such as `Jr.` kept with what they follow. */
export interface Part {
  readonly text: string;
  readonly suffix: string;
}

/** Cuts a name, or several that commas join, at its commas. */
export function partsOf(group: string): readonly Part[] {
  const parts: Part[] = [];
  for (const part of group.split(/,|\.(?<=^\p{L}{3,40}\.)(?= \p{Lu}\.)/u)) {
    const text = withoutStop(part.trim().replaceAll(JOINED, " "));
    const last = parts.at(-1);
    if (text === "") continue;
    if (last !== undefined && nameSuffixes.has(text.replace(".", "").toLowerCase())) parts[parts.length - 1] = { ...last, suffix: text };
    else if (parts.length > 1 && /^\p{Lu}\.?$/u.test(text) && (/^\p{Lu}\.?$/u.test(last?.text ?? "") || isWholeName(parts)))
      parts[parts.length - 1] = { text: `${last?.text} ${text}`, suffix: "" };
    else parts.push({ text, suffix: "" });
  }
  return parts;
}

/** A name without the full stop after its last word; initials keep theirs. */
function withoutStop(text: string): string {
  return text.endsWith(".") ? text.replace(/(?<=\p{L}{3})\.$/u, "") : text;
}

/** Whether parts are one family and one given name in full, so that an initial after them is its second: `Tan, Wei, G.`. */
function isWholeName([family, given, ...others]: readonly Part[]): boolean {
  return others.length === 0 && family !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(given?.text ?? "");
}
