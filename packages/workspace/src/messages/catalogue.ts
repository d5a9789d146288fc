import type { Locale } from "@concordat/engine";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Messages } from "./messages.ts";

/** What this package tells people, in each language. */
export const messages: Readonly<Record<Locale, Messages>> = { en, es, fr };
