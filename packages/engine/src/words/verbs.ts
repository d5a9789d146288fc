import { wordSet } from "./word-set.ts";

const present = (verbs: string): string => verbs.replace(/(\S+)/g, (verb) => `${verb} ${verb}${/(?:s|sh|ch)$/.test(verb) ? "es" : "s"}`);
const past = (verbs: string): string => verbs.replace(/(\S+)/g, (verb) => (verb.endsWith("e") ? `${verb}d` : `${verb}ed`));
const forms = (verbs: string): string => `${present(verbs)} ${past(verbs)}`;

/** What authors and institutions do. */
const both =
  `${forms(
    "acknowledge argue claim conclude confirm define describe document emphasize emphasise estimate explain note observe recommend " +
      "report " +
      "state stress suggest warn",
  )} finds find found shows show showed writes wrote says puts ` +
  "afirma advierte concluye define describe destaca encuentra explica indica muestra observa reconoce señala sostiene sugiere afirmó " +
  "advirtió " +
  "concluyó señaló " +
  "affirme conclut constate définit décrit estime explique montre note observe précise rappelle signale souligne";

/** What institutions do, and authors seldom. */
const institutions =
  `${forms("indicate")} projects projected counts counted ` +
  "calcula estima informa recomienda reporta calculó estimó informó reportó avertit indique recommande aponta conclui mostra recomenda registra relata";

/** What authors do, and institutions seldom. */
const authors =
  `${forms(
    "accept add address adopt advance advocate affirm agree allege analyze analyse answer apply ask assert assess assume attribute " +
      "believe call " +
      "caution challenge characterize clarify compare concede conceive conceptualize concur consider contend contrast contribute " +
      "correct criticize " +
      "date debate demonstrate detail develop differ disagree discern discover discuss dismiss dispute dissent distinguish doubt employ " +
      "endorse " +
      "evaluate examine explore express extend focus follow formulate frame highlight hypothesize identify illustrate infer insist " +
      "interpret " +
      "introduce investigate label list maintain mention name offer outline point portray posit predict present propose prove provide " +
      "question " +
      "recall recognize refer refute reject remark remind repeat review reveal see speak summarize support survey test theorize trace " +
      "treat turn " +
      "underline underscore urge use view wonder " +
      "anticipate calculate caricature chronicle codify coin compute conjecture corroborate credit decry deplore edit exaggerate " +
      "envisage envision formalize foresee gloss ignore imagine lament measure model neglect object omit overlook overstate paraphrase pioneer popularize praise quantify " +
      "quote reappraise reassess recast reconsider reconstruct recount refine reformulate reinterpret reiterate replicate revise revisit " +
      "sign simulate sketch speculate surmise synthesize systematize translate underestimate understate",
  )} ` +
  "identifies identified applies applied replies replied clarifies clarified specifies studies studied holds hold held write " +
  "written say said thinks think thought makes made put takes took gives gave shown sees saw seen draws drew tells told understands " +
  "reads spoke " +
  "afirman analiza analizan añade apunta argumenta argumentan arguye cita comenta concluyen considera consideran critica cuestiona " +
  "definen demuestra demuestran describen destacan dice dicen encuentran escribe escribió estudia explican expone indican insiste " +
  "menciona mencionan muestran observan ofrece presenta presentan opina plantea plantean propone proponen recuerda señalan " +
  "sostienen sugieren argumentó mostró sostuvo propuso explicó definió encontró " +
  "coincide coinciden concuerda concuerdan difiere difieren disiente disienten firma firman firmó firmaron acuña acuñó contesta contestó contradice contradicen cuenta discrepa discrepan distingue documenta ignora " +
  "matiza mide omite preguntó rastrea rastrean recoge recogen rechaza reformula reinterpreta retoma retoman reúne traduce visto dicho " +
  "mostrado señalado escrito demostrado sostenido advertido " +
  "dit montré soutenu souligné affirmé vu calcule compte contredit contredisent documente ignore mesure nuance oppose recense reformule " +
  "reprend retrace réunit traduit " +
  "affirment ajoute analyse analysent appelle avance considère critique définissent démontre distingue écrit écrivent étudie " +
  "expliquent insiste montrent notent parle pense propose proposent présente présentent remarque reconnaît soulignent soutient " +
  "soutiennent suggère";

/** What authors do with their claims: a name and year before one of these is a citation. */
export const verbsOfSaying: ReadonlySet<string> = wordSet(`${both} ${authors}`);

/** What institutions do with their claims, and treaties and diseases do not. */
export const verbsOfReport: ReadonlySet<string> = wordSet(`${both} ${institutions}`);
