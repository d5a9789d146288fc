/** A field of a name or a date on its line, with the dash of a list before it or not. */
const line = /^([ ]{0,200})(-[ ]{1,20})?([\w-]{1,60})[ ]{0,9}:(?:[ ]+(\S.*))?$/;

/**
 * The lines of a field that lists names or dates and is no valid YAML, as they are meant: what follows a dash stands where the field beside it does, and
 * values are texts, whatever they begin with. Null where other lines stand among them.
 *
 * @param lines the first of them is the name of the field alone
 */
export function mendedNames([first = "", ...rest]: readonly string[]): readonly string[] | null {
  if (rest.length === 0 || !/:\s*$/.test(first)) return null;
  let column: number | null = null;
  const mended: string[] = [first];
  for (const written of rest) {
    if (/^\s*(?:#.*)?$/.test(written)) continue;
    const [whole, indent = "", dash, name = "", value = ""] = line.exec(written) ?? [];
    if (whole === undefined) return null;
    const before: string = dash === undefined ? " ".repeat(column ?? indent.length) : indent + dash;
    if (dash !== undefined) column = before.length;
    mended.push(`${before}${name}: ${textOf(value)}`);
  }
  return mended;
}

/** A value in the quotes of YAML, but for lists and what is in quotes already. */
function textOf(value: string): string {
  const quote = /^["']/.exec(value)?.[0];
  if (value === "" || /^[[{]/.test(value) || (quote !== undefined && value.length > 1 && value.endsWith(quote))) return value;
  const bare = quote === undefined ? value.replace(/\s#.*$/, "") : value.slice(1);
  return `'${bare.trim().replace(/'/g, "''")}'`;
}
