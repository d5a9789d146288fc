import { counted } from "../../counted.ts";
import type { ConvertWords } from "./words.ts";

export const es: ConvertWords = {
  notAFile: (output) => `${output} no es un archivo que se pueda escribir.`,
  exists: (output) => `${output} ya existe; --force lo sobrescribe.`,
  notText: (input) => `${input}: No es un archivo de texto.`,
  nothingWritten: (input, why, kept) =>
    `${input} ${why === "empty" ? "no contiene ninguna entrada" : "se corta dentro de una entrada, como si estuviera guardado a medias"}; no se escribió nada${kept === null ? "" : ` y ${kept} sigue como estaba`}.`,
  cannotWrite: (output, code) => `No se puede escribir ${output} (${code}). Revise sus permisos y si el disco está lleno.`,
  written: (entries, output) =>
    entries === 1 ? `Se escribió 1 entrada en ${output}.` : `Se escribieron ${entries} entradas en ${output}.`,
  doubles: (input, entries) =>
    `${input}: ${entries === 1 ? "1 entrada usa" : `${entries} entradas usan`} la clave de una anterior; se escriben todas, y --keys made da a cada una la suya:`,
  double: (place, key, first) => `  ${place} ${key}, antes en ${first}`,
  moreDoubles: (entries) => `  y ${entries} más (--details las muestra todas)`,
  because: (name, reason) => `${name}: ${reason}`,
  lost: (format) => `${format} no puede decir lo que sigue, y el resultado lo omite o lo cambia (--details muestra los textos):`,
  lostOf: (key, format, field, value) => `${key}: ${format} no puede decir su ${field}: ${value}`,
  lostField: (field, keys, more) => `  ${field} de ${keys.join(", ")}${more > 0 ? ` y ${more} más` : ""}`,
  beside: (input, list) => `${input} contiene, además de sus entradas, lo que no se escribe: ${list}.`,
  besideOf: {
    remark: (count) => counted(count, "comentario tras %", "comentarios tras %"),
    text: (count) => counted(count, "línea de texto entre entradas", "líneas de texto entre entradas"),
    comment: (count) => `${count} @comment`,
    preamble: (count) => `${count} @preamble`,
    string: (count) => `${count} @string (se escribe el texto que representan)`,
    xdata: (count) => `${count} @xdata (las entradas que remiten a ellos tienen lo que dicen)`,
    set: (count) => `${count} @set (cada uno escrito como su primera obra)`,
    control: (count) => `${count} @control (ajustes de un estilo)`,
  },
};
