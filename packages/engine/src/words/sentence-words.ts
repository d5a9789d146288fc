import { signals, subordinating } from "./leading-words.ts";
import { wordSet } from "./word-set.ts";

const joining =
  "and but yet so still thus hence therefore however moreover furthermore similarly likewise conversely again also later nevertheless " +
  "nonetheless instead indeed first second finally recently for para pour y e pero así además finalmente et mais ainsi enfin ensuite";

/** Words that join a sentence to the one before, where they begin it. */
export const joinsSentences: ReadonlySet<string> = wordSet(joining);

const articles = "a an the this these those el la lo los las un una este estos esta estas les une du des au aux ce cet cette ces";
const pronouns = "i we he she it they its his her their our su elle il ils";
const prepositions =
  "after at before both by contra from in nor on or per pace to under until with according drawing following given " +
  "nach bei segundo conforme al ante con de desde en por sin sobre tras " +
  "à après avec dans depuis ou où sans si sous sur";
const adverbs =
  "eg ie here there then third even more most similarly specifically generally consequently additionally importantly interestingly notably " +
  "accordingly subsequently particularly typically historically ultimately earlier elsewhere compare citing quoting echoing overall " +
  "today yesterday tomorrow nowadays meanwhile abroad together regardless perhaps maybe sometimes often now soon once never always almost " +
  "quite rather otherwise like unlike what where " +
  "auch cuando hoy ayer ahora antes después luego quizá siempre nunca también entonces ya " +
  "puis quand aujourd'hui hier demain maintenant certes pourtant cependant toutefois néanmoins jadis naguère";

/** Capitalized words that begin a sentence and are nobody's name. */
export const openers: ReadonlySet<string> = wordSet([joining, subordinating, signals, articles, pronouns, prepositions, adverbs].join(" "));

/** Words before a name at the beginning of a sentence or a group, where they are none of it; alone before a year they may well be somebody's. */
export const beforeName: ReadonlySet<string> = wordSet(
  "did does do is are was were has have had can could should would must neither either not only some many few several others such just " +
    "consider consult visit visite visitez recall take contrast between into each every another other any considering unless against among amid amidst " +
    "beyond during through throughout within without via why how who whose whom which let inspired " +
    "discuss summarize summarise critique consult reread revisit cite discuta resuma comente relea consulte " +
    "comparar releer discutez résumez comparez commentez relisez consultez " +
    "alongside besides despite except excluding including regarding concerning toward towards upon around " +
    "hereafter henceforth following quoted cited adapted drawing building " +
    "adding watching using extending reading comparing combining replicating updating revisiting recalling invoking applying refining " +
    "professor prof dr sir lord lady dame author authors historian historians economist economists sociologist philosopher " +
    "anthropologist scholars contra hacia hasta mediante siguiendo frente tal tales incluso dice dicen asimismo igualmente salvo excepto sea cabe entre tanto " +
    "ni pues aun aún " +
    "solo sólo sino durante respecto cada muchos varios algunos otro otros donde quien quienes profesor profesora autor autora autores " +
    "chez outre malgré suivant contrairement dès tel telle tels car donc quant contre devant chaque plusieurs certains autre autres " +
    "lorsque puisque tandis envers voici voilà récemment notamment déjà même parmi vers pendant durant seul " +
    "seule professeur professeure auteur auteurs " +
    "com em já também assim ainda quando professora " +
    "für gegen mit anders schon zu seit ohne durch bereits voyez anche così aldus contro tra fra già",
);

/** Small words between an author and the verb: "has also shown", "who later argued", "y otros sostienen". */
export const beforeVerbs: ReadonlySet<string> = wordSet(
  "has have had alone also already still too then later first further who which that however once again himself herself themselves both do does did not never would could may might " +
    "and others for " +
    "instance example in turn l n ne en no nunca ya já déjà ’ ' ait avait avaient ha han había habían lo los le les la también además quien quienes que y otros a ont aussi qui par exemple",
);

const adverb =
  /^\p{Lu}\p{Ll}{2,}(?:\p{Ll}{2}mente|emment|amment|(?<=\p{Ll}{3})ement|ently|antly|ately|ingly|edly|ously|ively|ically|ionally)$/u;

/** Whether a word is by its ending an adverb such as sentences begin with before a comma, `Recentemente, Lind e Tan (2004)`, and no family as `Clemente` or `Kelly`. */
export function isSentenceAdverb(word: string): boolean {
  return adverb.test(word.normalize("NFC"));
}
