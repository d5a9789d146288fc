import type { Locale } from "@concordat/engine";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { ConvertWords } from "./words.ts";

/** What `concordat convert` tells people, in each language. */
export const convertWords: Readonly<Record<Locale, ConvertWords>> = { en, es, fr };
