import type { ReadFault, ScanFault } from "../read-fault.ts";
import { formatNames, listed, type Sentences } from "./sentences.ts";

const quoted = (text: string): string => `«${text}»`;
const readUpTo = (atEnd: boolean): string => `se leyó hasta ${atEnd ? "el final del archivo" : "la entrada siguiente"}`;

const scanned: Sentences<ScanFault> = {
  neverClosed: ({ atEnd }) => `no se cierra nunca; ${readUpTo(atEnd)}`,
  valueNeverClosed: ({ field, atEnd }) => `tiene un valor de «${field}» que no se cierra nunca; ${readUpTo(atEnd)}`,
  valueOpen: ({ field }) => `tiene un valor de «${field}» que no se cierra nunca; se leyó hasta el campo siguiente`,
  bareValue: ({ field }) => `tiene un valor de «${field}» sin llaves; se leyó hasta la coma`,
  oddQuotes: ({ field }) => `tiene un valor de «${field}» entre comillas que BibTeX no conoce; se leyó de todos modos`,
  innerQuotes: () => "tiene comillas dentro de un valor entre comillas; ponga ese valor entre llaves; se leyó de todos modos",
  twice: ({ field }) => `tiene «${field}» dos veces; se usa la primera`,
  noComma: ({ field }) => `no tiene coma antes de «${field}»; se leyó de todos modos`,
  noValue: ({ field }) => `tiene un campo «${field}» sin valor; se leyó el resto`,
  noEquals: ({ field }) => `no tiene «=» después de «${field}»; se leyó de todos modos`,
  otherEquals: ({ field, sign }) => `tiene «${sign}» en lugar de «=» después de «${field}»; se leyó de todos modos`,
  noPiece: ({ field }) => `tiene en «${field}» un «#» que no une nada; se leyó el resto`,
  remark: ({ sign }) => `omite una línea con «${sign}», que BibTeX no conoce; se omitió`,
  closingBrace: () => "tiene una llave de cierre de más; se leyó el resto",
  openingBrace: () => "tiene una llave de más antes de su clave; se leyó el resto",
  otherSign: () => "se abre con otro signo que el que la cierra; se leyó de todos modos",
  noType: () => "no tiene tipo tras su '@'; se leyó como documento",
  merge: () => "contiene las marcas de una fusión sin terminar; se leyeron ambas versiones",
  stray: () => "tiene un carácter suelto entre sus campos; se leyó el resto",
};
const inside = (wrong: ScanFault): string => (scanned[wrong.kind] as (wrong: ScanFault) => string)(wrong);

const foreign = {
  bibtex: "el archivo no contiene entradas de BibTeX; se esperaba algo como '@book{clave, title = {...}}'.",
  "csl-json": "el archivo no contiene elementos de CSL-JSON; se esperaba una lista de objetos con id y type.",
  "csl-yaml": "el archivo no contiene elementos de CSL-YAML; se esperaba una lista de elementos con id y type, sola o bajo 'references:'.",
  ris: "el archivo no contiene registros RIS; se esperaban líneas como 'TY  - JOUR'.",
  hayagriva: "es una biblioteca Hayagriva de Typst, que todavía no se lee; expórtela como .bib o CSL-JSON.",
  nbib: "son registros de PubMed en su propio formato, que no se lee; guárdelos como .ris o .bib, como hace Zotero.",
  refer: "son referencias en el formato de Refer y EndNote, que no se lee; expórtelas como .ris o .bib.",
  wos: "son registros de Web of Science en su propio formato, que no se lee; expórtelos como .ris o .bib.",
  zotero: "son elementos tal como Zotero los guarda, que no se leen; expórtelos como CSL JSON o .bib.",
};

