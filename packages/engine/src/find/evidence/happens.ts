import { visible } from "../../text/characters.ts";

/** How far after a year in brackets it may be told. */
const REACH = 48;

/** What becomes of parties, firms and ships, and not of what somebody wrote: `took office`, `bought Opel`, `sank`. */
const becomes = new RegExp(
  "^\\s(?:\\p{Ll}+ly\\s)?(?:(?:took|takes|take) (?:office|power|place|effect|over|off|part|control|root|shape|command|up arms|to the|" +
    "\\p{Ll}+ (?:years?|months?|weeks?|days?|hours?))|bought|acquired|won|beat|merged with|crashed|sank|landed|exploded|erupted|killed|devastated|flooded|" +
    "ganó|ganaron|venció|perdió|ganhou|ganharam|venceu|gagna|remporta|arrasó|destruyó|mató|duró|costó|compró|estalló|cayó|murió|ravagea|détruisit|tua|coûta|dura|acheta|éclata|tomba|mourut)(?!\\p{L})",
  "u",
);

/** Whether what follows is what becomes of things: `Heron Freight (1998) bought two ships`. */
export function isToldOf(prose: string, after: number): boolean {
  return becomes.test(prose.slice(after, after + REACH));
}

/** What becomes of works, and not of things. */
const cited =
  /^\s(?:is|are|was|were|has been|have been|es|son|fue|est|sont|fut)\s(?:\p{Ll}+\s)?(?:cited|quoted|paraphrased|reprinted|reviewed|plagiarized|read (?:together|alongside)|citad[oa]s?|reeditad[oa]s?|reseñad[oa]s?|citée?s?|rééditée?s?)(?!\p{L})/u;

/** Whether what follows is what becomes of works: `Lind (1998) is often cited`. */
export function isCited(prose: string, after: number): boolean {
  return cited.test(visible(prose.slice(after, after + REACH)));
}

const founded =
  /^[\s\u0001]*(?:was|were|is|are|has been|had been|fue(?:ron)?|ha sido|fut|furent|a été|est) (?:\p{L}+ly )?(?:founded|created|established|signed|born|built|launched|divided|split|renamed|merged|closed|sold|defeated|won|lost|sunk|destroyed|ratified|elected|dissolved|abolished|opened|inaugurated|enacted|repealed|amended|(?:fundad|cread|firmad|ratificad|inaugurad|promulgad|reformad|derogad)[oa]s?|disuelt[oa]s?|(?:fond|cré|sign|ratifi|inaugur|promulgu|abrog|adopt)ée?s?|élue?s?|dissou(?:s|tes?))(?!\p{L})/u;

/** Whether what follows says that the thing came into being or ended, as no author does: `The World Bank (1944) was founded`. */
export function isFounded(prose: string, after: number): boolean {
  return founded.test(prose.slice(after, after + REACH).normalize("NFC"));
}
