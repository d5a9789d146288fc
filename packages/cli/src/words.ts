import type { Level, Locale, Silenced, Syntax } from "@concordat/engine";

/** What the last line counts. */
interface Totals {
  readonly read: number;
  readonly unread: number;
  readonly problems: number;
  /** What was named for a file and could not be used: libraries, corpora, settings. */
  readonly unused: number;
}

/** The words around the problems in the text report. */
export interface Words {
  readonly lookedAt: string;
  readonly languages: Readonly<Record<"en" | "es" | "fr", string>>;
  /** What a text is written in. */
  readonly syntaxes: Readonly<Record<Syntax, string>>;
  readonly levels: Readonly<Record<Exclude<Level, "off">, string>>;
  readonly list: (line: number, entries: number) => string;
  readonly noList: string;
  readonly library: (name: string, entries: number) => string;
  /** A corpus: how many records it holds, and how many of them are works that can be cited. */
  readonly corpus: (name: string, records: number, works: number) => string;
  /** `corpus` is what `corpus` gives. */
  readonly explaining: (corpus: string) => string;
  /** Libraries that nobody names. */
  readonly unnamed: (libraries: number, entries: number) => string;
  readonly couldNotBeUsed: string;
  readonly because: (name: string, reason: string) => string;
  readonly differs: string;
  readonly nothingDiffers: string;
  /** `counts` is a list such as `4 citation.unknown (levels)`. */
  readonly silenced: (counts: string) => string;
  readonly silencedBy: Readonly<Record<Silenced["by"], string>>;
  readonly agrees: (known: number, all: number) => string;
  readonly mistakesInRecords: string;
  readonly faultsInLibraries: string;
  readonly notChecked: string;
  readonly onlyCorpus: (names: string) => string;
  readonly onlyUnnamed: (names: string) => string;
  readonly unresolved: (count: number) => string;
  /** What is not listed of them. */
  readonly more: (count: number) => string;
  /** A folder without a paper in it, and how papers end. */
  readonly noPaper: (endings: string) => string;
  readonly noCitations: string;
  readonly total: (totals: Totals) => string;
  /** Between the things that were looked at. */
  readonly separator: string;
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Names that are the same everywhere. */
const syntaxes = {
  markdown: "Markdown",
  latex: "LaTeX",
  restructuredtext: "reStructuredText",
  asciidoc: "AsciiDoc",
  typst: "Typst",
} as const;

const en: Words = {
  lookedAt: "Looked at:",
  languages: { en: "English", es: "Spanish", fr: "French" },
  syntaxes: { ...syntaxes, plain: "plain text" },
  levels: { error: "error", warning: "warning", information: "information", hint: "hint" },
  list: (line, entries) => `its own list at line ${line} (${many(entries, "entry", "entries")})`,
  noList: "no list of its own",
  library: (name, entries) => `${name} (${many(entries, "entry", "entries")})`,
  corpus: (name, records, works) =>
    `${name} (${many(records, "record", "records")}, ${works === 0 ? "no work" : `${works} of them ${works === 1 ? "a work" : "works"}`})`,
  explaining: (corpus) => `the corpus ${corpus}, which explains and never accuses`,
  unnamed: (libraries, entries) =>
    `${many(libraries, "library", "libraries")} that nobody names (${many(entries, "entry", "entries")}), which only ${libraries === 1 ? "explains" : "explain"}`,
  couldNotBeUsed: "Could not be used:",
  because: (name, reason) => `${name}: ${reason}`,
  differs: "Differs:",
  nothingDiffers: "Nothing differs.",
  silenced: (counts) => `Silenced: ${counts}.`,
  silencedBy: { levels: "levels", ignore: "ignore", text: "a comment in the text" },
  agrees: (known, all) => `Agrees: ${known} of ${many(all, "citation", "citations")}.`,
  mistakesInRecords: "Mistakes in records of corpora:",
  faultsInLibraries: "Faults in libraries:",
  notChecked: "Not checked:",
  onlyCorpus: (names) => `found only in an undeclared corpus: ${names}`,
  onlyUnnamed: (names) => `found only in a library that nobody names: ${names}`,
  unresolved: (count) => `${many(count, "citation", "citations")} that nothing here can confirm:`,
  more: (count) => `and ${count} more`,
  noPaper: (endings) => `There is no paper in this folder: no file ends in ${endings}.`,
  noCitations: "No author-date citation or citation key was found. Notes and numbers are not read.",
  total: ({ read, unread, problems, unused }) =>
    [
      `${many(read, "file", "files")} checked`,
      ...(unread > 0 ? [`${unread} that could not be read`] : []),
      `${many(problems, "thing", "things")} to look at`,
      ...(unused > 0 ? [`${many(unused, "thing", "things")} that ${unused === 1 ? "was" : "were"} named and could not be used`] : []),
    ]
      .join(", ")
      .concat("."),
  separator: "; ",
};

const es: Words = {
  lookedAt: "Se examinó:",
  languages: { en: "inglés", es: "español", fr: "francés" },
  syntaxes: { ...syntaxes, plain: "texto sin formato" },
  levels: { error: "error", warning: "advertencia", information: "información", hint: "sugerencia" },
  list: (line, entries) => `su propia lista en la línea ${line} (${many(entries, "entrada", "entradas")})`,
  noList: "sin lista propia",
  library: (name, entries) => `${name} (${many(entries, "entrada", "entradas")})`,
  corpus: (name, records, works) =>
    `${name} (${many(records, "registro", "registros")}, ${works === 0 ? "ninguna obra" : `${works} de ellos ${works === 1 ? "una obra" : "obras"}`})`,
  explaining: (corpus) => `el corpus ${corpus}, que explica y nunca acusa`,
  unnamed: (libraries, entries) =>
    `${many(libraries, "biblioteca", "bibliotecas")} que nadie nombra (${many(entries, "entrada", "entradas")}), que solo ${libraries === 1 ? "explica" : "explican"}`,
  couldNotBeUsed: "No se pudo usar:",
  because: (name, reason) => `${name}: ${reason}`,
  differs: "Difiere:",
  nothingDiffers: "Nada difiere.",
  silenced: (counts) => `Silenciado: ${counts}.`,
  silencedBy: { levels: "levels", ignore: "ignore", text: "un comentario en el texto" },
  agrees: (known, all) => `Coincide: ${known} de ${many(all, "cita", "citas")}.`,
  mistakesInRecords: "Errores en registros de corpus:",
  faultsInLibraries: "Faltas en bibliotecas:",
  notChecked: "No se cotejó:",
  onlyCorpus: (names) => `solo en un corpus no declarado: ${names}`,
  onlyUnnamed: (names) => `solo en una biblioteca que nadie nombra: ${names}`,
  unresolved: (count) => `${many(count, "cita", "citas")} que nada aquí puede confirmar:`,
  more: (count) => `y ${count} más`,
  noPaper: (endings) => `En esta carpeta no hay ningún texto: ningún archivo termina en ${endings}.`,
  noCitations: "No se encontró ninguna cita autor-año ni clave. Las notas y los números no se leen.",
  total: ({ read, unread, problems, unused }) =>
    [
      many(read, "archivo", "archivos"),
      ...(unread > 0 ? [many(unread, "ilegible", "ilegibles")] : []),
      `${many(problems, "asunto", "asuntos")} por revisar`,
      ...(unused > 0 ? [`${many(unused, "elemento nombrado", "elementos nombrados")} sin poder usarse`] : []),
    ]
      .join(", ")
      .concat("."),
  separator: "; ",
};

const fr: Words = {
  lookedAt: "Examiné\u00a0:",
  languages: { en: "anglais", es: "espagnol", fr: "français" },
  syntaxes: { ...syntaxes, plain: "texte brut" },
  levels: { error: "erreur", warning: "avertissement", information: "information", hint: "suggestion" },
  list: (line, entries) => `sa propre liste à la ligne ${line} (${many(entries, "entrée", "entrées")})`,
  noList: "sans liste propre",
  library: (name, entries) => `${name} (${many(entries, "entrée", "entrées")})`,
  corpus: (name, records, works) =>
    `${name} (${many(records, "fiche", "fiches")}, ${works === 0 ? "aucun ouvrage" : `dont ${many(works, "ouvrage", "ouvrages")}`})`,
  explaining: (corpus) => `le corpus ${corpus}, qui explique sans jamais accuser`,
  unnamed: (libraries, entries) =>
    `${many(libraries, "bibliothèque", "bibliothèques")} que personne ne nomme (${many(entries, "entrée", "entrées")}), qui ne ${libraries === 1 ? "fait" : "font"} qu'expliquer`,
  couldNotBeUsed: "N'a pas pu servir\u00a0:",
  because: (name, reason) => `${name}\u00a0: ${reason}`,
  differs: "Diffère\u00a0:",
  nothingDiffers: "Rien ne diffère.",
  silenced: (counts) => `Passé sous silence\u00a0: ${counts}.`,
  silencedBy: { levels: "levels", ignore: "ignore", text: "un commentaire dans le texte" },
  agrees: (known, all) => `Concorde\u00a0: ${known} sur ${many(all, "citation", "citations")}.`,
  mistakesInRecords: "Erreurs dans des fiches de corpus\u00a0:",
  faultsInLibraries: "Défauts dans des bibliothèques\u00a0:",
  notChecked: "Non vérifié\u00a0:",
  onlyCorpus: (names) => `seulement dans un corpus non déclaré\u00a0: ${names}`,
  onlyUnnamed: (names) => `seulement dans une bibliothèque que personne ne nomme\u00a0: ${names}`,
  unresolved: (count) => `${many(count, "citation", "citations")} que rien ici ne confirme\u00a0:`,
  more: (count) => `et ${count} de plus`,
  noPaper: (endings) => `Ce dossier ne contient aucun texte\u00a0: aucun fichier ne finit en ${endings}.`,
  noCitations: "Aucune citation auteur-date ni clé trouvée. Les notes et les numéros ne sont pas lus.",
  total: ({ read, unread, problems, unused }) =>
    [
      many(read, "fichier", "fichiers"),
      ...(unread > 0 ? [many(unread, "illisible", "illisibles")] : []),
      `${many(problems, "point", "points")} à revoir`,
      ...(unused > 0 ? [`${many(unused, "élément nommé", "éléments nommés")} qui ${unused === 1 ? "n'a" : "n'ont"} pas pu servir`] : []),
    ]
      .join(", ")
      .concat("."),
  separator: "\u00a0; ",
};

/** The report's words in each language. */
export const words: Readonly<Record<Locale, Words>> = { en, es, fr };
