/** Where brackets open spans that attributes or an address follow. */
export function spansIn(text: string): ReadonlySet<number> {
  const spans = new Set<number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\\") at += 1;
    else if (sign === "[") open.push(at);
    else if (sign === "]") {
      const start = open.pop();
      if (start !== undefined && attributesEnd(text, at + 1) !== null) spans.add(start);
    }
  }
  return spans;
}

/** Where `{.nocase}` or `(https://...)` after a bracket ends; null where there is none. */
export function attributesEnd(text: string, at: number): number | null {
  const close = { "{": "}", "(": ")" }[text.charAt(at)];
  if (close === undefined) return null;
  const end = text.slice(at, at + 200).indexOf(close);
  return end < 0 ? null : at + end + 1;
}
