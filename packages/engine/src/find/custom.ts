import { visible } from "../text/characters.ts";
import { rememberedText } from "../text/remembered.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import type { UnlistedCustom } from "./mention.ts";

const raw = String.raw;

/** The beginning of a number, with what may stand before it: `No. 12`, `n.º 12`, `# 12`. */
const number = raw`(?:(?:[Nn](?:o|úm|r)?[.º°]{0,2}|#) ?)?\d`;

/** What begins as an interview does, or as notes taken in the field. */
const begun = raw`^(?:(?:authors?['’]?s?|personal|telephone|phone|confidential|anonymous|e-?mail) )?(?:interviews?|fieldnotes|field notes|entrevistas?|entretiens?|focus groups?|grupos? focal(?:es)?|diario de campo)(?!\p{L})`;

/** Signs that stand first in a part of a bracket, and those that may stand anywhere in it. */
const interviews = [
  begun,
  raw`(?:personal|private|pers\.) (?:comm(?:unication|\.)|conversation|correspondence|interview)`,
  raw`(?:comunicación|entrevista) personal|(?:comunicação|entrevista) pessoal|communication personnelle|entretien personnel|comm?\. pers\.`,
  raw`(?:^|, )(?:e-?mails?|correos?(?: electrónicos?)?|courriels?) (?:to|from|with|between|an?|al|de|del|des?|du|à|aux?|com|ao) `,
  raw`(?:^|, )(?:letter|carta|lettre) (?:to the|al|à l['’]|ao) ?(?:present )?(?:authors?|autora?|auteure?)(?!\p{L})`,
];

const documents = [
  raw`UN Docs?\.?|Doc\. ONU|[AES]\/(?:RES|CN|PV|HRC|AC)[./]?\d*\/\S+|[AES]\/\d{2,4}\/\d+|[AS]\/RES\/\d+|COM ?\(\d{4}\) ?\d+|SWD ?\(\d{4}\) ?\d+|OEA\/Ser\.?|CCPR\/|CEDAW\/|TD\/|WT\/`,
  raw`(?:UN)?(?:SCR?|GA),? ?[Rr]es(?:olution|\.)? ?${number}|R(?:esolu(?:tion|ción|ção)|ésolution) ${number}`,
  raw`r(?:esolu(?:tion|ción|ção)|ésolution) ${number}[\d/().-]{0,12} (?:of|del?|du|d[ao]s?) `,
];

const statutes = [
  raw`\d+ (?:U\. ?S\. ?C|C\. ?F\. ?R|Stat|U\. ?S|F\.[23]d|S\. ?Ct|Fed\. ?Reg)\.|\d+ (?:USC|CFR) (?:§{1,2} ?|[Pp]arts? |pts?\. )?\d`,
  raw`Pub(?:lic)?\.? L(?:aw)?\.?,? (?:No\. )?\d+|[RS]\. ?[SC]\. ?C?\.?,? (?:19|20)\d\d,? c|(?:\p{Lu}\. ?){2,5},? ?\(?(?:1[89]|20)\d\d\)?,? (?:c|ch|chap)\.? ?[\p{Lu}\d]`,
  raw`(?:Ley|Lei|Loi|Decreto(?:[- ](?:Ley|Lei|Supremo|Legislativo))?|Décret|Directiv[ae]|Regulation|Reglamento|Regulamento|Règlement|Executive Order|E\.O\.)(?: \(?(?:EC|EU|CE|UE|EEC)\)?)? ${number}`,
  raw`(?:Ley|Loi|Code|Código|Constitución|Constitution|Act|Charter|Charte|Reglamento|Règlement|Convention|Convención)(?: \p{L}+){0,8},? ?(?:\(?(?:1[89]|20)\d\d\)?,? )?(?:art|arts|artículos?|articles?|s|ss|sec|section|§)\.? ?\d`,
  // What parliaments say and print.
  raw`Cong(?:ressional|\.) Rec(?:ord|\.)|Hansard|H[CL] Deb|Diario de (?:los Debates|Sesiones)|H\. ?R\. \d+|[HS]\. ?(?:Rep|Rept|Doc)\. ?(?:No\. ?)?\d|Bill [CS]-\d+`,
  raw`(?:DOF|D\.O\.F\.|BOE|JORF|Diario Oficial|Journal officiel|Gaceta Oficial|Official Journal|Federal Register),? `,
  // Cases by their numbers.
  raw`(?:(?:Joined )?Cases?|Asuntos?|Affaires?|Aff\.|Rs\.|Rechtssache|Processo|Causa) [CTF][-‑–]\d+\/\d\d`,
];

const archives = [
  raw`(?:National Archives|Archives nationales|Archivo (?:General|Histórico|Nacional|de)|Archives? (?:of|de|du|des)|Public Record Office|Library and Archives|AGN|NARA|TNA|LAC|BAC|AHSRE)(?:,| |\)|$)(?=.*\d)`,
  raw`(?:RG|Record Group|FO|CO|CAB|MG) \d+(?:,|\/| vol)`,
  raw`(?:box|caja|carton|folder|legajo|leg\.|exp\.|expediente|fondo|fonds) \d+.*(?:box|caja|carton|folder|legajo|leg\.|exp\.|expediente|vol\.|file|f\.|foja) ?\d+`,
  raw`(?:série|serie|series|ramo|fondo|fonds|papers) \p{L}[^,;]{0,60}, (?:box|caja|carton|folder|dossier|legajo|leg\.|exp\.|expediente|file) \d+`,
];

/** One expression of all signs, each at the beginning of a word. */
function anyOf(signs: readonly string[], flags: string): RegExp {
  return new RegExp(`(?:^|[\\s(,])(?:${signs.join("|")})`, flags);
}

const signs: Readonly<Record<UnlistedCustom, RegExp>> = {
  interview: new RegExp(interviews.join("|"), "iu"),
  document: anyOf(documents, "u"),
  statute: anyOf(statutes, "u"),
  archive: anyOf(archives, "iu"),
};

const interview = new RegExp(begun, "iu");

const customs = Object.keys(signs) as readonly UnlistedCustom[];

/** Whether what a list prints is an interview. */
export function isInterview(printed: string): boolean {
  return interview.test(singleBlanks(visible(printed).normalize("NFC")).trim());
}

/** What is cited here and never listed, by custom: an interview, an archive, a statute, a document of an organization; null where nothing is. */
export const customOf: (words: string) => UnlistedCustom | null = rememberedText((words) => {
  const text = singleBlanks(visible(words).normalize("NFC")).trim();
  for (const custom of customs) if (signs[custom].test(text)) return custom;
  return null;
});
