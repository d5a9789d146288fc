import type { Locale } from "@concordat/engine";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Words } from "./words.ts";

/** The words around the problems, in each language. */
export const words: Readonly<Record<Locale, Words>> = { en, es, fr };
