import type { Locale } from "@concordat/engine";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { RecordWords } from "./record-words.ts";

/** The words of records in each language. */
export const recordWords: Readonly<Record<Locale, RecordWords>> = { en, es, fr };
