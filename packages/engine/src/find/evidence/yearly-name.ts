import { yearly } from "../../words/yearly.ts";

const article = /^(?:[Tt]he |[Ll]es? |[Ll]as? |[Ll]['’]|[Ee]l |[Ll]os |[OoAa]s? |[Uu]ne? )(?=\p{Lu})/u;

/** Whether a name is one word that no author is called by, an article aside: `Budget (2021)`, `La Population (2010)`. */
export function isYearly(name: string): boolean {
  const word = name.replace(article, "").toLowerCase().normalize("NFC");
  return !word.includes(" ") && yearly.has(word);
}
