/** Accents by their numbers in the fonts that TeX began with. */
export const numberedAccents: ReadonlyMap<number, string> = new Map([
  [18, "\u0300"],
  [19, "\u0301"],
  [20, "\u030c"],
  [21, "\u0306"],
  [22, "\u0304"],
  [23, "\u030a"],
  [24, "\u0327"],
  [94, "\u0302"],
  [95, "\u0307"],
  [125, "\u030b"],
  [126, "\u0303"],
  [127, "\u0308"],
]);
