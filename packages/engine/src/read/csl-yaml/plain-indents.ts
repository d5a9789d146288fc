/** An item as YAML indents it, and the line in which the first sign stood for another, from 1; null where none did. */
interface PlainIndents {
  readonly item: string;
  readonly line: number | null;
}

/**
 * An item with blanks for the no-break spaces that pages indent by, a dash for the bullet before it, and one for a dash that is missing. All else
 * stands where it stood.
 */
export function plainIndents(written: string): PlainIndents {
  const item = dashed(written).replace(noBreak, (indent) => " ".repeat(indent.length));
  if (item === written) return { item, line: null };
  let same = 0;
  while (item.charCodeAt(same) === written.charCodeAt(same)) same += 1;
  return { item, line: written.slice(0, same).split(/\r\n?|\n/).length };
}

const noBreak = /^[ \t]{0,100}\u00a0[ \t\u00a0]{0,100}/gm;

function dashed(item: string): string {
  if (bullet.test(item)) return item.replace(bullet, "$1-");
  return item.replace(/^([ \t]{0,100}) {2}(?=id\s{0,9}:)/, "$1- ");
}

/** What begins an item of a list in other texts. */
const bullet = /^([ \t]{0,100})[*–—•](?=[ \t])/;
