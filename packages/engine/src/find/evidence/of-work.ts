import { visible } from "../../text/characters.ts";
import { works } from "../../words/works.ts";

/** How far before a name it may begin. */
const REACH = 64;

/** Works of English that are not named by their author alone. */
const further =
  "account|analys[ei]s|chapter|claim|concept|contribution|discussion|essay|estimate|conclusion|explanation|finding|idea|insight|" +
  "interpretation|methodology|monograph|notion|observation|perspective|position|proposal|reading|recommendation|research|review|" +
  "scheme|thinking|tradition|treatment|work|word|writing";
const obras =
  "análisis|aporte|argumento|artículo|clásico|concepto|definición|ensayo|enfoque|estudio|hallazgo|hipótesis|idea|investigación|lectura|libro|método|modelo|" +
  "noción|obra|observación|palabra|perspectiva|planteamiento|propuesta|reflexión|teoría|tesis|texto|tipología|trabajo";
const ouvrages =
  "analyse|approche|argument|article|concept|contribution|définition|essai|enquête|étude|formule|hypothèse|idée|lecture|livre|méthode|modèle|mot|notion|observation|perspective|" +
  "ouvrage|proposition|recherche|réflexion|texte|théorie|thèse|travail|travaux|typologie";
const trabalhos =
  "conceito|concepção|contribuição|contribuições|definição|estudo|hipótese|livro|metodologia|obra|observações|percepção|pesquisa|teoria|tese|trabalho";
const ofWork = new RegExp(
  `(?<!\\p{L})(?:(?:${works}|${further}|${obras}|${ouvrages}|${trabalhos})(?:e?s)?(?:\\s\\p{Ll}{4,})?|that|those|celui|celle|ceux|celles|los)(?:\\s(?:is|are|es|est|sont|está|est[áa]n))?` +
    "\\s(?:(?:of|by|from|in|de|del|do|da|du|chez)\\s|d['’])$",
  "iu",
);

/** What says that a source is named next: `the classic statement is Lind (1957)`. */
const source =
  /(?<!\p{L})(?:statement|source|reference|account|treatment|critique|exponent|referencia|fuente|référence)\s(?:is|remains|es|sigue siendo|est|reste)\s$/iu;

/** Whether what is named before a name is what somebody wrote or thought: `the work of Lind (1998)`, `los ensayos de Lind (1998)`, `ceux de Lind (1998)`. */
export function isOfWork(prose: string, start: number): boolean {
  const before = visible(prose.slice(Math.max(0, start - REACH), start)).replace(/\s+/gu, " ");
  return ofWork.test(before) || source.test(before);
}
