/** The small words of citing, folded to lower case, in the languages that the recognizer reads. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Join the last author to those before. */
export const conjunctions: ReadonlySet<string> = set("and & y e et und u");

/** Stand after a conjunction for the authors that are not named: `and colleagues`, `y cols.`, `et coll.` */
export const moreAuthors: ReadonlySet<string> = set(
  "others colleagues collaborators coauthors co-authors otros otras cols colaboradores colegas coautores autres coll collab collègues " +
    "collaborateurs outros",
);

/** Stand before or within a surname, in lower case. */
export const particles: ReadonlySet<string> = set(
  "de del della di da das dos do du des den der van von zu zur ten ter ní nic uí ap la las los le lo y al el bin ibn ben abu abd ould af av d 't ’t van't van’t",
);

/** Join the words of an institution's name: `Organization for the Prohibition of`. */
export const connectors: ReadonlySet<string> = set("of for the on");

/** Follow a surname: `King Jr.`, `Ishiguro III`. */
export const nameSuffixes: ReadonlySet<string> = set("jr sr ii iii iv");

/** Lead into a citation and are no part of it. */
export const prefixes: ReadonlySet<string> = set(
  "see also cf cfr e.g eg i.e compare contra but in as from by to for with following per quoted quoting cited citing and " +
    "véase véanse ver vid también aussi cf confróntese según como en por se citó apud citado citada tel que citée voir selon comme dans cité par ainsi vgl siehe sowie hierzu dazu etwa si veda vedi",
);

/** Point to a source whatever stands before them: "(for a review see Welsh 2004)". */
export const pointers: ReadonlySet<string> = set(
  "see also cf cfr eg véase véanse ver vid también voir aussi apud vgl siehe veda vedi consult",
);

/** End the words that say one source stands for many: `see, for example, Welsh 2004`. */
export const exemplary: ReadonlySet<string> = set(
  "g example instance ejemplo ej exemple ex especially particular notamment alia hierzu dazu ausführlich etwa insbesondere",
);

/** Capitalized words that begin a sentence and are nobody's name. */
export const openers: ReadonlySet<string> = set(
  "a an the as at after although according also and because before both but by drawing even following for from furthermore given " +
    "however if in indeed like likewise moreover nor on or per see similarly since so still that then there therefore these this those " +
    "specifically finally generally recently consequently additionally importantly interestingly notably conversely accordingly subsequently " +
    "particularly typically historically ultimately more most first second third later earlier elsewhere instead nevertheless nonetheless hence " +
    "contra compare pace citing quoting echoing overall today yesterday tomorrow nowadays meanwhile abroad together regardless perhaps maybe sometimes often " +
    "cf cfr vid vgl siehe véanse vease ver again now soon once never always almost quite rather otherwise though thus to under unlike until what when where whereas while with yet here it its his her their our we i he she they " +
    "laut nach volgens gemäß wie auch bei secondo come segundo conforme al ante aunque así como con cuando de desde el en entonces esta este estos estas la las lo los mientras para pero por porque " +
    "que según hoy ayer ahora antes después luego además quizá siempre nunca si sin sobre su también tras un una véase y ya " +
    "à alors après d'après d’après ainsi au aux avec ce ces cet cette comme dans depuis des du elle et il ils les mais ou où par parce pour puis que " +
    "aujourd'hui hier demain maintenant ensuite enfin certes pourtant cependant toutefois néanmoins jadis naguère quand sans selon si sous sur un une voir",
);

/** Words before a name at the beginning of a sentence or a group, where they are none of it; alone before a year they may well be somebody's. */
export const beforeName: ReadonlySet<string> = set(
  "did does do is are was were has have had can could should would must neither either not only some many few several others such just " +
    "consider consult recall take contrast between into each every another other others any considering unless against among amid amidst beyond during through throughout within without via why how who whose whom which let inspired " +
    "alongside besides despite except excluding including regarding concerning toward towards upon around " +
    "hereafter henceforth following quoted cited adapted drawing building " +
    "professor prof dr sir lord lady dame author authors historian historians economist economists sociologist philosopher anthropologist scholars " +
    "contra hacia hasta mediante siguiendo frente tal tales incluso dice dicen asimismo igualmente salvo excepto sea cabe entre tanto ni pues aun aún " +
    "solo sólo sino durante respecto cada muchos varios algunos otro otros donde quien quienes profesor profesora autor autora autores " +
    "chez outre malgré suivant contrairement dès tel telle tels car donc quant contre devant chaque plusieurs certains autre autres lorsque puisque tandis envers voici voilà récemment notamment déjà même parmi vers pendant durant seul " +
    "seule professeur professeure auteur auteurs " +
    "com em já também assim ainda contra quando professora " +
    "für gegen mit anders schon zu seit ohne durch bereits anche contro tra fra già",
);

