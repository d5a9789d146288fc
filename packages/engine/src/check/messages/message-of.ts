import type { Locale } from "../../text/locale.ts";
import type { Catalogue } from "./catalogue.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { Finding } from "./finding.ts";
import { fr } from "./fr.ts";

const catalogues: Readonly<Record<Locale, Catalogue>> = { en, es, fr };

/** A finding in the reader's language. The language of the text has no say in it. */
export function messageOf(finding: Finding, locale: Locale): string {
  const write = catalogues[locale][finding.code] as (finding: Finding) => string;
  return write(finding);
}