export const es: Sentences<ReadFault> = {
  entry: ({ key, wrong }) => `la entrada «${key}» ${inside(wrong)}.`,
  string: ({ wrong }) => `una definición de @string ${inside(wrong)}.`,
  preamble: ({ wrong }) => `un @preamble ${inside(wrong)}.`,
  noString: ({ name }) =>
    `ningún @string anterior define ${quoted(name)}, así que vale por sí mismo; póngalo entre llaves si es una palabra.`,
  noKey: ({ type }) => `una entrada de tipo «${type}» no tiene clave con que citarla; escríbala tras la llave.`,
  noFields: ({ key }) => `la entrada «${key}» no tiene campos; se dejó fuera.`,
  brokenOff: () => "una entrada se corta al final del archivo; se dejó fuera.",
  noSign: ({ written }) => `«${written}» no tiene '@' delante, así que no es una entrada; se dejó fuera.`,
  noBrace: ({ written }) => `tras «${written}» no hay llave, así que no empieza ninguna entrada; se dejó fuera.`,
  merge: () => "aquí están las marcas de una fusión sin terminar; se leyeron ambas versiones.",
  otherFormat: ({ format }) => {
    const [name, ending] = formatNames[format];
    return `esto es ${name} en un archivo de otro formato, así que se dejó fuera; póngalo en un archivo que termine en ${ending}.`;
  },
  reference: ({ key, by, to, isCircle }) => {
    const why = isCircle ? "que remite a su vez a ella" : "que no está en este archivo";
    return `la entrada «${key}» remite por ${by} a «${to}», ${why}; de ahí no se heredó nada.`;
  },
  capitals: ({ key, by, to, found }) =>
    `la entrada «${key}» remite por ${by} a «${to}», cuya clave es «${found}»: para BibTeX son la misma, para Biber no; escríbalas igual.`,
  duplicate: ({ key, line, file }) =>
    `la entrada «${key}» usa la clave de ${file === undefined ? `la línea ${line}; se usa la primera` : `otra obra en ${file}:${line}; se usa aquella`}.`,
  commands: ({ commands: [command, ...others] }) => {
    const more = (left: number): string => `otras ${left}`;
    const also = others.length === 0 ? "" : `; tampoco ${listed(others, quoted, "y", more)}`;
    return `no se conoce la orden «${command}», así que quedó como está escrita, o quedaron las palabras entre sus llaves${also}.`;
  },
  item: ({ id, wrong }) => {
    const who = id === null ? "un elemento" : `el elemento «${id}»`;
    const leftOut = "se dejó fuera y se siguió con el siguiente.";
    if (wrong === "neverClosed") return `${who} no se cierra nunca; se leyó lo que contiene.`;
    if (wrong === "mended") return `${who} no es JSON válido: revise sus comillas, comas y corchetes; se leyó de todos modos.`;
    if (wrong === "twice") return `${who} tiene un campo dos veces, aquí por segunda vez; se usa el último.`;
    if (wrong === "json") return `${who} no es JSON válido; ${leftOut}`;
    const where = "no es YAML válido en esta línea: revise comillas, dos puntos, sangrías, tabuladores y anclas";
    return `${who} ${where}; ${wrong === "yaml" ? "se leyó el resto." : leftOut}`;
  },
  oddValue: ({ id, field }) =>
    `el elemento «${id}» tiene un valor de «${field}» que no es un ${field === "title" ? "texto" : "nombre"}; se dejó fuera.`,
  noId: () => "un elemento no tiene id con que citarlo; póngale uno.",
  emptyRecord: () => "un registro no dice autor, título ni año; se dejó fuera.",
  record: ({ title, wrong }) => {
    const who = title === "" ? "un registro" : `el registro «${title}»`;
    if (wrong === "noEnd") return `${who} no tiene línea 'ER  -' al final; se leyó hasta el siguiente.`;
    return `${who} no empieza con una línea 'TY  -'; se leyó como una obra sin tipo.`;
  },
  noSuchType: ({ title, type }) => {
    const who = title === "" ? "un registro" : `el registro «${title}»`;
    return `${who} ${type === "" ? "no tiene tipo" : `tiene el tipo «${type}», que RIS no conoce`}; se leyó como un documento.`;
  },
  foreign: ({ format, holds }) => {
    if (holds === undefined) return foreign[format];
    if (holds === "page") return "es una página web y no una biblioteca; vuelva a exportar la biblioteca y mire qué se guardó.";
    const [name, ending] = formatNames[holds];
    return `es ${name} en un archivo cuyo nombre dice otra cosa, así que no se leyó; haga que su nombre termine en ${ending}.`;
  },
};
