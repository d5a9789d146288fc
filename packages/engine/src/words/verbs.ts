import { wordSet } from "./word-set.ts";

/** A verb with an ending, `i` for the `y` after a consonant. */
const ending = (verb: string, end: string): string => verb.replace(/(?<=[^aeiou])y$/, "i") + end;
const present = (verbs: string): string =>
  verbs.replace(/(\S+)/g, (verb) => `${verb} ${ending(verb, /(?:s|sh|ch|[^aeiou]y)$/.test(verb) ? "es" : "s")}`);
const past = (verbs: string): string => verbs.replace(/(\S+)/g, (verb) => ending(verb, verb.endsWith("e") ? "d" : "ed"));
const forms = (verbs: string): string => `${present(verbs)} ${past(verbs)}`;

/**
 * Spanish and Portuguese verbs, as one and as several do, now and before: `afirma` with `afirman`, `afirmó`, `afirmaba`, `afirmou`,
 * `escribe` with `escribía`, `afirmó` with `afirmaron`.
 */
const spanish = (verbs: string): string =>
  verbs.replace(/(\S+)/g, (verb) => {
    const stem = verb.slice(0, -1);
    if (verb.endsWith("ó")) return `${verb} ${stem}${/[iy]ó$/.test(verb) ? "eron" : "aron"}`;
    if (verb.endsWith("a")) return `${verb} ${verb}n ${stem}ó ${stem}aron ${stem}aba ${stem}aban ${stem}ou ${stem}ará ${stem}arán`;
    return verb.endsWith("e") ? `${verb} ${verb}n ${stem}ió ${stem}ieron ${stem}ía ${stem}ían` : verb;
  });

/** French verbs in `-e`, as one and as several do, now and before: `note` with `notent`, `notait` and `noté`. */
const french = (verbs: string): string => verbs.replace(/(\S+)e\b/g, "$1e $1ent $1ait $1aient $1é $1era $1eront");

/** German, Dutch and Italian verbs, as one and as several do: `zeigt` with `zeigen`, `sostiene` is Spanish as well. */
const others =
  "argumentiert argumentieren behauptet behaupten beschreibt beschreiben betont betonen bezeichnet bezeichnen definiert definieren " +
  "kritisiert kritisieren meint meinen nennt nennen schreibt schreiben sieht sehen spricht sprechen untersucht untersuchen " +
  "unterscheidet unterscheiden vertritt vertreten zeigt zeigen beschrijft beschrijven stelt stellen toont tonen schrijft schrijven " +
  "afferma affermano osserva osservano nota notano parla parlano scrive scrivono definisce definiscono individua individuano ritiene " +
  "ritengono sottolinea sottolineano scritto detto sostenuto osservato affermato geschrieben gezeigt gesagt beschrieben genannt";

/** What authors and institutions do. */
const both = [
  forms(
    "acknowledge argue claim conclude confirm define describe document emphasize emphasise estimate explain note observe recommend report " +
      "state stress suggest warn",
  ),
  "demurs demurred quips quipped find finds found give gives gave shows show showed write writes wrote says say puts",
  spanish(
    "afirma advierte calcula calculó concluye define describe destaca encuentra estima explica indica informa muestra observa reconoce señala sostiene sugiere afirmó " +
      "advirtió concluyó señaló imaginó",
  ),
  french("affirme constate estime explique indique montre note observe précise rappelle signale souligne"),
  "conclut concluent définit définissent décrit décrivent",
].join(" ");

/** What institutions do, and authors seldom. */
const institutions = [
  `${forms("indicate count")} projects projected`,
  spanish("recomienda reporta aponta conclui mostra recomenda registra relata"),
  french("recommande compte"),
  "avertit avertissent",
].join(" ");