/** Capitalized words that a year follows without its being a citation. */
export const neverAuthors: ReadonlySet<string> = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre " +
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre " +
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro " +
    "monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter " +
    "item docket room article section chapter table figure fig box appendix annex part volume vol no number note page line paragraph para version " +
    "gdp gnp pib pnb cpi artículo sección capítulo tabla cuadro figura anexo parte volumen número nota página párrafo versión " +
    "chapitre tableau annexe partie numéro alinéa century",
);

/** Words of an institution's name. One of them in a parenthesis makes the whole of it one author. */
export const institutional: ReadonlySet<string> = set(
  "of for the on sobre para del agency association authority bank board bureau center centre church college commission committee company " +
    "congress corporation council court department foundation fund government group house institute institution international league " +
    "ministry mission national nations office organisation organization parliament party press project secretariat senate service society " +
    "survey trust union university agencia asociación banco centro comisión comité congreso consejo fundación gobierno grupo instituto " +
    "ministerio nacional oficina organización secretaría universidad agence banque commission conseil gouvernement ministère organisation " +
    "vérificateur cour corte cámara chambre fonds fondo tribunal procuraduría institut fondation secrétariat sénat senado " +
    "sociedad société academy academia académie assembly asamblea assemblée federation federación fédération observatory observatorio observatoire " +
    "associação organização ministério secretaria conselho comissão fundação universidade governo câmara federação sociedade confederação agência " +
    "ayuntamiento alcaldía municipalidad corporación corporação prefeitura prefectura mairie préfecture " +
    "ministero istituto banca università consiglio commissione associazione fondazione agenzia governo osservatorio società " +
    "inc ltd llc plc gmbh " +
    "bundesamt bundesbank bundesministerium ministerium kommission stiftung verband universität",
);

/** Months to numbers, in full and short. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    "january enero janvier janeiro jan ene janv",
    "february febrero février fevereiro feb févr fev",
    "march marzo mars março mar",
    "april abril avril apr abr avr",
    "may mayo mai maio",
    "june junio juin junho jun",
    "july julio juillet julho jul juil",
    "august agosto août aug ago",
    "september septiembre setiembre septembre setembro sep sept set",
    "october octubre octobre outubro oct out",
    "november noviembre novembre novembro nov",
    "december diciembre décembre dezembro dec dic déc dez",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Words after which a writer names a source. */
export const leadIns: ReadonlySet<string> = set(
  "as see also by per cf like unlike following follows because although though while whereas whether if that argues than since when " +
    "según segun como véase vease ver por porque aunque mientras que " +
    "selon chez voir comme suivant d'après d’après par parce que alors",
);

/** Words that join a sentence to the one before, where they begin it. */
export const joinsSentences: ReadonlySet<string> = set(
  "and but yet so still thus hence therefore however moreover furthermore similarly likewise conversely again also later nevertheless " +
    "nonetheless instead indeed first second finally recently for para pour y e pero así además finalmente et mais ainsi enfin ensuite",
);

/** Small words between an author and the verb: "has also shown", "who later argued", "y otros sostienen". */
export const beforeVerbs: ReadonlySet<string> = set(
  "has have had also too then later first further who which that however once again himself herself themselves both do does did and others for " +
    "instance example in turn ha han lo los le les la también además quien quienes que y otros a ont aussi qui par exemple",
);

/** Words before the title of a work of art, the name of a ship, a storm, a town: the year after it dates the thing. */
export const thingBefore: ReadonlySet<string> = set(
  "the film movie novel book album song single poem play opera musical series sitcom documentary painting sculpture mural ship ferry vessel " +
    "story memoir autobiography trilogy manifesto symphony ballet comic storm hurricane typhoon cyclone earthquake volcano river lake island airport plane train submarine probe rocket virus " +
    "band team club hotel theater theatre operation city town village port " +
    "state province county capital summit windows hms uss mv magazine newspaper journal at an first second third fourth fifth annual biennial latest next last inaugural " +
    "survey encuesta enquête pesquisa inquérito filme romance livro canção navio cidade furacão terremoto operação copa cúpula " +
    "roman tour torre pont palais palacio musée museo château stade estadio teatro théâtre plaza asteroid comet satellite " +
    "case affair scandal arrêt affaire scandale procès caso escándalo " +
    "el la los las un una volcán río lago isla avión tren submarino sonda cohete virus banda equipo hotel teatro aeropuerto estación película novela cuento relato autobiografía trilogía manifiesto corrido documental telenovela sinfonía disco álbum libro canción poema obra serie cuadro buque barco revista diario periódico matanza masacre ciudad pueblo puerto estado provincia huracán terremoto cumbre operación " +
    "le les l une volcan fleuve île lac paquebot avion sous-marin sonde fusée virus équipe hôtel théâtre aéroport gare pièce film roman conte autobiographie trilogie manifeste symphonie opéra disque album documentaire feuilleton livre chanson poème tableau série navire revue magazine journal massacre ville port province ouragan sommet opération",
);

