import { isOfficeOfCountry } from "./affairs.ts";
import { connectors } from "./name-words.ts";
import { wordSet } from "./word-set.ts";

/** Words that institutions of French and Spanish are called by, whose names go on in lower case: `Banque mondiale`. */
const heads =
  "académie academia agence agencia ambassade assemblée asamblea autoridad autorité banque banco bureau caisse cámara chambre cancillería centro centre comité confédération confederación " +
  "comisión conseil consejo contraloría cour corte defensoría departamento département embajada fédération federación fondation fundación fonds fondo gouvernement gobierno institut instituto ministère ministerio " +
  "observatoire observatorio office régie oficina organización procuraduría secrétariat secretaría sénat senado société sociedad subsecretaría " +
  "superintendencia syndicat sindicato tribunal université universidad vérificateur";

/** Such words that English has as well. */
const shared = "association commission institution organisation organization union";

const inEnglish =
  "academy agency assembly authority bank board center church college committee company congress corporation council court department " +
  "federation foundation fund government govt. dept. univ. group house institute international league ministry mission national nations observatory " +
  "parliament party press project secretariat senate service society survey trust university inc ltd llc plc";
const inSpanish = "asociación colegio congreso grupo nacional naciones ayuntamiento alcaldía municipalidad corporación prefectura";
const inFrench = "mairie préfecture";
const inPortuguese =
  "associação organização ministério secretaria conselho comissão fundação universidade governo câmara federação sociedade confederação " +
  "agência corporação embaixada prefeitura superintendência";
const inItalian = "ministero istituto banca università consiglio commissione associazione fondazione agenzia governo osservatorio società";
const inGerman = "bundesamt bundesbank bundesministerium ministerium kommission stiftung verband universität gmbh";

/** Words of an institution's name, those between the others among them. One of them in a parenthesis makes the whole of it one author. */
export const institutional: ReadonlySet<string> = wordSet(
  ["of for the on sobre para del voor raad", heads, shared, inEnglish, inSpanish, inFrench, inPortuguese, inItalian, inGerman].join(" "),
);

/** What only the names of institutions begin with, and other names have within them. */
const leagues =
  "avocats collectif colectivo commissariat contrôleur croix-rouge défenseur défenseure defensor defensora délégation haut-commissariat inspection " +
  "ligue liga médecins médiateur médiatrice médicos mutuelle réseau secours";

/** Words by which a name in lower case shows that it is an institution's of French or Spanish. */
export const romanceHeads: ReadonlySet<string> = wordSet(`${heads} ${leagues} bibliothèque dirección direction ville`);

/** Words that may be an institution's of English as well. */
export const sharedHeads: ReadonlySet<string> = wordSet(`${shared} police`);

/** Whether one of some words is an institution's, and none that others have, too: `Harbor Office`. */
export function isInstitution(words: readonly string[]): boolean {
  return words.some((word) => institutional.has(word.toLowerCase()) && !connectors.has(word.toLowerCase())) || isOfficeOfCountry(words);
}

/** Whether a word begins the names of institutions that go on in lower case: `Commission européenne`, `Agence des services`. */
export function mayHead(word: string): boolean {
  return romanceHeads.has(word) || sharedHeads.has(word);
}
