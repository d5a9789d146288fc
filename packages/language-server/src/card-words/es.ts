import type { CardWords } from "./card-words.ts";
import { someOf } from "./some-of.ts";

export const es: CardWords = {
  at: (source, line) => (line > 0 ? `${source}, línea ${line}` : source),
  agrees: (place) => `Coincide con ${place}.`,
  keyOfSeveral: (source, key, lines) =>
    `${source} tiene la clave ${key} ${lines.length} veces, en las líneas ${someOf(lines)}; vale la primera.`,
  inCorpus: (corpus) => `Está en el corpus ${corpus}, que solo explica.`,
  inUnnamed: (place) => `Está en ${place}, que nadie nombra, así que solo explica.`,
  pending: (names) => `Todavía se está leyendo: ${names}.`,
  differs: (text, source, record) => `El texto dice ${text}; ${source} dice ${record}.`,
  line: (line) => `línea ${line}`,
  fits: (count) => `Corresponde a ${count} obras:`,
  notFound: (asked) => `No se encontró en ${asked}.`,
  nothingAsked: "No hay con qué cotejar: este texto no tiene lista ni nombra una biblioteca.",
  citedBefore: "Remite a lo citado antes, y no es seguro qué obra es.",
  mayBeIn: (names) => `Puede estar en lo que no se pudo leer: ${names}.`,
  notRead: (names) => `No hay con qué cotejar: este texto no tiene lista y no se pudo leer lo que nombra: ${names}.`,
  nearest: (label) => `Lo más parecido: ${label}.`,
  inText: (times, lines) =>
    `En su texto: ${times === 1 ? "" : `${times} veces, `}${lines.length === 1 ? "línea" : "líneas"} ${someOf(lines)}.`,
  cites: (source, claim, paragraph) => `${source} la cita para: ${claim} (párrafo ${paragraph})`,
  workUnchecked: "La obra misma no se cotejó.",
  list: "su lista",
  parties: (names) => `Partes: ${names}`,
  country: (name) => `País: ${name}`,
  followedBy: "seguido por",
  after: (year, ended) => `Su frase dice ${year}; según el registro, existió hasta ${ended}.`,
  before: (year, began) => `Su frase dice ${year}; según el registro, existe desde ${began}.`,
  from: (sources) => `Fuente: ${sources}`,
  more: "Más",
  open: "abrir",
  oneOf: (name, count) => `${name} puede ser uno de ${count}:`,
  readAs: {
    interview: "Se leyó como una entrevista o una comunicación personal.",
    archive: "Se leyó como material de archivo.",
    statute: "Se leyó como una ley, un caso, un diario oficial o un acta parlamentaria.",
    document: "Se leyó como un documento de las Naciones Unidas o de otro organismo internacional.",
  },
  unlisted: "Por costumbre no tiene que figurar en ninguna lista de referencias; por eso no se busca.",
};
