/** The months in full, cut short in English, and cut short in other languages; in full in German and Italian, where some are surnames. */
const written: readonly (readonly [full: string, english: string, others: string, besides: string])[] = [
  ["january enero janvier janeiro", "jan", "ene janv", "januar gennaio"],
  ["february febrero février fevereiro", "feb", "févr fev", "februar febbraio"],
  ["march marzo mars março", "mar", "", "märz"],
  ["april abril avril", "apr", "abr avr", "aprile"],
  ["may mayo mai maio", "", "", "maggio"],
  ["june junio juin junho", "jun", "", "juni giugno"],
  ["july julio juillet julho", "jul", "juil", "juli luglio"],
  ["august agosto août", "aug", "ago", ""],
  ["september septiembre setiembre septembre setembro", "sep sept", "set", "settembre"],
  ["october octubre octobre outubro", "oct", "out", "oktober ottobre"],
  ["november noviembre novembre novembro", "nov", "", ""],
  ["december diciembre décembre dezembro", "dec", "dic déc dez", "dezember dicembre"],
];

const split = (names: string): readonly string[] => names.split(" ").filter((name) => name !== "");

/** Months to numbers, in full and short. */
export const months: ReadonlyMap<string, number> = new Map(
  written.flatMap((names, index) => names.flatMap(split).map((name): [string, number] => [name, index + 1])),
);

/** Months in full, and cut short in English: in capitals the others are acronyms, too, `ENE`. */
export const monthNames: readonly string[] = written.flatMap(([full, english]) => [full, english].flatMap(split));

/** Months that a dot may end: `Oct.`; `set` and `out` are everyday words. */
export const shortMonths: ReadonlySet<string> = new Set(
  written.flatMap(([, english, others]) => [english, others].flatMap(split)).filter((name) => name !== "set" && name !== "out"),
);
