/** The months in full, cut short in English, and cut short in other languages. */
const written: readonly (readonly [full: string, english: string, others: string])[] = [
  ["january enero janvier janeiro", "jan", "ene janv"],
  ["february febrero février fevereiro", "feb", "févr fev"],
  ["march marzo mars março", "mar", ""],
  ["april abril avril", "apr", "abr avr"],
  ["may mayo mai maio", "", ""],
  ["june junio juin junho", "jun", ""],
  ["july julio juillet julho", "jul", "juil"],
  ["august agosto août", "aug", "ago"],
  ["september septiembre setiembre septembre setembro", "sep sept", "set"],
  ["october octubre octobre outubro", "oct", "out"],
  ["november noviembre novembre novembro", "nov", ""],
  ["december diciembre décembre dezembro", "dec", "dic déc dez"],
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
