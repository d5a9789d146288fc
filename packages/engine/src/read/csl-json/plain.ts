/** Reads the markup of a text, that of a field, as plain text. */
export type Plain = (text: string, field: string) => string;

const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** CSL's texts may carry a little HTML, for italics, small capitals and the like, and some programs escape signs as HTML does. */
export function plain(text: string): string {
  const bare = text.includes("<") ? text.replace(/<\/?(?:i|b|em|strong|sc|sub|sup|span)(?:\s[^<>]{0,200})?>/gi, "") : text;
  const decoded = bare.includes("&")
    ? bare.replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => references[name] as string)
    : bare;
  return decoded.replace(/[^\S\u00a0]+/gu, " ").trim();
}
