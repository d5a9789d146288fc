/** The small words of citing, folded to lower case, in the languages that the recognizer reads. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Join the last author to those before. */
export const conjunctions: ReadonlySet<string> = set("and & y e et und u");

/** Stand before or within a surname, in lower case. */
export const particles: ReadonlySet<string> = set(
  "de del della di da das dos do du des den der van von zu zur ten ter la las los le lo y al el bin ibn ben abu af av d",
);

/** Join the words of an institution's name: `Organization for the Prohibition of`. */
export const connectors: ReadonlySet<string> = set("of for the on");

/** Follow a surname: `King Jr.`, `Ishiguro III`. */
export const nameSuffixes: ReadonlySet<string> = set("jr sr ii iii iv");

/** Lead into a citation and are no part of it. */
export const prefixes: ReadonlySet<string> = set(
  "see also cf e.g eg i.e compare contra but in as from by to for with following per quoted cited citing and " +
    "véase véanse ver vid cf confróntese según como en por apud citado voir selon comme dans cité par ainsi vgl siehe",
);

/** Capitalized words that begin a sentence and are nobody's name. */
export const openers: ReadonlySet<string> = set(
  "a an the as at after although according also and because before both but by drawing even following for from furthermore given " +
    "however if in indeed like likewise moreover nor on or per see similarly since so still that then there therefore these this those " +
    "though thus to under unlike until what when where whereas while with yet here it its his her their our we i he she they " +
    "segundo conforme al ante aunque así como con cuando de desde el en entonces esta este estos estas la las lo los mientras para pero por porque " +
    "que según si sin sobre su también tras un una véase y ya " +
    "à alors après ainsi au aux avec ce ces cet cette comme dans depuis des du elle et il ils les mais ou où par parce pour puis que " +
    "quand sans selon si sous sur un une voir",
);

/** Capitalized words that a year follows without its being a citation. */
export const neverAuthors: ReadonlySet<string> = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre " +
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre " +
    "monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter " +
    "article section chapter table figure fig box appendix annex part volume vol no number note page line paragraph para version " +
    "artículo sección capítulo tabla cuadro figura anexo parte volumen número nota página párrafo versión " +
    "chapitre tableau annexe partie numéro alinéa century",
);

/** Words of an institution's name. One of them in a parenthesis makes the whole of it one author. */
export const institutional: ReadonlySet<string> = set(
  "of for the on sobre para del agency association authority bank board bureau center centre church college commission committee company " +
    "congress corporation council court department foundation fund government group house institute institution international league " +
    "ministry mission national nations office organisation organization parliament party press project secretariat senate service society " +
    "survey trust union university agencia asociación banco centro comisión comité congreso consejo fundación gobierno grupo instituto " +
    "ministerio nacional oficina organización secretaría universidad agence banque commission conseil gouvernement ministère organisation",
);

/** Months to numbers, in full and short. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    "january enero janvier jan ene janv",
    "february febrero février feb févr",
    "march marzo mars mar",
    "april abril avril apr abr avr",
    "may mayo mai",
    "june junio juin jun",
    "july julio juillet jul juil",
    "august agosto août aug ago",
    "september septiembre setiembre septembre sep sept",
    "october octubre octobre oct",
    "november noviembre novembre nov",
    "december diciembre décembre dec dic déc",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Words after which a writer names a source. */
export const leadIns: ReadonlySet<string> = set(
  "as see also by per cf like following follows because although though while whereas whether if that argues than since when " +
    "según segun como véase vease ver porque aunque mientras que " +
    "selon voir comme suivant d'après d’après parce que alors",
);

/** Words that end the name of a document, a prize or a work of art: a year in brackets after one of them dates the thing. */
export const dated: ReadonlySet<string> = set(
  "act accord accords agreement award bill charter code constitution convention covenant declaration decree directive film initiative law " +
    "memorandum pact plan prize program programme protocol regulation resolution statute strategy treaty war " +
    "acuerdo carta código constitución convenio decreto ley pacto premio programa protocolo reglamento resolución tratado " +
    "accord charte constitution loi pacte prix protocole règlement traité",
);

/** Whether a word, capitalized or not, is an everyday word of the languages we read, and so nobody's name by itself. */
export function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  return openers.has(lower) || prefixes.has(lower) || neverAuthors.has(lower) || connectors.has(lower);
}
