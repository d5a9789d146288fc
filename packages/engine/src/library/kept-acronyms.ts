import { fold } from "../text/fold.ts";
import { rememberedText } from "../text/remembered.ts";
import { institutionKey } from "./institution-key.ts";

/** Bodies that keep an acronym, or a name in one word, which the words they are called by now do not make. */
const kept: readonly (readonly [acronym: string, ...names: readonly string[]])[] = [
  [
    "CAF",
    "Banco de Desarrollo de América Latina",
    "Banco de Desarrollo de América Latina y el Caribe",
    "Development Bank of Latin America",
  ],
  ["Frontex", "European Border and Coast Guard Agency", "Agencia Europea de la Guardia de Fronteras y Costas"],
  ["INEGI", "Instituto Nacional de Estadística y Geografía"],
  ["Interpol", "International Criminal Police Organization"],
  ["ONU", "Naciones Unidas", "Nations unies", "Nações Unidas"],
  [
    "UNICEF",
    "United Nations Children's Fund",
    "United Nations Children’s Fund",
    "Fondo de las Naciones Unidas para la Infancia",
    "Fonds des Nations unies pour l'enfance",
    "Fonds des Nations unies pour l’enfance",
  ],
];

const names: ReadonlyMap<string, readonly string[]> = new Map(kept.map(([acronym, ...others]) => [fold(acronym), others]));
const acronyms: ReadonlyMap<string, string> = new Map(
  kept.flatMap(([acronym, ...others]) => others.map((name) => [institutionKey(name), acronym] as const)),
);

/** The names of a body that keeps an acronym; of one that a name is of, its acronym. Nothing of others. */
export const keptBeside: (printed: string) => readonly string[] = rememberedText((printed) => {
  const acronym = acronyms.get(institutionKey(printed));
  return names.get(fold(printed)) ?? (acronym === undefined ? [] : [acronym]);
});
