/** What parts the thousands of a number, by language, and from how many digits on. */
const parted = { en: [",", 4], es: [".", 5], fr: ["\u202f", 4] } as const;

/** A whole number as people read it: `7,166`, in Spanish `7166` and `10.000`. As the platform prints it, which takes a while to begin. */
export function printCount(number: number, locale: keyof typeof parted): string {
  const digits = String(number);
  const [sign, from] = parted[locale];
  return digits.length < from ? digits : digits.replace(/(?!^)(?=(?:\d{3})+$)/g, sign);
}
