import { isSpace } from "../../text/characters.ts";
import { withoutHtml } from "../html.ts";
import type { RawRecord } from "./raw-record.ts";

const none: readonly string[] = [];

/** The first value of the first of some tags that says something, and all values of some tags. */
export interface Values {
  readonly first: (...tags: readonly string[]) => string;
  readonly all: (...tags: readonly string[]) => readonly string[];
}

/** The values of a record by their tags; empty ones say nothing. */
export function valuesOf({ lines }: RawRecord): Values {
  const byTag = new Map<string, string[]>();
  for (const { tag, value } of lines) {
    const before = byTag.get(tag);
    if (value === "") continue;
    if (before === undefined) byTag.set(tag, [value]);
    else before.push(value);
  }
  const of = (tag: string): readonly string[] => byTag.get(tag) ?? none;
  return {
    all: (...tags) => (tags.length === 1 ? of(tags[0] as string) : tags.flatMap(of)),
    first(...tags) {
      for (const tag of tags) if (byTag.has(tag)) return of(tag)[0] as string;
      return "";
    },
  };
}

/** Text with single blanks, and none at its ends. */
export function spaced(text: string): string {
  return isSpaced(text) ? text : text.replace(/\s+/gu, " ").trim();
}

/** The same of a text in which programs may have left HTML, as publishers' do in titles and abstracts. */
export function spacedPlain(text: string): string {
  return spaced(/[<&]/.test(text) ? withoutHtml(text) : text);
}

function isSpaced(text: string): boolean {
  let before = BLANK;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === BLANK ? before === BLANK : isSpace(unit)) return false;
    before = unit;
  }
  return before !== BLANK || text === "";
}

const BLANK = 0x20;
