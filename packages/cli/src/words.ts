import type { Locale } from "@concordat/engine";

/** The words around the problems in the text report. */
export interface Words {
  readonly lookedAt: string;
  readonly languages: Readonly<Record<"en" | "es" | "fr", string>>;
  readonly list: (line: number, entries: number) => string;
  readonly noList: string;
  readonly library: (name: string, entries: number) => string;
  readonly explaining: (name: string, entries: number) => string;
  readonly notUsed: (name: string, reason: string) => string;
  readonly differs: string;
  readonly nothingDiffers: string;
  readonly agrees: (known: number, all: number) => string;
  readonly notChecked: string;
  readonly onlyCorpus: (names: string) => string;
  readonly unresolved: (count: number) => string;
  readonly noCitations: string;
  readonly total: (files: number, problems: number) => string;
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const en: Words = {
  lookedAt: "Looked at",
  languages: { en: "English", es: "Spanish", fr: "French" },
  list: (line, entries) => `its own list at line ${line} (${many(entries, "entry", "entries")})`,
  noList: "no list of its own",
  library: (name, entries) => `${name} (${many(entries, "entry", "entries")})`,
  explaining: (name, entries) => `the corpus ${name} (${many(entries, "entry", "entries")}), which explains and never accuses`,
  notUsed: (name, reason) => `${name}: ${reason}`,
  differs: "Differs",
  nothingDiffers: "Nothing differs.",
  agrees: (known, all) => `Agrees: ${known} of ${many(all, "citation", "citations")}.`,
  notChecked: "Not checked",
  onlyCorpus: (names) => `found only in an undeclared corpus: ${names}`,
  unresolved: (count) => `${many(count, "citation", "citations")} that nothing here can confirm`,
  noCitations: "No author-date citation or citation key was found. Notes and numbers are not read.",
  total: (files, problems) => `${many(files, "file", "files")} checked, ${many(problems, "thing", "things")} to look at.`,
};

const es: Words = {
  lookedAt: "Se examinó",
  languages: { en: "inglés", es: "español", fr: "francés" },
  list: (line, entries) => `su propia lista en la línea ${line} (${many(entries, "entrada", "entradas")})`,
  noList: "sin lista propia",
  library: (name, entries) => `${name} (${many(entries, "entrada", "entradas")})`,
  explaining: (name, entries) => `el corpus ${name} (${many(entries, "entrada", "entradas")}), que explica y nunca acusa`,
  notUsed: (name, reason) => `${name}: ${reason}`,
  differs: "Difiere",
  nothingDiffers: "Nada difiere.",
  agrees: (known, all) => `Coincide: ${known} de ${many(all, "cita", "citas")}.`,
  notChecked: "No se cotejó",
  onlyCorpus: (names) => `solo en un corpus no declarado: ${names}`,
  unresolved: (count) => `${many(count, "cita", "citas")} que nada aquí puede confirmar`,
  noCitations: "No se encontró ninguna cita autor-año ni clave. Las notas y los números no se leen.",
  total: (files, problems) => `${many(files, "archivo", "archivos")}, ${many(problems, "asunto", "asuntos")} por revisar.`,
};

const fr: Words = {
  lookedAt: "Examiné",
  languages: { en: "anglais", es: "espagnol", fr: "français" },
  list: (line, entries) => `sa propre liste à la ligne ${line} (${many(entries, "entrée", "entrées")})`,
  noList: "sans liste propre",
  library: (name, entries) => `${name} (${many(entries, "entrée", "entrées")})`,
  explaining: (name, entries) => `le corpus ${name} (${many(entries, "entrée", "entrées")}), qui explique sans jamais accuser`,
  notUsed: (name, reason) => `${name} : ${reason}`,
  differs: "Diffère",
  nothingDiffers: "Rien ne diffère.",
  agrees: (known, all) => `Concorde : ${known} sur ${many(all, "citation", "citations")}.`,
  notChecked: "Non vérifié",
  onlyCorpus: (names) => `seulement dans un corpus non déclaré : ${names}`,
  unresolved: (count) => `${many(count, "citation", "citations")} que rien ici ne confirme`,
  noCitations: "Aucune citation auteur-date ni clé trouvée. Les notes et les numéros ne sont pas lus.",
  total: (files, problems) => `${many(files, "fichier", "fichiers")}, ${many(problems, "point", "points")} à revoir.`,
};

/** The report's words in each language. */
export const words: Readonly<Record<Locale, Words>> = { en, es, fr };
