import type { Locale } from "@concordat/engine";

/** The languages in which people are told things. */
export const locales = ["en", "es", "fr"] as const;

/** The reader's language from the environment: `es_MX.UTF-8` is Spanish. */
export function localeOf(language: string): Locale {
  const short = language.slice(0, 2);
  return short === "es" || short === "fr" ? short : "en";
}
