import { counted } from "../../counted.ts";
import type { ConvertWords } from "./words.ts";

export const fr: ConvertWords = {
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
