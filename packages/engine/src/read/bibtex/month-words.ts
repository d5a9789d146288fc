import { months } from "../../words/dates.ts";

/** Names of months in languages that papers are cited in, whole and short, beside those that the recognizer knows. */
const more = [
  "januar jänner gennaio janeiro janvier gen ianuarii",
  "februar febbraio fevereiro febr fev",
  "märz marz marzo março mär maart mrz",
  "aprile abril",
  "mai maggio maio mei mag",
  "juni giugno junho giu",
  "juli luglio julho lug",
  "augustus agosto aoû",
  "settembre setembro set",
  "oktober ottobre outubro okt ott out",
  "november novembro nov",
  "dezember dicembre dezembro dez",
];

/** Seasons by their numbers in EDTF. */
const seasons = [
  "spring printemps primavera frühling frühjahr lente",
  "summer été verano sommer estate verão zomer",
  "autumn fall automne otoño herbst autunno outono herfst",
  "winter hiver invierno inverno",
];

/** The number of a month from 1, or of a season from 21, by its name in lower case, without a dot. */
export const monthWords: ReadonlyMap<string, number> = new Map([
  ...more.flatMap((names, at) => names.split(" ").map((name): [string, number] => [name, at + 1])),
  ...seasons.flatMap((names, at) => names.split(" ").map((name): [string, number] => [name, at + 21])),
  ...months,
]);

/** What BibTeX's own strings stand for: `month = oct`. */
export const monthStrings: ReadonlyMap<string, string> = new Map(
  "January February March April May June July August September October November December"
    .split(" ")
    .map((name) => [name.slice(0, 3).toLowerCase(), name]),
);
