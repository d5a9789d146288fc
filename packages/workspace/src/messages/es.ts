import { printCount } from "@concordat/engine";
import type { FileFault, JsonFault, Messages, Must } from "./messages.ts";

const count = (number: number): string => printCount(number, "es");

const files: Readonly<Record<Extract<FileFault, string>, string>> = {
  missing: "No existe ese archivo.",
  folder: "Es una carpeta, no un archivo.",
  device: "Es una tubería o un dispositivo, no un archivo.",
  circle: "Sus enlaces forman un círculo.",
  forbidden: "No tiene permiso para leer este archivo; revise sus permisos.",
  tooLarge: "Ocupa más de 256 MB.",
  notHere: "Solo se leen archivos de este equipo.",
  notText: "No es un archivo de texto.",
  notBase64: "La respuesta del editor no es base64.",
};

const json: Readonly<Record<Extract<JsonFault, string>, string>> = {
  backslash: "hay una barra invertida suelta; en las rutas escriba /",
  noClosingQuote: "a este texto le faltan las comillas de cierre",
  tooDeep: "está anidado demasiado hondo",
  noValue: "aquí falta un valor",
  singleQuotes: "el texto va entre comillas dobles, no simples",
  comment: "JSON no admite comentarios; quite este",
  commaTooMany: "esta coma sobra; quítela",
  noComma: "falta una coma antes de esto",
  noWord: "aquí falta una palabra entre comillas dobles",
  empty: "está vacío; escriba {}",
  afterEnd: "hay algo después del final; quítelo",
};

const musts: Readonly<Record<Extract<Must, string>, string>> = {
  paths: "una lista de rutas",
  names: "una lista de nombres",
  flag: "true o false",
  headings: "una lista de encabezados, cada uno de menos de 80 caracteres y con alguna letra",
  levels: "códigos con error, warning, information, hint u off",
  rules: "una lista de { code, text }",
};

const either = (words: readonly string[]): string => {
  const quoted = words.map((word) => `"${word}"`);
  return `${quoted.slice(0, -1).join(", ")} o ${quoted.at(-1)}`;
};

function jsonFault(fault: JsonFault): string {
  if (typeof fault === "string") return json[fault];
  const { kind, text } = fault;
  if (kind === "unquoted") return `${text} no lleva comillas dobles`;
  if (kind === "neverClosed") return `este ${text} nunca se cierra`;
  return kind === "noColon" ? `faltan dos puntos después de ${text}` : `aquí falta una coma o ${text}`;
}

