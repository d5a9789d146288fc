import { wordSet } from "./word-set.ts";

/** Words by which newspapers call themselves; two of them are one paper: `Globe and Mail`. */
export const press: ReadonlySet<string> = wordSet(
  "Argus Chronicle Courier Dispatch Echo Enquirer Examiner Gazette Globe Guardian Herald Inquirer Journal Mail Mercury News Observer Post Press Sentinel Standard Sun Telegraph Times Tribune",
);

/** What newspapers do with the news, besides saying something. */
export const verbsOfPress: ReadonlySet<string> = wordSet(
  "report reports reported publish publishes published print prints printed carried revealed reveals announced editorialized " +
    "informa informó publica publicó reporta reportó revela reveló difundió denunció anunció noticiou publicou informou revelou " +
    "rapporte rapportait rapporté publie publiait publié révèle révélait révélé annonce annonçait annoncé titre titrait relate relatait relaté",
);
