import { rememberedText } from "../text/remembered.ts";

/** Going, before the place gone to, as an expression is to have it: `the firm moved to Dearborn (1917)`. */
export const goingTo: string = [
  "(?:left|headed|set out)\\sfor|(?:moved|relocated|emigrated|immigrated|migrated|fled|travell?ed|sailed|flew|deported|expelled|exiled)\\sto",
  "(?:emigr|mud|traslad|viaj|march|exili)(?:ó|aron|ado|ada)\\sa|huy(?:ó|eron)\\sa",
  "(?:émigr|déménage|install)(?:a|èrent|é|ée)\\sà",
].join("|");

/** Winning, before what is won or who won, as an expression is to have it: `she won a Tarn (1987)`, `the laureates Tarn (1987)`, `recibió el Tarn (1987)`. */
export const winningOf: string = [
  "(?:won|received|awarded) (?:an?|the)",
  "(?:ganó|recibió|obtuvo) (?:el|la|un|una)",
  "(?:reçut|obtint|gagna|remporta) (?:le|la|une?)",
  "(?:gold|silver|bronze|prize|award|medal|title|cup|trophy)(?:\\s\\p{Ll}+){0,3}\\sto",
  "(?:titles|victories|wins|medals|triumphs) (?:of|by|for)|(?:títulos|victorias|medallas|triunfos) (?:de|para)|(?:titres|victoires|médailles) de",
  "(?:premio|galardón|título|medalla|copa)(?:\\s\\p{Ll}+){0,3}\\sa|recay(?:ó|eron) en",
  "(?:prix|médaille|titre|coupe)(?:\\s\\p{Ll}+){0,3}\\sà",
  "(?:beat|beats|defeated|defeats|defeating|beating|edged|thrashed|venció a|derrotó a|ganó a|battit|battu)",
  "(?:re)?married|divorced|wed|se cas(?:ó|aron) con|casó con|épousa|épousé|casou-se com",
  "(?:founded|established|formed|incorporated|opened|started|begun|began|created|known) as",
  "(?:laureates?|winners?|champions?|medall?ists?|lauréate?s?|vainqueurs?|ganador(?:a|es|as)?|campe(?:ón|ona|ones)|galardonad[oa]s?)",
].join("|");

/** Those who got a prize, as an expression is to have it. */
export const honored: string = [
  "laureates?|nobelists?|medall?ists?|prize-?winners?",
  "galardonad[oa]s?|premiad[oa]s?|laureados?|laureadas?|medallistas?|medalhistas?",
  "lauréate?s?|médaillée?s?|nobélisée?s?",
].join("|");

const winning = "won|ganado|ganaron|remporté|remportèrent|gagné";
const appointing = "appointed|elected|inducted|ordained|knighted";
const appointed = `(?:newly )?(?:${appointing})|(?:nombrad|elegid|designad)[oa]s|(?:nommé|élu|désigné)e?s`;

/** Those who win, ride or play, in the plural, are born to somebody or appointed, or of whom it is told what they won, as an expression is to have it. */
export const contestants: string = [
  "winners|champions|(?:record|title)-?holders|finalists|(?<!free[ -])riders|cyclists|(?<!veto )players|golfers|boxers|skaters|skiers|swimmers|sprinters|athletes|gymnasts|jockeys|footballers|actresses",
  "ganador[ae]s|campeon[ae]s|vencedor[ae]s|finalistas|ciclistas|corredor[ae]s|jugador[ae]s|tenistas|nadador[ae]s|atletas|futbolistas|boxeador[ae]s|actrices",
  "vainqueurs|champions|championnes|cyclistes|coureu(?:rs|ses)|joueu(?:rs|ses)|nageu(?:rs|ses)|skieu(?:rs|ses)|athlètes|footballeu(?:rs|ses)|boxeurs",
  "campeões|campeãs|jogador[ae]s|atrizes",
  "sons|daughters|children|twins|siblings|brothers|sisters|grandchildren|hij[oa]s|niet[oa]s|herman[oa]s|gemel[oa]s|mellizos|enfants|fils|filles|frères|sœurs|jumeaux|filh[oa]s|irmãos|irmãs",
  `(?:${winning})(?: [\\p{L}\\d’-]+){1,8}(?=:)`,
  `\\p{L}+s (?:${appointed})`,
].join("|");

const word = new RegExp(`^(?:${honored}|${contestants}|holders|winners?|${winning}|${appointing}|${appointed})$`, "u");
/** Whether a word may tell of one of them: it is asked before what is looked for by so many words. */
export const mayCompete: (word: string) => boolean = rememberedText((printed) => word.test(printed));