export const es: Messages = {
  file: (fault) => {
    if (typeof fault === "string") return files[fault];
    if (fault.kind === "other") return `No se pudo leer (${fault.reason}).`;
    return `Hay más de ${count(fault.most)} archivos y carpetas que revisar; nombre una carpeta más pequeña, o los archivos uno por uno.`;
  },
  yourSettings: "su configuración",
  commandLine: "la línea de órdenes",
  namedBy: (who) => `Lo nombra ${who}.`,
  outside: (who) =>
    `Está fuera de la carpeta y lo nombra ${who}; se leerá cuando confíe en este espacio de trabajo o lo nombre en su propia configuración.`,
  nowhere: (who) => `Lo nombra ${who}, pero el texto todavía no está en ninguna carpeta; guárdelo primero.`,
  atPlace: (name, what) => `${name}: ${what}`,

  noFormat: "Concordat lee bibliotecas que terminan en .bib, .ris, .json (CSL-JSON) o .yaml (CSL-YAML); esta no es ninguna de ellas.",
  noEntry: "En este momento no contiene ninguna entrada.",
  breaksOff: (entries, held) =>
    `Se corta dentro de una entrada, como si estuviera guardada a medias, con ${count(entries)} de ${count(held)} entradas.`,
  endsEarly: (entries, held) =>
    `Termina tras ${count(entries)} de ${count(held)} entradas, como si estuviera guardada a medias; se espera el resto, un minuto como mucho.`,
  lacksLast: (entries) =>
    `Le faltan las últimas ${count(entries)} entradas que tenía antes; si se cortó mientras se guardaba, guárdela de nuevo.`,
  stays: "Sigue en uso la versión leída antes.",
  notUtf8: (encoding) => `el archivo no está en UTF-8; se leyó como ${encoding}. Guárdelo en UTF-8 para mayor seguridad.`,
  strayBytes: (bytes, as) =>
    `${bytes === 1 ? "un byte" : `${count(bytes)} bytes`} del archivo no ${bytes === 1 ? "es" : "son"} UTF-8, el primero aquí; se leyeron como ${as.join(", ")}. Revise esas letras y guárdelo todo en UTF-8.`,
  zeros: (zeros) =>
    `hay aquí ${count(zeros)} ceros en lugar de texto, como los deja un fallo del equipo; lo que había se perdió. Recupere el archivo de una copia.`,
  madeOnce: (written) =>
    `hay aquí letras como las tiene otra codificación, por ejemplo «${written}», en todo el archivo; se leyeron como se pensaron. Vuelva a exportarlo en UTF-8.`,
  twiceEncoded: (written) =>
    `hay aquí letras como las tiene otra codificación, por ejemplo «${written}»; se perdieron antes de guardar el archivo. Vuelva a exportarlo en UTF-8.`,
  address: "Es una dirección, y las direcciones no se descargan; guarde una copia y nómbrela.",
  computed: "Solo R o TeX pueden decir qué archivo es, así que no se buscó.",
  texStrings: "TeX lo trae; no contiene obras, solo nombres de revistas.",
  entryStays: "Sigue en uso lo que decía antes.",
  beingRead: "Todavía se está leyendo.",
  moreProblems: (number) => `Otros ${count(number)} problemas de esta biblioteca no se muestran.`,
  unnamed: "Nadie la nombra, así que solo explica.",
  tooManyLibraries: (found, most) =>
    `En esta carpeta hay ${count(found)} archivos de biblioteca que nadie nombra; se miran los primeros ${count(most)}. Nombre los que usa.`,
  tooManyDoubtful: (found, most) =>
    `De ${count(found)} archivos JSON y YAML de esta carpeta se buscaron bibliotecas en los primeros ${count(most)}. Nombre las que usa.`,
  tooLargeLibraries: (megabytes) =>
    `Los archivos de biblioteca que nadie nombra se miran hasta ${count(megabytes)} MB en total; los demás se dejaron fuera. Nombre los que usa.`,
  tooManyPassed: (most) =>
    `Los archivos de biblioteca que nadie nombra se buscaron entre los ${count(most)} archivos y carpetas más cercanos; hay más. Nombre los que usa.`,
  tooManyTexts: (most) =>
    `Para ver qué textos van juntos se miraron ${count(most)} archivos; los demás se dejaron fuera, con las bibliotecas que nombran.`,
  missingText: "No está ahí; no se miraron las bibliotecas que quizá nombra ni su lista.",

  noCorpus: (known) =>
    `No hay ningún corpus con ese nombre (conocidos: ${known || "ninguno"}), ni carpeta o paquete instalado con ese nombre que contenga uno.`,
  noCorpusThere: "No es un corpus: no contiene data/corpus.yaml, corpus.yaml ni dist/data.json.",
  corpusUnreadable: "No contiene ningún corpus legible; corrija los errores de abajo.",
  corpusBroken: "No contiene ningún registro legible; corrija los errores de abajo.",
  corpusEmpty: "Todavía no contiene ningún registro.",
  twin: (name, user) => `Dos corpus se llaman "${name}": ${user} y este, que no se usa. Póngale otro nombre.`,

  noJson: (fault) => `No es JSON válido (${jsonFault(fault)}); su configuración se dejó fuera.`,
  noObject: "La configuración debe ser un objeto JSON.",
  must: (word, must, what) => {
    const wanted = typeof must === "string" ? musts[must] : either(must.oneOf);
    return `"${word}" debe ser ${wanted}; se dejó fuera${what === null ? "" : `: ${what}`}.`;
  },
  item: (number) => `elemento ${number}`,
  noSetting: (word) => `"${word}" no es una opción de Concordat; se dejó fuera.`,
  noCode: (code, setting) => `"${code}" no es un código de Concordat; se dejó fuera de "${setting}".`,
  didYouMean: (word) => `¿Quiso decir "${word}"?`,
};
