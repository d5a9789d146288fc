import { visible } from "../text/characters.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import type { UnlistedCustom } from "./mention.ts";

const signs: Readonly<Record<UnlistedCustom, RegExp>> = {
  interview:
    /^(?:(?:authors?['’]?s?|personal|telephone|phone|confidential|anonymous|e-?mail) )?(?:interviews?|fieldnotes|field notes|entrevistas?|entretiens?|focus groups?|grupos? focal(?:es)?|diario de campo)(?!\p{L})|(?:personal|private) (?:communication|conversation)|comunicación personal|communication personnelle|pers\. comm\.|com\. pers\./iu,
  document:
    /(?:^|[\s(])(?:UN Docs?\.?|Doc\. ONU|[AES]\/(?:RES|CN|PV|HRC|AC)[./]?\d*\/\S+|[AES]\/\d{2,4}\/\d+|[AS]\/RES\/\d+|COM ?\(\d{4}\) ?\d+|SWD ?\(\d{4}\) ?\d+|OEA\/Ser\.?|CCPR\/|CEDAW\/|TD\/|WT\/)/u,
  statute:
    /(?:^|[\s(,])(?:\d+ (?:U\. ?S\. ?C|C\. ?F\. ?R|Stat|U\. ?S|F\.[23]d|S\. ?Ct|Fed\. ?Reg)\.|Pub(?:lic)?\.? L(?:aw)?\.?,? (?:No\. )?\d+|[RS]\. ?[SC]\. ?C?\.?,? (?:19|20)\d\d,? c|(?:\p{Lu}\. ?){2,5},? ?\(?(?:1[89]|20)\d\d\)?,? (?:c|ch|chap)\.? ?[\p{Lu}\d]|Cong\. Rec\.|Hansard|H\. ?R\. \d+|Bill [CS]-\d+|(?:DOF|D\.O\.F\.|BOE|JORF|Diario Oficial|Journal officiel|Gaceta Oficial|Official Journal|Federal Register),? |(?:Ley|Loi|Code|Código|Constitución|Constitution|Act|Charter|Charte|Reglamento|Règlement|Convention|Convención)(?: \p{L}+){0,8},? ?(?:art|arts|artículos?|articles?|s|ss|sec|section|§)\.? ?\d)/u,
  archive:
    /(?:^|[\s(,])(?:National Archives|Archives nationales|Archivo (?:General|Histórico|Nacional|de)|Archives? (?:of|de|du|des)|Public Record Office|Library and Archives|AGN|NARA|TNA|LAC|BAC|AHSRE)(?:,| |\)|$)(?=.*\d)|(?:^|[\s(,])(?:RG|Record Group|FO|CO|CAB|MG) \d+(?:,|\/| vol)|(?:^|, )(?:box|caja|carton|folder|legajo|leg\.|exp\.|expediente|fondo|fonds) \d+.*(?:box|caja|carton|folder|legajo|leg\.|exp\.|expediente|vol\.|file|f\.|foja) ?\d+/iu,
};

const customs = Object.keys(signs) as readonly UnlistedCustom[];

/** What is cited here and never listed, by custom: an interview, an archive, a statute, a document of an organization; null where nothing is. */
export function customOf(words: string): UnlistedCustom | null {
  const text = singleBlanks(visible(words).normalize("NFC")).trim();
  for (const custom of customs) if (signs[custom].test(text)) return custom;
  return null;
}
