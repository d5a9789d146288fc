/** After the brace that closes the one at `open`, as far as is looked; null where none closes it. */
export function groupEnd(value: string, open: number, limit: number = value.length): number | null {
  let depth = 0;
  for (let at = open; at < Math.min(limit, value.length); at += 1) {
    const unit = value.charCodeAt(at);
    if (unit === 0x5c) at += 1;
    else if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}
