import type { Locale } from "@concordat/engine";
import type { CardWords } from "./card-words.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** The words of the cards in each language. */
export const cardWords: Readonly<Record<Locale, CardWords>> = { en, es, fr };
