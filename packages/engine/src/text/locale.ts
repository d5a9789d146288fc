/** The languages in which people are told things. */
export const locales = ["en", "es", "fr"] as const;

export type Locale = (typeof locales)[number];

/** The one of them that a language is, as a system or an editor names it, `es_MX.UTF-8`, `es-MX`; English where it is none of them. */
export function localeOf(language: string): Locale {
  const short = language.slice(0, 2).toLowerCase();
  return locales.find((locale) => locale === short) ?? "en";
}
