/**
 * Text from a file or a library, made safe to stand in Markdown: every sign that could begin markup, a link, an
 * address or HTML is escaped, so that nothing in it can look or act like ours.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, (sign) => (sign === "," || sign === "'" || sign === "%" ? sign : `\\${sign}`))
    .replace(/\s+/gu, " ");
}

/** A link to an address of the web or of a file; the bare label where the address is of any other kind. */
export function link(label: string, address: string): string {
  if (!/^(?:https?|file):\/\//i.test(address)) return escapeMarkdown(label);
  const safe = address.replace(/[\s<>()[\]\\"'`|*_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
  return `[${escapeMarkdown(label)}](${safe})`;
}
