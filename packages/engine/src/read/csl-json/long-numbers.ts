/** A JSON text with whole numbers that are too long for a number of JavaScript in quotes, so that their digits stay as they are written. */
export function withLongNumbers(json: string): string {
  if (!/\d{16}/.test(json)) return json;
  let text = "";
  let done = 0;
  let quoted = false;
  for (const { 0: sign, index } of json.matchAll(signs)) {
    if (sign === '"') quoted = !quoted;
    if (quoted || /["\\]/.test(sign) || Number.isSafeInteger(Number(sign))) continue;
    text += `${json.slice(done, index)}"${sign}"`;
    done = index + sign.length;
  }
  return text + json.slice(done);
}

/** What an escape takes in, quotes, and long whole numbers. */
const signs = /\\[\s\S]|"|(?<![\d.eE+])-?\d{16,}(?![\d.eE])/g;
