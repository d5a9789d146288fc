import type { TitlePart } from "../../library/title-parts.ts";
import { plain } from "../csl-json/plain.ts";
import { withoutHtml } from "../html.ts";
import { markdownParts, withSigns } from "./markdown-parts.ts";

const mayMean = /[\\*_^~[\]<&`$]|--|\.\.\./;

/** Reads the Markdown that Pandoc takes in the texts of items as plain text: `*Ice* on H~2~O`, `[Reeds]{.nocase}`, `Ice \& Co.` */
export function plainMarkdown(text: string, field: string): string {
  // Pandoc escapes signs there as well.
  if (isVerbatim(field)) return plain(withoutEscapes(text));
  if (!mayMean.test(text)) return plain(text);
  return withSigns(
    plain(
      markdownParts(text)
        .map((part) => part.text)
        .join(""),
    ),
  );
}

/** A text without the backslashes before signs, as Pandoc has them in keys, too. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** The parts of a title in Markdown; null where nothing is set apart. */
export function markdownTitle(title: string): readonly TitlePart[] | null {
  if (!mayMean.test(title)) return null;
  const parts = markdownParts(title);
  if (parts.every(({ marks }) => marks.length === 0)) return null;
  return parts.map(({ text, marks }) => ({ text: withSigns(withoutHtml(text)), marks }));
}

/** Whether a field holds no Markdown: numbers and addresses, `DOI`, `URL`. */
export function isVerbatim(field: string): boolean {
  return /^[A-Z]+$/.test(field);
}
