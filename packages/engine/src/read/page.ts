/** What a page of the web begins with. */
const beginning = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;

/** Whether a text is a page of the web. */
export function isPage(text: string): boolean {
  return beginning.test(text.slice(0, 2000));
}

/** Tags but for those that set words apart in a title, and for the first, by which a page is told. */
const tag = /<\/?(?!html\b|(?:i|b|em|strong|sub|sup|span)\b)([a-z][a-z\d]{0,20})\b[^<>]{0,2000}>/gi;

/** The text of a page with blanks for its tags and for what styles and programs it holds: all else stands where it stood. */
export function withoutTags(page: string): string {
  const parts: string[] = [];
  const missing = new Set<string>();
  let end = 0;
  for (const { index, 0: written, 1: name = "" } of page.matchAll(tag)) {
    if (index < end) continue;
    parts.push(page.slice(end, index));
    end = index + written.length;
    const closing = `</${name}`;
    if (/^(?:style|script)$/i.test(name) && !missing.has(closing)) {
      const close = page.indexOf(closing, end);
      if (close < 0) missing.add(closing);
      else end = close;
    }
    parts.push(page.slice(index, end).replace(/[^\n\r]/g, " "));
  }
  return [...parts, page.slice(end)].join("");
}