/** Offices: who is named by one is spoken of, and the year dates what he did: `President Bush (2001)`. */
export const offices: ReadonlySet<string> = set(
  "president senator governor minister secretary chancellor king queen emperor pope admiral ambassador congressman congresswoman " +
    "mayor sheriff presidente presidenta senador senadora gobernador gobernadora ministro ministra canciller secretario secretaria rey reina " +
    "emperador papa embajador embajadora alcalde alcaldesa président présidente sénateur sénatrice gouverneur ministre chancelier chancelière " +
    "roi reine empereur pape amiral ambassadeur ambassadrice maire",
);

/** Words of the name of a document, an event, a prize or a work of art: a year in brackets after it dates the thing. */
export const dated: ReadonlySet<string> = set(
  "act accord accords agreement amendment armistice award battle bill blockade boycott bombing bombings campaign ceasefire charter code conference cyclone tornado bowl report constitution " +
    "convention coup covenant crisis cup declaration decree depression directive doctrine earthquake election elections embargo epidemic eruption exhibition expo " +
    "festival film forum games genocide famine riots championship tournament dynasty term semester season session hurricane holocaust initiative insurrection intifada law marathon massacre memorandum mission mutiny olympics operation outbreak pact pandemic panel partnership " +
    "peace plan policy prize program programme protocol putsch rebellion recession referendum reform regulation resolution revolt revolution round statement " +
    "statute storm strategy strike summit tariff treaty truce tsunami typhoon uprising war " +
    "acuerdo acuerdos alianza arancel atentado atentados batalla carta censo código conferencia constitución convención convenio crisis cumbre declaración decreto elecciones embargo epidemia erupción " +
    "estrategia guerra huelga huracán iniciativa insurrección juegos ley levantamiento marcha motín operación pandemia pacto paz plan premio programa protocolo reforma reglamento resolución " +
    "rebelión recesión revolución ronda sequía sismo tratado tregua informe matanza masacre genocidio copa mundial campeonato torneo dinastía " +
    "batalha campanha campeonato copa censo census chacina constituição convenção crise decreto declaração eleições emenda estatuto greve guerra lei plano portaria " +
    "programa revolta revolução semana tratado acordo " +
    "trattato legge costituzione marcia rivoluzione guerra crisi " +
    "accord attentat attentats bataille canicule marche charte conférence constitution convention crise déclaration décret élections épidémie guerre jeux mondial loi opération pacte paix prix " +
    "programme protocole championnat tournoi coupe génocide famine réforme règlement résolution révolution rébellion sécheresse séisme sommet soulèvement stratégie tempête traité trêve rapport",
);

/** What is built in a place and bears its name: `le barrage de Tarn (1959)`. */
export const buildings: ReadonlySet<string> = set(
  "bridge canal cathedral dam factory lighthouse mine monument railway refinery station stadium tunnel presa puente catedral fábrica faro ferrocarril " +
    "mina monumento refinería estación estadio túnel barrage pont cathédrale usine phare raffinerie gare stade barragem ponte catedral usina",
);

/** What happens to somebody or something, whose year it is: `the fall of Saigon (1975)`, `la muerte de Franco (1975)`. */
export const happenings: ReadonlySet<string> = set(
  "fall death birth assassination murder killing execution election reelection inauguration coronation abdication resignation impeachment " +
    "arrest trial siege sack partition reunification liberation occupation invasion annexation conquest independence capture bombing " +
    "destruction collapse sinking launch founding arrival wedding reign presidency accession bankruptcy " +
    "caída muerte nacimiento asesinato elección reelección coronación abdicación renuncia arresto detención sitio asedio toma partición " +
    "liberación ocupación invasión anexión conquista independencia captura bombardeo destrucción colapso hundimiento fundación llegada presidencia " +
    "chute mort naissance assassinat élection couronnement démission arrestation siège prise libération annexion conquête indépendance " +
    "bombardement effondrement naufrage fondation arrivée présidence avènement " +
    "queda morte nascimento eleição renúncia prisão cerco tomada libertação ocupação invasão anexação independência fundação chegada presidência",
);

