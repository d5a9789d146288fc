import type { Locale } from "../../text/locale.ts";
import type { ReadFault } from "../read-fault.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Sentences } from "./sentences.ts";

const catalogues: Readonly<Record<Locale, Sentences<ReadFault>>> = { en, es, fr };

/** What is wrong in a library and what was done, in a language, as the end of `library.bib:120:3 ...`. */
export function readFaultText(fault: ReadFault, locale: Locale): string {
  const say = catalogues[locale][fault.kind] as (fault: ReadFault) => string;
  return say(fault);
}
