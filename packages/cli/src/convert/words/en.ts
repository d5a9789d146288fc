import { counted } from "../../counted.ts";
import type { ConvertWords } from "./words.ts";

export const en: ConvertWords = {
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
