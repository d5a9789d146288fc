import { counted } from "../counted.ts";
import { syntaxes } from "./syntaxes.ts";
import type { Words } from "./words.ts";

export const es: Words = {
  lookedAt: "Se examinó:",
  languages: { en: "inglés", es: "español", fr: "francés" },
  syntaxes: { ...syntaxes, plain: "texto sin formato" },
  levels: { error: "error", warning: "advertencia", information: "información", hint: "sugerencia" },
  list: (line, entries) => `su propia lista en la línea ${line} (${counted(entries, "entrada", "entradas")})`,
  noList: "sin lista propia",
  library: (name, entries) => `${name} (${counted(entries, "entrada", "entradas")})`,
  corpus: (name, records, works) =>
    `${name} (${counted(records, "registro", "registros")}, ${works === 0 ? "ninguna obra" : `${works} de ellos ${works === 1 ? "una obra" : "obras"}`})`,
  explaining: (corpus) => `el corpus ${corpus}, que explica y nunca acusa`,
  unnamed: (libraries, entries) =>
    `${counted(libraries, "biblioteca", "bibliotecas")} que nadie nombra (${counted(entries, "entrada", "entradas")}), que solo ${libraries === 1 ? "explica" : "explican"}`,
  couldNotBeUsed: "No se pudo usar:",
  because: (name, reason) => `${name}: ${reason}`,
  differs: "Difiere:",
  nothingDiffers: "Nada difiere.",
  silenced: (counts) => `Silenciado: ${counts}.`,
  silencedBy: { levels: "levels", ignore: "ignore", text: "un comentario en el texto" },
  agrees: (known, all) => `Coincide: ${known} de ${counted(all, "cita", "citas")}.`,
  mistakesInRecords: "Errores en registros de corpus:",
  faultsInLibraries: "Faltas en bibliotecas:",
  notChecked: "No se cotejó:",
  onlyCorpus: (names) => `solo en un corpus no declarado: ${names}`,
  onlyUnnamed: (names) => `solo en una biblioteca que nadie nombra: ${names}`,
  unresolved: (count) => `${counted(count, "cita", "citas")} que nada aquí puede confirmar:`,
  more: (count) => `y ${count} más`,
  noPaper: (endings) => `En esta carpeta no hay ningún texto: ningún archivo termina en ${endings}.`,
  noPaperButLibrary: "Es una biblioteca, no un texto: --library coteja textos con ella, y concordat convert dice qué está mal en ella.",
  noPaperButPrinted: "Es un PDF o un archivo de un procesador de textos, que Concordat no lee: guárdelo como Markdown o texto sin formato.",
  noCitations: "No se encontró ninguna cita autor-año ni clave. Las notas y los números no se leen.",
  total: ({ read, unread, problems, unused }) =>
    [
      counted(read, "archivo", "archivos"),
      ...(unread > 0 ? [counted(unread, "ilegible", "ilegibles")] : []),
      `${counted(problems, "asunto", "asuntos")} por revisar`,
      ...(unused > 0 ? [`${counted(unused, "elemento nombrado", "elementos nombrados")} sin poder usarse`] : []),
    ]
      .join(", ")
      .concat("."),
  separator: "; ",
};
