import { singleBlanks } from "../../text/single-blanks.ts";
import { wordSet } from "../../words/word-set.ts";
import type { Item } from "../item.ts";

/** How far before a name it may be said that somebody studied there, a few others between. */
const REACH = 128;

/** Places where one studies; the first letters are enough. */
const school =
  /^(?:universi|college|colegio|faculdade|facultad|faculté|hochschule|school|escuela|école|escola|institut|istituto|academ|académ)/;

/** Whether a word is that of a place where one studies. */
export function isSchool(word: string): boolean {
  return school.test(word.toLowerCase());
}

const studied = new RegExp(
  "(?<!\\p{L})(?:degrees?|doctorates?|diplomas?|Ph\\.?D\\.?|D\\.?Phil\\.?|M\\.?Sc\\.?|MBA|LL\\.?M\\.?|[BM]\\.?A\\.?|bachelor['’]?s|master['’]?s|" +
    "graduat(?:e|ed|ing|ion)|studied|educated|enrolled|" +
    "licenci(?:atura|ado|ada)|doctor(?:ado|ó|a)|maestría|máster|grado|titulad[oa]|graduad[oa]|estudi(?:ó|os)|cursó|" +
    "diplômée?s?|doctorat|maîtrise|licence|étudi[aé]|mestrado|doutorado|doutor(?:ou)?|formad[oa]|graduou)(?!\\p{L})[^.;:!?()]*(?:\\(\\d{4}\\)[^.;:!?()]*){0,3}$",
  "iu",
);

/** Words right before a place of study, and between two of them. */
const leading = wordSet("at from of in and the de del da do di en em la el à y e et");

/** Whether a name is that of a school somebody is said to have studied at, whose year is that of the degree: `her degrees at Tarn University (1994)`. */
export function isStudiedAt(prose: string, words: readonly string[], start: number): boolean {
  if (!words.some(isSchool)) return false;
  const before = singleBlanks(prose.slice(Math.max(0, start - REACH), start));
  const [, word = ""] = /([\p{L}’']+),?\s$/u.exec(before) ?? [];
  return leading.has(word.toLowerCase()) && studied.test(before);
}

/** A degree and its subject, up to a bracket, others with their brackets before it: `PhD in Physics (`, `Licenciada en Física (`. */
const degree = new RegExp(
  "(?<!\\p{L})(?:(?:Ph\\.?D\\.?|D\\.?Phil\\.?|M\\.?Sc\\.?|MBA|LL\\.?[MB]\\.?|[BM]\\.?A\\.?|B\\.?Sc\\.?)|" +
    "(?:bachelor|master|doctor|doctorate|diploma|degree|licenciad[oa]|licenciatura|doctora?|doctorado|máster|maestría|magíster|grado|ingenier[oa]|maîtrise|licence|doctorat|docteur|diplôme|mestrado|doutorado)\\s(?:in|of|en|de|d['’]|em))" +
    "[^.;:!?()]{0,48}(?:\\([^()]*\\d{4}\\)[^.;:!?()]{0,64}){0,3}$",
  "iu",
);
const mayBeDegree = /[BMPL]\.?[AShLB]|bachel|master|doct|dipl|degree|licen|máster|maest|magís|grado|ingeni|maîtr|mestr|doutor/i;

/** Whether a bracket says where and when somebody got the degree that is told of right before it: `Licenciada en Física (Universidad de Tarn, 1999)`. */
export function isDegree(prose: string, bracket: number, { authors }: Item): boolean {
  const [name = ""] = authors;
  if (!name.split(" ").some(isSchool)) return false;
  const before = prose.slice(Math.max(0, bracket - REACH), bracket);
  return mayBeDegree.test(before) && degree.test(singleBlanks(before));
}
