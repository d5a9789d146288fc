import type { Span } from "../text/span.ts";
import type { CitationMention } from "./mention.ts";

/** A citation by key: `@key` is of the form `pandoc-key`, what stands in a command or a role is of the form `latex-key`. */
export function keyMention(
  text: string,
  span: Span,
  said: Pick<CitationMention, "form" | "key" | "locator" | "group" | "needs">,
): CitationMention {
  const { form, key, locator, group, needs } = said;
  return {
    kind: "citation",
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    form,
    authors: [],
    etAl: false,
    year: null,
    suffix: null,
    date: null,
    prefix: null,
    locator,
    key,
    author: null,
    group,
    needs,
  };
}