/** What authors do, and institutions seldom. */
const authors = [
  forms(
    "accept add address admit adopt advance advise advocate affirm agree allege analyze analyse answer apply ask assert assess assume attribute " +
      "believe blame call caution challenge characterize clarify compare concede conceive conceptualize concur consider contend contrast " +
      "contribute correct criticize date debate demonstrate detail develop differ disagree discern discover discuss dismiss dispute " +
      "dissent distinguish doubt employ endorse evaluate examine explore express extend focus follow formulate frame highlight " +
      "hypothesize identify illustrate infer insist interpret introduce investigate label list maintain mention name offer outline " +
      "point portray posit predict present propose prove provide question recall recognize refer refute reject remark remind repeat " +
      "review reveal see speak summarize support survey test theorize trace treat turn underline underscore urge use view wonder " +
      "anticipate calculate caricature chronicle codify coin compute conjecture corroborate credit decry deplore edit exaggerate " +
      "envisage envision formalize foresee gloss ignore imagine lament measure model neglect object omit overlook overstate " +
      "paraphrase pioneer popularize praise quantify quote reappraise reassess recast regard reconsider reconstruct recount refine " +
      "reformulate reinterpret reiterate replicate revise revisit sign simulate sketch speculate surmise synthesize systematize " +
      "translate underestimate understate fear hope sum apply clarify classify deny identify imply justify reply specify " +
      "ascribe concur contest deduce demarcate detect diagnose differentiate disaggregate discard disentangle disprove dissect downplay dub dwell " +
      "elaborate elucidate enumerate equate espouse expound extrapolate foreground generalize generalise hedge hint historicize historicise " +
      "inquire insinuate interrogate intimate invoke itemize juxtapose liken muse operationalize operationalise opine overestimate parse " +
      "pinpoint ponder postulate prefer presume privilege problematize problematise proffer query quip rationalize rationalise reaffirm reason reassert " +
      "rebuke recap recapitulate reckon reconcile rehearse relativize relativise rephrase restate retort retrace rethink scoff scrutinize " +
      "scrutinise situate stipulate tabulate unpack validate verify voice complain",
  ),
  "rebuts rebutted recapped",
  "preferred admitted studies studied hold holds held written said " +
    "think thinks thought makes made put takes took shown sees saw seen draws drew tell tells told understand " +
    "understands read reads spoke know knows knew foresaw summed counts counted " +
    "chose collected compiled expected interviewed listened mapped meant ranked rated reframed regretted relied reread restated retold rethought sampled surveyed wanted watched",
  spanish(
    "analiza añade apunta argumenta arguye cita comenta considera critica cuestiona demuestra dice escribe escribió estudia expone insiste " +
      "menciona ofrece presenta opina plantea propone recuerda argumentó mostró explicó definió encontró concuerda difiere " +
      "disiente firma firmó acuña acuñó contesta contestó contradice cuenta discrepa distingue documenta ignora matiza mide omite " +
      "preguntó rastrea recoge rechaza reformula reinterpreta retoma reúne traduce aborda acepta admite agrega alega asegura atribuye " +
      "califica confirma constata corrobora cree detalla discute enfatiza enumera evalúa examina formula identifica infiere interpreta " +
      "introduce investiga justifica mantiene prefiere matizó negó niega objeta puntualiza recalca refiere refuta relata replica resalta responde " +
      "resume revela revisa subraya supone utiliza",
  ),
  "dijo dijeron dirá dirán escribirá escribirán entiende entienden coincide coinciden llama llamaba dedica dedicó piensa pensaba creyó creía sostenía sostenían defendía defendían mantenía mantenían advertía advertían sugería sugerían entendía entendían veía veían discorda discordam dizia diziam sostuvo propuso decía decían visto dicho mostrado señalado escrito demostrado sostenido advertido",
  french(
    "calcule préfère compte documente ignore mesure nuance oppose recense reformule retrace ajoute analyse appelle avance considère critique démontre " +
      "distingue étudie insiste parle pense songe propose présente remarque suggère accepte aborde attribue cite confirme conteste déclare déplore " +
      "discute énumère envisage esquisse évalue évoque examine formule identifie illustre interprète justifie mentionne nie objecte postule " +
      "qualifie questionne rejette récuse réfute résume révèle utilise",
  ),
  "appelait appelaient prévu dira diront écrira écriront dit disent disait montré soutenu souligné affirmé vu contredit contredisent reprend reprennent réunit réunissent traduit traduisent " +
    "admet admettent établit établissent défend défendent prétend prétendent répond répondent voit voient croit croient maintient maintiennent " +
    "écrit écrivent écrivait reconnaît reconnaissent soutient soutiennent",
].join(" ");

