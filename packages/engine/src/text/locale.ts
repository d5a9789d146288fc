/** The languages in which people are told things. */
export type Locale = "en" | "es" | "fr";
