import type { Item } from "../item.ts";

/** How far before a bracket it may be said what was performed. */
const REACH = 72;

/** What is broadcast, and what it is called, up to the bracket: `the series *Tarn* (`. */
const shown =
  /(?<!\p{L})(?:series|serie|série|show|sitcom|miniserie?s?|mini-séri?e?s?|telenovela|feuilleton|films?|película|documentary|documental|documentaire|podcast)[\s\u0001]+\p{Lu}[^.!?;()]*$/u;
/** Those who broadcast it, and publish little else. */
const stations =
  /^(?:Netflix|HBO|Hulu|Showtime|AMC|NBC|CBS|ABC|ITV|BBC|Channel 4|Amazon(?: Prime)?|Prime Video|Disney|Canal\+?|TF1|Arte|Televisa|Telemundo|Univision|TVE|Antena 3|Movistar)(?!\p{L})/u;
/** Whom somebody played, up to the bracket with the theater: `her debut as Ophelia (`. */
const played =
  /(?<!\p{L})(?:debut(?:ed|ó)?|début(?:s|er|e|a)?|starred|cast|sang|danced|cantó|bailó|chanta|dansa)\s(?:as|como|comme|en el papel de|dans le rôle d(?:e\s|['’]))[^.!?;()]*$/u;
/** Words without which nobody played anybody: an expression that knows no classes of letters costs little. */
const mayBePlayed = / (?:as|como|comme) | papel de | rôle d/;

/** Whether a bracket says who broadcast what is called right before it and when, `the series Tarn (Netflix, 2015–2017)`, or on which stage a part was played. */
export function isPerformed(prose: string, bracket: number, { authors, year }: Item): boolean {
  const [name = ""] = authors;
  const before = prose.slice(Math.max(0, bracket - REACH), bracket);
  if (mayBePlayed.test(before) && played.test(before)) return true;
  return (stations.test(name) || /^\d{4}[-–]/.test(year ?? "")) && shown.test(before);
}
