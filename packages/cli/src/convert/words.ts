import type { BesideEntries, Locale } from "@concordat/engine";
import { counted } from "../counted.ts";

/** What `concordat convert` tells people. Names of files are as they were typed. */
export interface ConvertWords {
  readonly notAFile: (output: string) => string;
  readonly exists: (output: string) => string;
  readonly notText: (input: string) => string;
  /** Why nothing was written; `kept` is a file that is as it was. */
  readonly nothingWritten: (input: string, why: "empty" | "cut", kept: string | null) => string;
  readonly cannotWrite: (output: string, code: string) => string;
  readonly written: (entries: number, output: string) => string;
  /** Above a line for each of the first; places are a file and a line. */
  readonly doubles: (input: string, entries: number) => string;
  readonly double: (place: string, key: string, first: string) => string;
  readonly moreDoubles: (entries: number) => string;
  readonly because: (name: string, reason: string) => string;
  readonly lost: (format: string) => string;
  readonly lostOf: (key: string, format: string, field: string, value: string) => string;
  readonly lostField: (field: string, keys: readonly string[], more: number) => string;
  /** What stands beside the entries of a file and is not written; `list` is made of `besideOf`. */
  readonly beside: (input: string, list: string) => string;
  readonly besideOf: Readonly<Record<keyof BesideEntries, (count: number) => string>>;
}

const en: ConvertWords = {
  notAFile: (output) => `${output} is no file that can be written.`,
  exists: (output) => `${output} exists already; --force writes over it.`,
  notText: (input) => `${input}: It is not a text file.`,
  nothingWritten: (input, why, kept) =>
    `${input} ${why === "empty" ? "holds no entry" : "breaks off inside an entry, as if half saved"}; nothing was written${kept === null ? "" : ` and ${kept} is as it was`}.`,
  cannotWrite: (output, code) => `${output} cannot be written (${code}). Look at its permissions, and whether the disk is full.`,
  written: (entries, output) => `${entries} ${entries === 1 ? "entry" : "entries"} written to ${output}.`,
  doubles: (input, entries) =>
    `${input}: ${entries === 1 ? "1 entry uses" : `${entries} entries use`} the key of an earlier one; all are written, and --keys made gives each its own:`,
  double: (place, key, first) => `  ${place} ${key}, first in ${first}`,
  moreDoubles: (entries) => `  and ${entries} more (--details tells all)`,
  because: (name, reason) => `${name}: ${reason}`,
  lost: (format) => `${format} cannot say, and the result leaves out or changes (--details tells the texts):`,
  lostOf: (key, format, field, value) => `${key}: ${format} cannot say its ${field}: ${value}`,
  lostField: (field, keys, more) => `  ${field} of ${keys.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  beside: (input, list) => `${input} holds besides its entries what is not written: ${list}.`,
  besideOf: {
    remark: (count) => counted(count, "remark after %", "remarks after %"),
    text: (count) => counted(count, "line of text between entries", "lines of text between entries"),
    comment: (count) => `${count} @comment`,
    preamble: (count) => `${count} @preamble`,
    string: (count) => `${count} @string (what they stand for is written out)`,
    xdata: (count) => `${count} @xdata (the entries that refer to them have what they say)`,
    set: (count) => `${count} @set (each written as its first work)`,
    control: (count) => `${count} @control (settings of a style)`,
  },
};

const es: ConvertWords = {
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

const fr: ConvertWords = {
  notAFile: (output) => `${output} n'est pas un fichier que l'on puisse écrire.`,
  exists: (output) => `${output} existe déjà\u00a0; --force l'écrase.`,
  notText: (input) => `${input}\u00a0: Ce n'est pas un fichier texte.`,
  nothingWritten: (input, why, kept) =>
    `${input} ${why === "empty" ? "ne contient aucune entrée" : "s'interrompt dans une entrée, comme à moitié enregistré"}\u00a0; rien n'a été écrit${kept === null ? "" : ` et ${kept} est resté tel quel`}.`,
  cannotWrite: (output, code) => `${output} ne peut être écrit (${code}). Regardez ses droits d'accès, et si le disque est plein.`,
  written: (entries, output) => `${entries} ${entries === 1 ? "entrée écrite" : "entrées écrites"} dans ${output}.`,
  doubles: (input, entries) =>
    `${input}\u00a0: ${entries === 1 ? "1 entrée utilise" : `${entries} entrées utilisent`} la clé d'une précédente\u00a0; toutes sont écrites, et --keys made donne à chacune la sienne\u00a0:`,
  double: (place, key, first) => `  ${place} ${key}, d'abord dans ${first}`,
  moreDoubles: (entries) => `  et ${entries} de plus (--details les donne toutes)`,
  because: (name, reason) => `${name}\u00a0: ${reason}`,
  lost: (format) => `${format} ne peut dire ce qui suit, et le résultat l'omet ou le change (--details donne les textes)\u00a0:`,
  lostOf: (key, format, field, value) => `${key}\u00a0: ${format} ne peut dire son ${field}\u00a0: ${value}`,
  lostField: (field, keys, more) => `  ${field} de ${keys.join(", ")}${more > 0 ? ` et ${more} de plus` : ""}`,
  beside: (input, list) => `${input} contient, outre ses entrées, ce qui n'est pas écrit\u00a0: ${list}.`,
  besideOf: {
    remark: (count) => counted(count, "remarque après %", "remarques après %"),
    text: (count) => counted(count, "ligne de texte entre les entrées", "lignes de texte entre les entrées"),
    comment: (count) => `${count} @comment`,
    preamble: (count) => `${count} @preamble`,
    string: (count) => `${count} @string (ce qu'ils représentent est écrit en toutes lettres)`,
    xdata: (count) => `${count} @xdata (les entrées qui y renvoient ont ce qu'ils disent)`,
    set: (count) => `${count} @set (chacun écrit comme son premier ouvrage)`,
    control: (count) => `${count} @control (réglages d'un style)`,
  },
};

export const convertWords: Readonly<Record<Locale, ConvertWords>> = { en, es, fr };
