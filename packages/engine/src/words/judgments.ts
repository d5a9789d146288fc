const english =
  "blunt(?:er)?|clear(?:er)?|explicit|right|wrong|correct|mistaken|silent|s[kc]eptical|critical|cautious|agnostic|ambivalent|optimistic|" +
  "pessimistic|adamant|emphatic|useful|helpful|instructive|illuminating|persuasive|convincing|(?:un)?convinced|(?:un)?persuaded|seminal|authoritative|source|" +
  "reference|authority|culprit|suspect|touchstone|precursor|account|statement|treatment|study|textbook|introduction|exponent|critic|proponent|advocate|guide|point of departure|starting point|(?:easier|harder|easy|hard|difficult) to (?:read|follow)|(?:essential|required|compulsory|background) reading|worth (?:reading|consulting|citing|quoting|reviewing)";
const spanish =
  "explícit[oa]|clar[oa]|tajante|escéptic[oa]|cautelos[oa]|referencia|fuente|estudio|exponente|defensor|convencid[oa]|punto de partida";
const french = "explicite|sceptique|prudente?|convaincante?|référence|précurseur|étude|ouvrage|convaincue?|point de départ";

/** What is thought of somebody who writes, or of what he wrote, in English, Spanish and French, as an expression is to have it. */
export const judgments: string = [english, spanish, french].join("|");

/** How it is said of somebody, in these languages and Portuguese, that he is right, agrees or says more. */
export const agreements: string = [
  "(?:goes|went)\\s(?:\\p{Ll}+\\s)?further|(?:had\\s|has\\s)?(?:gets|got)\\s(?:it|this|that|(?:the|his|her|these)\\s\\p{Ll}+)\\s(?:\\p{Ll}+\\s)?(?:right|wrong)|(?:lays|laid|sets?)\\s(?:it|this|them)\\s(?:all\\s)?(?:out|down)|buil(?:ds|t)\\son\\s(?:it|this|that|them)",
  "(?:va|fue|iba)\\s(?:\\p{Ll}+\\s)?más\\slejos|(?:no\\s)?t(?:iene|enía|uvo)\\srazón|(?:no\\s)?está(?:ba)?\\sde\\sacuerdo",
  "(?:va|alla|allait)\\s(?:\\p{Ll}+\\s)?plus\\sloin|(?:n['’])?(?:avait|a|eut)\\s(?:pas\\s)?(?:raison|tort)",
  "(?:n['’])?(?:est|était)\\s(?:pas\\s)?d['’]accord|(?:vai|foi)\\smais\\slonge",
].join("|");

const decir =
  "señalar|decir|advertir|sostener|plantear|proponer|usar|estudiar|analizar|demostrar|afirmar|hablar|definir|formular|escribir|mostrar|notar";
const dire = "dire|noter|montrer|proposer|étudier|analyser|définir|formuler|écrire|parler|souligner";
const dizer = "diz|apontar|propor|mostrar|estudar|usar|falar|escrever";

/** Being the first to say or think something in other languages than English. */
export const firstToSay: string = [
  `(?:el|la|los)\\sprimer[oa]s?\\sen\\s(?:${decir})`,
  `l[ae]\\spremi(?:er|ère)\\sà\\s(?:le\\s|l['’]|en\\s)?(?:${dire})`,
  `[oa]\\sprimeir[oa]\\sa\\s(?:${dizer})`,
].join("|");
