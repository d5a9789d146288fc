/**
 * Text from a file or a library, made safe to stand in Markdown: every sign that could begin markup, a link, an
 * address or HTML is escaped, so that nothing in it can look or act like ours.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, (sign) => (sign === "," || sign === "'" || sign === "%" ? sign : `\\${sign}`))
    .replace(/[^\S\u00a0\u202f]+/gu, " ");
}

/**
 * A link to an address of the web or of a file; the bare label where the address is of any other kind.
 *
 * @param beside an address of the editor's own, such as that of the open text: what lies in the same kind of place is a file as well
 */
export function link(label: string, address: string, beside = ""): string {
  const kind = kindOf(address);
  if (kind === null || !(["http", "https", "file"].includes(kind) || kind === kindOf(beside))) return escapeMarkdown(label);
  const safe = address.replace(/[\s<>()[\]\\"'`|*_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
  return `[${escapeMarkdown(label)}](${safe})`;
}

/** The scheme of an address that names a place; null where it names none, as a command does not. */
function kindOf(address: string): string | null {
  return /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase() ?? null;
}
