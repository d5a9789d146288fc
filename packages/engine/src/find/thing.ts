import { rememberedText } from "../text/remembered.ts";
import { carMakers } from "../words/car-makers.ts";
import { institutional, romanceHeads } from "../words/institutions.ts";
import { connectors, particles } from "../words/name-words.ts";
import { monthlike } from "../words/never-authors.ts";
import { isPlace } from "../words/places.ts";
import { dated, numberedThings } from "../words/things.ts";
import { wordSet } from "../words/word-set.ts";

/** A document, an event, a prize: one of its words says so. Some are surnames by themselves, or after given names. */
export const isThing: (name: string) => boolean = rememberedText(saysThing);

function saysThing(name: string): boolean {
  const lower = name.toLowerCase();
  if (/\S (?:opera house|concert hall|town hall|city hall)$/.test(lower)) return true;
  if (!lower.includes(" ")) return dated.has(lower) && !surnames.has(lower);
  if (programs.test(lower)) return false;
  if (/^(?:de|du|des|del|von|van|da|della) /.test(name)) return isAgreedOf(lower);
  const words = lower.split(" ");
  return words.some((word, at) => isDated(word) && !(at === words.length - 1 && families.has(word))) && !isOfInstitution(words);
}

/** Whether what states agree on follows a particle of French or Spanish, and no family: `de la Charte`, but `de la Tour`. */
function isAgreedOf(lower: string): boolean {
  return /^(?:de la|del|du|des) (?:charte|carta magna|constitu(?:tion|ción|ição)|conven(?:tion|ción|io|ção)|d[eé]clara(?:tion|ción|ção)|protocolo?|protocole|trait[eé]|tratado|acuerdo|accord|acordo|pacto|pacte|reglamento|règlement)s?$/u.test(
    lower,
  );
}

function isDated(word: string): boolean {
  return dated.has(word) || dated.has(word.replace(/(?<=..)ies$/, "y").replace(/s$/, ""));
}

/** Whether the word that others go with is an institution's: the last before *of* in English, `International Crisis Group`, the first elsewhere. */
function isOfInstitution(words: readonly string[]): boolean {
  // `Ley de Seguridad Nacional` is a law, whatever it is on.
  if (ofMatter.test(words[1] ?? "") && isDated(words[0] as string) && !meetings.has(words[0] as string)) return false;
  const end = words.findIndex((word) => connectors.has(word));
  const head = words.at(end < 1 ? -1 : end - 1) as string;
  return (institutional.has(head) && !connectors.has(head) && !isDated(head)) || romanceHeads.has(words[0] as string);
}

const ofMatter = /^(?:del?|du|des|d[ao]s?|d['’].+)$/;
/** Words of things by which institutions are called as well: `Conferencia de las Naciones Unidas`. */
const meetings = wordSet(
  "conferencia conférence conferência programa programme campaña campagne campanha misión mission partido censo panel",
);

/** Institutions that are called programs. */
const programs =
  /^(?:united nations|un|world) (?:\S+ ){0,3}program(?:me)?$|^programa de (?:las )?naciones unidas|^programme des nations unies|^programa das nações unidas/;

/** Words of things that are surnames by themselves, `Law (2002)`; and those that are, too, after given names: `Octavio Paz`. */
const families = wordSet("paz guerra batalla batalha battle");
const surnames = new Set([...families, ...wordSet("law lei bill price prix")]);

/** A law by its name, whose year it has: what stands after that are its sections. */
export const isLaw: (name: string) => boolean = rememberedText((name) =>
  /\s(?:Act|Law|Ordinance|Regulations?|Code|Bill|Statute)$|^(?:Ley|Loi|Lei|Código|Code|Decreto|Décret|Reglamento|Règlement|Regulamento)\s/u.test(
    name,
  ),
);

export function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase());
}

/** Whether a name is that of a car, a plane or a phone, `Toyota Corolla`, and not its maker's: `Renault Group`. */
export function isModel(name: string): boolean {
  const [maker = "", model] = name.split(" ");
  return model !== undefined && carMakers.has(maker) && !/^(?:Motors?|Group|Groupe|Company|Corporation|Corp|Foundation)$/.test(model);
}

/**
 * Whether a name ends with a number such as no family has, `Title VI`, `Super Bowl XXXVIII`, begins with a word of things, or is
 * but a letter, `Option B`, `Annex B`.
 */
export const isNumbered: (name: string) => boolean = rememberedText((name) => {
  const words = name.split(" ");
  const [first = "", before = "", last = ""] = [words[0], words.at(-2), words.at(-1)];
  if (/^[A-Z]$/.test(last) && (words.length === 1 || numberedThings.has(before.toLowerCase()))) return true;
  if (/^[IVX]+$/.test(last) && numberedThings.has(before.toLowerCase())) return true;
  if (words.length > 1 && /^(?:V|X|VI{1,3}|I?X[IVXL]*|[XVL]{2,}[IVXL]*)$/.test(last)) return true;
  if (isModel(name)) return true;
  return (
    words.length > 1 &&
    /^(?:windows|hms|uss|mv|film|comet|asteroid|teatro|palacio|palais|torre|puente|museo|musée|estadio|título|titre)$/i.test(first)
  );
});

/** Whether a name reads as a thing's: it is long, has an article or a number, or its maker before it, `Tan's Harbor`. */
export function isThingly(name: string, words: readonly string[]): boolean {
  if (words.filter((word) => !isParticle(word)).length > 3 || words.some((word) => connectors.has(word))) return true;
  return (
    /^(?:The|Les|L[ao]s) \S+$|\s(?:I{2,3}|Road|Street|Avenue|Boulevard|Square|Gardens|Stadium|Arena|Airport|Hotel|Cathedral|Canal|Dam)$|\p{L}['’]s \p{Lu}/u.test(
      name,
    ) ||
    (/^(?:El|Le|La) /.test(name) && isPlace(name.slice(3))) ||
    (/\S d(?:e |u |es |['’])\p{Lu}\S+$/u.test(name) && isPlace(/\p{Lu}\S+$/u.exec(name)?.[0] ?? ""))
  );
}

/** Whether the only name is a month's, or another word's that a year or a number may follow. */
export function isNumberedOrMonth(names: readonly string[]): boolean {
  const name = names.length === 1 ? (names[0] as string).toLowerCase() : "";
  return monthlike.has(name) || numberedThings.has(name);
}
