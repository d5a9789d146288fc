import { rememberedText } from "../../text/remembered.ts";
import { isPlace } from "../../words/places.ts";
import type { Token } from "../tokens.ts";

/** Publishers whose names say nothing of it and are nobody's surname. */
const imprints = new Set(
  (
    "Palgrave Macmillan|Random House|HarperCollins|Houghton Mifflin|Simon & Schuster|Penguin|Vintage Books|Faber and Faber|Faber & Faber|Anagrama|Tusquets|Seix Barral|Editions du Seuil|Éditions du Seuil|Flammarion|Island Records|Columbia Records|Capitol Records|McGraw-Hill|Routledge|Wiley-Blackwell|Edward Elgar|De Gruyter|Walter de Gruyter|Armand Colin|" +
    "Books|Publishers|Publishing|Verlag|La Découverte|L’Harmattan|L'Harmattan|Gallimard|Siglo XXI|Plon|Grasset|Actes Sud|Minuit|Seuil|Hachette|Espasa|Espasa Calpe|Alfaguara|Planeta|Taurus|Cátedra|Gredos|Paidós|Akal|Debate|Sudamericana|Emecé|Sexto Piso|Bloomsbury|Doubleday|Fondo de Cultura Económica|Alianza Editorial|Companhia das Letras"
  ).split("|"),
);

/** A publisher by its name, such as stands before the year in a full note: `(Quay University Press, 2004)`. */
export const isImprint: (name: string) => boolean = rememberedText(
  (name) => imprints.has(name) || (name.includes(" ") && printed.test(name.normalize("NFC"))),
);

const printed =
  /\s(?:University(?: of \p{Lu}\S+(?: \p{Lu}\S+)?)? Press|Books|Records|Recordings|Publish(?:ers|ing)|Verlag)$|(?:^\p{Lu}{2,}|^(?!The )\S+ (?!Free )\S+) Press$|^(?:Editorial|Ediciones|Éditions|Presses)\s/u;

/** Whether a group names a place before a colon, as full notes do before a publisher: `(New York: Quay, 1999)`. */
export function isImprintPlace(prefix: readonly Token[]): boolean {
  if (prefix.at(-1)?.text !== ":") return false;
  const place = prefix
    .slice(0, -1)
    .map(({ text }) => text)
    .join(" ");
  return isPlace(place) || universityTowns.has(place);
}

/** Towns that are known for the books that come out there. */
const universityTowns = new Set(
  "Aldershot|Basingstoke|Berkeley|Bloomington|Boulder|Cambridge|Cheltenham|Chapel Hill|Durham|Evanston|Farnham|Hoboken|Ithaca|Lanham|New Haven|Oxford|Princeton|Stanford|Thousand Oaks".split(
    "|",
  ),
);
