import { wordSet } from "./word-set.ts";

/** What somebody wrote or thought, in the singular: what an expression is to have for it, before the end of a plural. */
export const works: string =
  "approach|argument|article|book|classification|critique|data|definition|framework|hypothesis|method|model|paper|stud(?:y|i)|taxonomy|theor(?:y|i)|" +
  "thes[ei]s|typology|view";

/** What somebody wrote, and nobody made or said, in English, in the singular. */
export const written: string = "article|book|paper|essay|chapter|monograph|study|dissertation|thesis|textbook|treatise|pamphlet";

const wrote = new RegExp(`^(?:${written})$`, "u");

/** Whether a word in lower case is for what somebody wrote: `article`. */
export function isWrittenWork(word: string): boolean {
  return wrote.test(word);
}

/** What somebody is said to hold and is no work, in English, in the singular: `Welsh’s claim`. */
export const claims: string =
  "account|analysis|argument|assessment|claim|concept|critique|definition|hypothesis|interpretation|proposal|reading|reply|review|survey|theory|typology";

/** What is called by who thought of it, and is no work, in English, in the singular: `the Lind (1993) rule`. */
export const eponymous: string =
  "rule|procedure|estimator|test|correction|bounds|algorithm|equation|specification|scale|index|measure|decomposition|form|function|curve|" +
  "criterion|theorem|paradox|effect|dataset|survey|regression|solution|equilibrium|coefficient|statistic|transformation|filter|conjecture|lemma|inequality|axiom|dilemma";

/** What is called by who thought of it, in Spanish, French, Portuguese and Italian, before whose it is. */
export const eponymousOf: string =
  "prueba|teste?|índice|indice|coeficiente|coefficiente?|algoritmo|algorithme|regla|règle|regra|criterio|critère|critério|escala|échelle|corrección|correction|" +
  "estimador|estimateur|paradoja|paradoxe|paradoxo|teorema|théorème|curva|courbe|procedimiento|procédure";

/** Works of English that are not named by their author alone: `the account of Lind`, and not `the Lind account`. */
const further =
  "account|analys[ei]s|chapter|claim|concept|contribution|discussion|essay|estimate|conclusion|explanation|finding|idea|insight|logic|" +
  "interpretation|methodology|monograph|notion|observation|perspective|position|proposal|reading|recommendation|research|review|" +
  "phrase|scheme|term|thinking|tradition|treatment|work|word|writing";
const obras =
  "análisis|aporte|argumento|artículo|clásico|cifra|concepto|dato|definición|ensayo|expresión|frase|enfoque|estudio|hallazgo|hipótesis|idea|investigación|lectura|libro|método|modelo|" +
  "noción|obra|observación|palabra|perspectiva|planteamiento|propuesta|reflexión|teoría|término|tesis|texto|tipología|trabajo";
const ouvrages =
  "analyse|approche|argument|article|chiffre|concept|contribution|définition|donnée|essai|enquête|étude|expression|formule|hypothèse|idée|lecture|livre|méthode|modèle|mot|notion|observation|perspective|" +
  "ouvrage|proposition|recherche|réflexion|terme|texte|théorie|thèse|travail|travaux|typologie";
const trabalhos =
  "conceito|concepção|contribuição|contribuições|definição|estudo|hipótese|livro|metodologia|obra|observações|percepção|pesquisa|teoria|tese|trabalho";

const inItalian =
  "analisi articolo articoli concetto definizione espressione idea ipotesi lavoro lavori libro libri modello nozione opera opere saggio saggi studio studi teoria tesi testo";

const inGerman =
  "analyse ansatz arbeit arbeiten aufsatz begriff buch definition konzept modell schrift schriften studie studien text theorie these thesen werk werke";

/** What somebody wrote or thought, in Italian. */
export const scritti: ReadonlySet<string> = wordSet(inItalian);

/** What somebody wrote or thought, in German. */
export const schriften: ReadonlySet<string> = wordSet(inGerman);

/** What somebody wrote or thought, before whom it is of, in English, Spanish, French, Portuguese, Italian or German. */
export const worksOf: string = [
  works,
  further,
  obras,
  ouvrages,
  trabalhos,
  ...[inItalian, inGerman].map((words) => words.replaceAll(" ", "|")),
].join("|");
