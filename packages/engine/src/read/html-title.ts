import type { TitleMark, TitlePart } from "../library/title-parts.ts";
import { scripted } from "./bibtex/scripts.ts";
import { withoutHtml } from "./html.ts";

const tag = /<(\/?)(i|em|b|strong|sc|sup|sub|span)(\s[^<>]{0,200})?>/gi;

/** How deep parts may stand in parts. */
const DEEPEST = 20;

/** The parts of a title in CSL's HTML; null where nothing is set apart, or a tag has no other. */
export function htmlTitleParts(html: string): readonly TitlePart[] | null {
  if (!html.includes("<")) return null;
  const parts: TitlePart[] = [];
  const open: { readonly name: string; readonly mark: TitleMark | null }[] = [];
  const put = (from: number, to: number): void => {
    if (to > from) parts.push({ text: withoutHtml(html.slice(from, to)), marks: open.flatMap(({ mark }) => mark ?? []) });
  };
  let at = 0;
  for (const found of html.matchAll(tag)) {
    put(at, found.index);
    at = found.index + found[0].length;
    const name = (found[2] as string).toLowerCase();
    if (found[1] === "") open.push({ name, mark: markOf(name, found[3] ?? "") });
    else if (open.pop()?.name !== name) return null;
    if (open.length > DEEPEST) return null;
  }
  if (open.length > 0) return null;
  put(at, html.length);
  return parts.some(({ marks }) => marks.length > 0) ? parts : null;
}

function markOf(name: string, attributes: string): TitleMark | null {
  if (name !== "span") return marks[name] ?? null;
  if (/small-caps/i.test(attributes)) return "smallCaps";
  return /\bnocase\b/i.test(attributes) ? "nocase" : null;
}

const marks: Readonly<Record<string, TitleMark>> = {
  i: "italic",
  em: "italic",
  b: "bold",
  strong: "bold",
  sc: "smallCaps",
  sup: "above",
  sub: "below",
};

/** The text of parts, scripts in Unicode's characters where it has them. */
export function plainTitle(parts: readonly TitlePart[]): string {
  return parts
    .map(({ text, marks }) => {
      if (marks.includes("below")) return scripted(text, "below");
      return marks.includes("above") ? scripted(text, "ordinal") : text;
    })
    .join("");
}
