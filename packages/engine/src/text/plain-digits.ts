/** A text with the digits of ASCII for those that East Asian keyboards type as wide as their signs. */
export function plainDigits(text: string): string {
  return wide.test(text) ? text.replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)) : text;
}

const wide = /[\uff10-\uff19]/;
