import { isOfficeOfPlace } from "./affairs.ts";
import { isPlace } from "./places.ts";
import { press } from "./press.ts";
import { wordSet } from "./word-set.ts";

const inEnglish =
  "administration agencies alliance amnesty bureaus campaign citizenship coalition collaborative commerce consortium cooperation corps customs " +
  "defence defense democracy development directorate economic education elections embassy enforcement enterprises environmental exchange federal " +
  "forum global governance health heritage homeland human immigration industries industry initiative intelligence investigations laboratory " +
  "media migration monetary museum network operations organisations organizations police policy political protection refugee refugees region " +
  "regional registry republic research resources rights sciences security services social solidarity statistics strategy studies task " +
  "technologies technology transport transportation treasury watch without workers world chronicle gazette herald journal news observer " +
  "sentinel telegraph times tribune";
const inSpanish =
  "alianza amnistía coalición coordinadora derechos económica económico estadística estudios federal foro fronteras humanos internacional " +
  "internacionales liga migraciones migración movimiento nacionales policía programa proyecto pública público refugiados seguridad servicio servicios";
const inFrench =
  "alliance amnistie collectif coordination défenseur droits étrangers internationale internationales internationaux ligue médecins nationale " +
  "nationales nationaux réfugiés réseau sécurité secours";
const inPortuguese = "aliança anistia direitos polícia segurança serviço serviços";

/** Words that stand in names of bodies and in nobody's, though a family may be called so: `Human Rights Watch`. */
const bodily = wordSet([inEnglish, inSpanish, inFrench, inPortuguese].join(" "));

/** What bodies are called that begin with a thing and whose it is, `Casa del Migrante`, `Red de Puertos`, and papers that come out daily. */
const thingOf =
  /^Daily \p{Lu}|^(?:Asociaci[óo]n|Casa|Ciudad|Foro|Frente|Grupo|Mesa|Radio|Red|Cit[ée]|Maison|Ville) d(?:el?|[eu]s?|['’]\p{L}+)(?=\s|$)/u;

/**
 * Whether a name of several words in the order of speech is a body's and no person's: by a word that nobody bears, `Royal Mounted
 * Police`; as an office of a country, `Statistics Canada`; or as a newspaper of a place, `Washington Post`.
 */
export function isBody(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  return (
    words.some((word) => bodily.has(word.toLowerCase())) || isOfficeOfPlace(words) || isPaperOfPlace(words) || thingOf.test(words.join(" "))
  );
}

function isPaperOfPlace(words: readonly string[]): boolean {
  return press.has(words.at(-1) as string) && isPlace(words.slice(0, -1).join(" "));
}

/** What bodies of Spanish, French and Portuguese are called that nobody is, and what they are of. */
const bodyOf =
  /^(?:Junta|Panel|Red|Réseau|Rede|Foro|Fórum|Relatoría|Misión|Mission|Dirección|Direção|Direction|Delegación|Délégation|Servicio|Serviço|Service|Coalición|Coalition|Consorcio|Plataforma|Alianza|Campaña|Coordinadora|Colectivo|Collectif)\s(?:\p{L}+\s){0,2}?(?:del?|d[aeo]s?|du|des|para|pour|por|sobre|sur|contra|contre)\s(?:l[ao]s?\s|les?\s)?\p{L}/iu;

/** Whether a name is a body's by what it is and what it is of: `Junta Central de Puertos`, `Panel Independiente de Lagos y Ríos`. */
export function isBodyOf(name: string): boolean {
  return bodyOf.test(name);
}
