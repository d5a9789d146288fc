import { monthNames } from "./dates.ts";
import { wordSet } from "./word-set.ts";

const days =
  "monday tuesday wednesday thursday friday saturday sunday januar februar märz juni juli oktober dezember spring summer autumn fall winter century";
const times =
  "early mid late quarter fy inicios principios mediados finales primavera verano otoño invierno início fim meados verão outono inverno " +
  "début courant fin printemps été automne hiver rentrée trimestre semestre";
const parts =
  "ms mss item docket room article section chapter table figure fig box appendix annex part volume vol no number note page line paragraph para " +
  "version artículo sección capítulo tabla cuadro figura anexo parte volumen número nota página párrafo versión " +
  "chapitre tableau annexe partie numéro alinéa " +
  "items articles sections chapters tables figures figs appendices annexes paragraphs paras artículos secciones capítulos tablas cuadros figuras " +
  "anexos párrafos chapitres tableaux alinéas artigos seções secções tabelas quadros parágrafos artigo seção secção tabela quadro parágrafo";
const measures = "gdp gnp pib pnb cpi usd eur gbp mxn brl chf";
const votes = "yes ayes noes nays oui";

/** Capitalized words that a year follows without its being a citation: of dates, of the parts of texts, of statistics. */
export const neverAuthors: ReadonlySet<string> = new Set([...monthNames, ...wordSet(`${days} ${times} ${parts} ${measures} ${votes}`)]);

/** Names that are such words, too, such as May and Page: only a library tells which they are, where they stand by themselves. */
export const monthlike: ReadonlySet<string> = wordSet(
  "may march april june august winter spring fall early late primavera verano invierno courant fin hiver page box nota mars märz avril abril marzo mayo maio mar jan jun mai",
);
