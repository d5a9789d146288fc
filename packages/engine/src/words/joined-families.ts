/** Surnames of one person that have a conjunction within and are known as such: those of two authors read alike. */
const families: ReadonlySet<string> = new Set(
  (
    "ortega y gasset|ramón y cajal|pi y margall|menéndez y pelayo|garcía y bellido|ferrer y guardia|costa y martínez|labra y cadrana|alas y ureña|" +
    "pi i margall|puig i cadafalch|domènech i montaner|milà i fontanals|torras i bages|rubió i lluch|ferrer i guàrdia|rius i taulet|" +
    "mello e souza|abreu e lima|costa e silva|andrada e silva|moura e sousa"
  ).split("|"),
);

const joined = / [yie] /i;

/** Whether a name ends with such a surname: `José Ortega y Gasset`. */
export function isJoinedFamily(name: string): boolean {
  return name.includes(" ") && joined.test(name) && families.has(name.split(" ").slice(-3).join(" ").toLowerCase().normalize("NFC"));
}
