/** Whether `M1`, which programs use for many things, is a number. */
export function isNumber(text: string): boolean {
  return /\d/.test(text) && text.length < 20;
}

/** Whether `SP` is how many pages a book has: `321 p.`, `vi+309`. */
export function isPageCount(text: string): boolean {
  return /^(?:[ivxlc]{1,9}\s?[+,]\s?)?\d{1,9}(?:\s?pp?\.?)?$/.test(text);
}
