import { rememberedText } from "../../text/remembered.ts";
import { months } from "../../words/dates.ts";
import { yearly } from "../../words/yearly.ts";

const article = /^(?:[Tt]he |[Ll]es? |[Ll]as? |[Ll]['’]|[Ee]l |[Ll]os |[OoAa]s? |[Uu]ne? )(?=\p{Lu})/u;

/** What somebody holds from a university, `(BA 1994, PhD 2001)`, and the count of years, `(A.D. 1537)`. */
const degree = /^(?:A\.?D|B\.?(?:A|Sc|S|Ed|Com)|M\.?(?:A|Sc|Phil|Ed|Res)|MBA|MPA|MPP|MPH|Ph\.? ?D|D\.?Phil|LL\.?[BMD]|J\.?D|Ed\.?D)\.?$/u;

/** A name that ends with the word for a year: `Sistema Español Año 2019`. */
const ended = /\s(?:Año|Year|Année|Ano)$/u;

/**
 * Whether a name is one word that no author is called by, an article aside: `Budget (2021)`, `La Population (2010)`; or has a month after
 * such a word: `(Adopted June, 1860)`.
 */
export const isYearly: (name: string) => boolean = rememberedText((name) => {
  if (degree.test(name) || ended.test(name.normalize("NFC"))) return true;
  const word = name.replace(article, "").toLowerCase().normalize("NFC");
  const [first = "", month, ...others] = word.split(" ");
  return yearly.has(first) && others.length === 0 && (month === undefined || months.has(month));
});
