import { withoutHtml } from "../html.ts";

/** Reads the markup of a text, that of a field, as plain text. */
export type Plain = (text: string, field: string) => string;

/** CSL's texts may carry a little HTML, for italics, small capitals and the like, and some programs escape signs as HTML does. */
export function plain(text: string): string {
  if (!odd.test(text)) return text;
  return withoutHtml(text)
    .replace(/[^\S\u00a0]+/gu, " ")
    .trim();
}

/** What keeps a text from reading as it is written: signs of HTML, blanks other than single inner ones. */
const odd = /[<&]|[^\S ]|^ | $| {2}/;