/** Things that a number or a letter tells apart: `Lot 1998`, `Building 1990`, `Phase II`, `Option B`. */
export const numberedThings: ReadonlySet<string> = set(
  "phase step wave round cohort stage schedule option panel form type tier group team grade experiment study trial scenario variant exhibit " +
    "fase etapa ronda cohorte opción grupo equipo tipo experimento escenario étape vague cohorte groupe équipe scénario expérience " +
    "lot room building folder file suite gate flight highway route channel model series level floor unit apartment case " +
    "lote sala salón edificio piso carpeta expediente vuelo ruta canal modelo nivel apartado salle bâtiment étage dossier vol chaîne modèle niveau",
);

const present = (verbs: string): string => verbs.replace(/(\S+)/g, (verb) => `${verb} ${verb}${/(?:s|sh|ch)$/.test(verb) ? "es" : "s"}`);
const past = (verbs: string): string => verbs.replace(/(\S+)/g, (verb) => (verb.endsWith("e") ? `${verb}d` : `${verb}ed`));
const saying =
  "accept acknowledge add address adopt advance advocate affirm agree allege analyze analyse answer apply argue ask assert assess assume " +
  "attribute believe call caution challenge characterize claim clarify compare concede conceive conceptualize conclude concur confirm consider contend " +
  "contrast contribute correct criticize date debate define demonstrate describe detail develop differ disagree discern discover discuss dismiss dispute dissent distinguish doubt " +
  "document emphasize emphasise employ endorse estimate evaluate examine explain explore express extend focus follow formulate frame " +
  "highlight hypothesize identify illustrate infer insist interpret introduce investigate label list maintain mention name note observe " +
  "offer outline point portray posit predict present propose prove provide question recall recognize recommend refer refute reject remark " +
  "remind repeat report review reveal see show speak state stress suggest summarize support survey test theorize trace treat turn " +
  "underline underscore urge use view warn wonder";

/** What authors do with their claims: a name and year before one of these is a citation. */
export const verbsOfSaying: ReadonlySet<string> = set(
  `${present(saying)} ${past(saying)} identifies identified applies applied replies replied clarifies clarified specifies studies studied ` +
    "finds find found holds hold held writes write wrote written says say said thinks think thought makes made puts put takes took gives gave " +
    "shown sees saw seen draws drew tells told understands reads spoke " +
    "afirma afirman analiza analizan añade apunta argumenta argumentan arguye cita comenta concluye concluyen considera consideran critica " +
    "cuestiona define definen demuestra demuestran describe describen destaca destacan dice dicen encuentra encuentran escribe escribió " +
    "estudia explica explican expone indica indican insiste menciona mencionan muestra muestran observa observan ofrece presenta presentan opina plantea plantean " +
    "propone proponen recuerda reconoce señala señalan sostiene sostienen sugiere sugieren advierte advirtió argumentó afirmó señaló mostró " +
    "sostuvo propuso concluyó explicó definió encontró " +
    "affirme affirment ajoute analyse analysent appelle avance conclut constate considère critique décrit définit définissent démontre distingue " +
    "écrit écrivent estime étudie explique expliquent insiste montre montrent note notent observe parle pense précise propose proposent " +
    "présente présentent rappelle remarque reconnaît signale souligne soulignent soutient soutiennent suggère",
);

const reporting =
  "acknowledge argue claim conclude confirm define describe document emphasize emphasise estimate explain indicate note observe recommend " +
  "report state stress suggest warn";

/** What institutions do with their claims, and treaties and diseases do not. */
export const verbsOfReport: ReadonlySet<string> = set(
  `${present(reporting)} ${past(reporting)} ` +
    "finds find found shows show showed writes wrote says puts projects projected counts counted " +
    "afirma advierte calcula concluye define describe destaca encuentra estima explica indica informa muestra observa recomienda reconoce reporta " +
    "señala sostiene sugiere afirmó advirtió calculó concluyó estimó informó reportó señaló " +
    "affirme avertit conclut constate définit décrit estime explique indique montre note observe précise rappelle recommande signale souligne " +
    "aponta afirma calcula conclui define destaca estima indica informa mostra observa recomenda registra relata",
);

/** Whether a word, capitalized or not, is an everyday word of the languages we read, and so nobody's name by itself. */
export function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  return openers.has(lower) || prefixes.has(lower) || neverAuthors.has(lower) || connectors.has(lower);
}
