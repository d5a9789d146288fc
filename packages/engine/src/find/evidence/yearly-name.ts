import { rememberedText } from "../../text/remembered.ts";
import { months } from "../../words/dates.ts";
import { yearly } from "../../words/yearly.ts";

const article = /^(?:[Tt]he |[Ll]es? |[Ll]as? |[Ll]['’]|[Ee]l |[Ll]os |[OoAa]s? |[Uu]ne? )(?=\p{Lu})/u;

/**
 * Whether a name is one word that no author is called by, an article aside: `Budget (2021)`, `La Population (2010)`; or has a month after
 * such a word: `(Adopted June, 1860)`.
 */
export const isYearly: (name: string) => boolean = rememberedText((name) => {
  const word = name.replace(article, "").toLowerCase().normalize("NFC");
  const [first = "", month, ...others] = word.split(" ");
  return yearly.has(first) && others.length === 0 && (month === undefined || months.has(month));
});
