import type { CardWords } from "./card-words.ts";
import { someOf } from "./some-of.ts";

export const es: CardWords = {
  agrees: (source, line) => `Coincide con ${source}${line > 0 ? `, línea ${line}` : ""}.`,
  keyOfSeveral: (source, key, lines) =>
    `${source} tiene la clave ${key} ${lines.length} veces, en las líneas ${someOf(lines)}; vale la primera.`,
  inCorpus: (corpus) => `Está en el corpus ${corpus}, que solo explica.`,
  inUnnamed: (library, line) => `Está en ${library}, línea ${line}, que nadie nombra, así que solo explica.`,
  pending: (names) => `Todavía se está leyendo: ${names}.`,
  differs: (text, source, record, line) => `El texto dice ${text}; ${source} dice ${record}${line > 0 ? ` (línea ${line})` : ""}.`,
  fits: (count) => `Corresponde a ${count} obras:`,
  notFound: (asked) => `No se encontró en ${asked}.`,
  nothingAsked: "No hay con qué cotejar: este texto no tiene lista ni nombra una biblioteca.",
  citedBefore: "Remite a lo citado antes, y no es seguro qué obra es.",
  mayBeIn: (names) => `Puede estar en lo que no se pudo leer: ${names}.`,
  notRead: (names) => `No hay con qué cotejar: este texto no tiene lista y no se pudo leer lo que nombra: ${names}.`,
  nearest: (label) => `Lo más parecido: ${label}.`,
  inText: (lines) =>
    lines.length === 1 ? `En su texto: línea ${lines[0]}.` : `En su texto: ${lines.length} veces, líneas ${lines.join(", ")}.`,
  cites: (source, claim, paragraph) => `${source} la cita para: ${claim} (párrafo ${paragraph})`,
  workUnchecked: "La obra misma no se cotejó.",
  list: "su lista",
  parties: "Partes",
  country: "País",
  followedBy: "seguido por",
  after: (year, ended) => `Su frase dice ${year}; según el registro, existió hasta ${ended}.`,
  before: (year, began) => `Su frase dice ${year}; según el registro, existe desde ${began}.`,
  from: "Fuente",
  more: "Más",
  open: "abrir",
  oneOf: (count) => `Puede ser uno de ${count}:`,
  readAs: {
    interview: "Se leyó como una entrevista o una comunicación personal.",
    archive: "Se leyó como material de archivo.",
    statute: "Se leyó como una ley, un diario oficial o un acta parlamentaria.",
    document: "Se leyó como un documento de las Naciones Unidas o de otro organismo internacional.",
  },
  unlisted: "Por costumbre no tiene que figurar en ninguna lista de referencias; por eso no se busca.",
};
