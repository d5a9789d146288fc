import { wordSet } from "./word-set.ts";

/** Words of the name of a document, an event, a prize or a work of art: a year in brackets after it dates the thing. */
export const dated: ReadonlySet<string> = wordSet(
  "act accord accords agreement amendment armistice award battle bill blockade boycott bombing bombings campaign ceasefire charter code " +
    "conference cyclone tornado bowl report constitution " +
    "convention coup covenant crisis cup declaration decree depression directive doctrine earthquake election elections embargo " +
    "epidemic eruption exhibition expo " +
    "festival film forum games genocide famine riots championship tournament dynasty term semester season session hurricane holocaust " +
    "initiative insurrection intifada law marathon massacre memorandum mission mutiny offensive olympics operation outbreak pact pandemic panel " +
    "bible biblia bíblia coran corán talmud " +
    "partnership peace plan policy prize program programme protocol putsch rebellion recession referendum reform regulation resolution revolt " +
    "revolution round statement " +
    "edict statute storm strategy strike summit tariff tour treaty truce tsunami typhoon uprising war " +
    "acuerdo acuerdos alianza campaña arancel atentado atentados batalla carta censo código conferencia constitución convención convenio cumbre " +
    "declaración decreto edicto elecciones epidemia erupción " +
    "estrategia guerra huelga huracán iniciativa insurrección juegos ley levantamiento marcha motín ofensiva operación pandemia pacto paz premio " +
    "programa protocolo reforma reglamento resolución " +
    "rebelión recesión revolución ronda tormenta sequía sismo tratado tregua informe matanza masacre genocidio copa mundial campeonato torneo dinastía " +
    "batalha campanha census chacina constituição convenção crise declaração eleições emenda estatuto greve lei plano portaria " +
    "revolta revolução semana acordo " +
    "trattato legge costituzione marcia rivoluzione crisi accordo guerra battaglia processo conferenza vertice congresso elezioni sciopero strage eccidio attentato disastro alluvione " +
    "vertrag verträge gesetz abkommen verfassung grundgesetz krieg weltkrieg gipfel krise richtlinie verordnung erklärung protokoll " +
    "konferenz konvention schlacht weltmeisterschaft volksabstimmung wiedervereinigung massaker katastrophe anschlag aufstand " +
    "attentat attentats campagne édit ordonnance bataille canicule marche charte conférence déclaration décret élections épidémie guerre jeux mondial loi " +
    "opération pacte paix prix carte tarjeta cartão " +
    "protocole championnat tournoi coupe génocide réforme règlement résolution révolution rébellion sécheresse séisme sommet " +
    "soulèvement stratégie tempête traité trêve rapport",
);

/** What happens somewhere in a month: it is told of by its place and that. */
export const takesPlace: ReadonlySet<string> = wordSet(
  "earthquake earthquakes quake quakes flood floods eruption eruptions tsunami cyclone hurricane typhoon fire fires bombing bombings attack attacks massacre riot riots " +
    "summit summits meeting meetings workshop workshops conference conferences symposium seminar congress assembly referendum exhibition ceremony hearing hearings " +
    "terremoto terremotos sismo sismos inundación inundaciones erupción huracán incendio atentado atentados ataque masacre cumbre cumbres reunión reuniones taller talleres " +
    "conferencia encuentro encuentros simposio seminario congreso asamblea referéndum exposición ceremonia audiencia " +
    "séisme séismes inondation inondations éruption ouragan incendie attentat attentats attaque émeutes sommet sommets réunion réunions atelier ateliers " +
    "conférence rencontre rencontres colloque colloques symposium séminaire congrès assemblée référendum exposition cérémonie audience",
);

/** What is built in a place and bears its name: `le barrage de Tarn (1959)`. */
export const buildings: ReadonlySet<string> = wordSet(
  "bridge canal cathedral dam factory lighthouse mine monument railway refinery station stadium tunnel presa puente catedral fábrica " +
    "faro ferrocarril mina monumento refinería estación estadio túnel barrage pont cathédrale usine phare raffinerie gare stade barragem ponte usina",
);

/** What happens to somebody or something, whose year it is: `the fall of Saigon (1975)`, `la muerte de Franco (1975)`. */
const happenings: ReadonlySet<string> = wordSet(
  "fall death birth burial assassination murder killing execution election reelection inauguration coronation abdication resignation " +
    "impeachment arrest trial siege sack partition reunification liberation occupation invasion annexation conquest independence capture bombing " +
    "destruction collapse sinking launch founding arrival wedding reign presidency accession bankruptcy disaster catastrophe explosion " +
    "kidnapping expulsion overthrow surrender " +
    "caída muerte nacimiento asesinato elección reelección coronación abdicación renuncia arresto detención sitio asedio toma partición " +
    "disturbios motines liberación ocupación invasión anexión conquista independencia captura bombardeo destrucción colapso hundimiento fundación llegada " +
    "presidencia desastre catástrofe explosión secuestro incendio expulsión derrocamiento rendición " +
    "chute mort naissance assassinat élection couronnement démission arrestation siège prise libération annexion conquête indépendance " +
    "émeute émeutes bombardement effondrement naufrage fondation arrivée présidence avènement incendie enlèvement expulsion renversement reddition " +
    "queda morte nascimento eleição renúncia prisão cerco tomada libertação ocupação invasão anexação independência fundação chegada " +
    "presidência desastre incêndio sequestro " +
    "caduta sacco nascita assassinio omicidio uccisione rapimento sequestro assedio liberazione occupazione invasione annessione " +
    "indipendenza crollo terremoto rivolta fondazione elezione arresto naufragio " +
    "fall tod geburt ermordung sturz untergang belagerung eroberung besetzung befreiung gründung wahl unglück " +
    "einnahme zerstörung bombardierung " +
    "val dood geboorte belegering bezetting bevrijding ramp aanslag opstand verovering oprichting moord",
);

/** What German compounds end with that happens: `Reaktorunfall`. */
const inCompounds =
  /\p{L}(?:unfall|unglück|katastrophe|krise|krieg|wahl|anschlag|attentat|vertrag|abkommen|gipfel|konferenz|aufstand|putsch|massaker|schlacht)$/u;

/** Whether a word in lower case is for what happens or is built somewhere, whose year a name after it has. */
export function isHappening(word: string): boolean {
  return word !== "" && ([dated, happenings, buildings].some((words) => words.has(word)) || inCompounds.test(word));
}

const series = "flight model route vuelo modelo ruta vol modèle";

/** Things that a number or a letter tells apart: `Lot 1998`, `Building 1990`, `Phase II`, `Option B`; programs that are called by a year: `Horizon 2020`. */
export const numberedThings: ReadonlySet<string> = wordSet(
  `${series} phase step wave round cohort stage schedule option vitamin hepatitis panel form type tier group team grade experiment study trial scenario variant exhibit ` +
    "fase etapa ronda cohorte opción grupo equipo tipo experimento escenario étape vague groupe équipe scénario expérience " +
    "lot room building folder file suite gate highway channel series level floor unit apartment case " +
    "lote sala salón edificio piso carpeta expediente canal nivel apartado salle bâtiment étage dossier chaîne niveau " +
    "agenda horizon horizonte natura vision visión visão",
);

/** Things that have numbers, right before a bracket with one. */
export const numbered: ReadonlySet<string> = wordSet(`${series} train bus ferry car truck tren autobús coche navire voiture`);