/** What things do at a time as well. */
const alsoOfThings = wordSet(
  "showing giving finding putting holding making taking drawing turning following extending counting measuring developing testing offering " +
    "correcting leading meeting reporting revealing surveying",
);

/** What authors do with their claims: a name and year before one of these is a citation. */
export const verbsOfSaying: ReadonlySet<string> = wordSet(`${both} ${authors} ${others}`);

/** The same as one author does them: `argues`, `argued`, and not `argue`. */
export const verbsOfOne: ReadonlySet<string> = new Set(
  [...verbsOfSaying].filter((verb) => ![`${verb}s`, ending(verb, "es")].some((one) => verbsOfSaying.has(one))),
);

/** What of it goes on at a time, and not what things do as well, `was showing its age`, `is taking shape`: `was arguing`, `is calling for`. */
export const verbsGoingOn: ReadonlySet<string> = new Set(
  [...verbsOfSaying]
    .filter((verb) => verbsOfSaying.has(`${verb}s`) || verbsOfSaying.has(ending(verb, "es")))
    .map((verb) => `${verb.replace(/(?<=[^e])e$/, "")}ing`)
    .filter((verb) => !alsoOfThings.has(verb)),
);

/** What institutions do with their claims, and treaties and diseases do not. */
export const verbsOfReport: ReadonlySet<string> = wordSet(`${both} ${institutions}`);

/** The same, and what agencies do that are called by their letters, of which treaties and diseases are called, too. */
export const verbsOfAgencies: ReadonlySet<string> = new Set([
  ...verbsOfReport,
  ...wordSet(
    [
      forms(
        "assess caution criticize criticise denounce urge calculate compute tabulate tally predict anticipate analyze analyse evaluate examine " +
          "identify propose compile quantify review highlight underline underscore rank",
      ),
      "forecast forecasts coincide coinciden",
      spanish(
        "alerta analiza contabiliza critica cuantifica denuncia documenta evalúa exhorta identifica propone proyecta referenda refrenda",
      ),
      "documentado denunciado alertado criticado registrado estimado calculado contabilizado informado reportado",
      french(
        "alerte analyse appelle calcule chiffre critique dénombre dénonce documente évalue identifie pointe préconise projette propose publie recense",
      ),
    ].join(" "),
  ),
]);

/** What somebody does who holds something, and no picture or town does it: `como señala`, `comme le note`; they show, confirm and recall as well. */
export const verbsOfView: ReadonlySet<string> = wordSet(
  [
    spanish(
      "señala afirma argumenta advierte apunta observa explica sostiene plantea propone subraya destaca enfatiza escribe anota arguye " +
        "menciona expone concluye insiste considera opina define asegura señaló escribió definió",
    ),
    "dijo sostuvo propuso señalado afirmado argumentado advertido apuntado observado explicado sostenido planteado propuesto escrito destacado",
    french("note souligne affirme explique observe remarque constate précise avance signale analyse propose"),
    "soutient soutiennent écrit écrivent écrivait",
  ].join(" "),
);

/** Verbs of saying of English that are things with a year as well: `the 1998 label`. */
export const verbsAndNouns: ReadonlySet<string> = wordSet(
  "address answer challenge claim debate edit estimate label list measure model offer project report review study survey test view",
);

/** What may be several things as well as what one author does: `Ford 2004 signs`. */
export const nounsInS: ReadonlySet<string> = wordSet(
  "addresses advances answers attributes calls cautions challenges claims contrasts counts credits dates debates details documents doubts draws edits " +
    "estimates fears finds focuses frames glosses hedges highlights hints holds hopes labels lists makes measures mentions models names notes objects offers outlines " +
    "points praises presents projects puts queries questions quotes ranks rates reads reasons recalls records regards remarks repeats reports reviews samples shows signs " +
    "sketches states stresses studies sums supports surveys takes tests traces treats turns uses values views voices wonders",
);
