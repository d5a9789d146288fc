import { OPAQUE, SKIP } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { wordSet } from "../words/word-set.ts";

/** What a list is called by itself. */
const names = wordSet(
  "references reference bibliography bibliografía bibliografia bibliographie referencias références fuentes literatur literaturverzeichnis " +
    "literaturangaben quellenverzeichnis referências hemerografía webgrafía webografía sitografía webographie sitographie",
);
/** What may be called so by itself, or be a section of prose: a list only where entries stand under it. */
const maybes = wordSet("sources literature literatura fontes");
/** What sources are called by what they are, as a list of its own or a section of prose: `Primary sources`, `Archival sources`. */
const sorts = wordSet(
  "primary secondary archival archive printed published unpublished online electronic web internet primarias secundarias documentales " +
    "hemerográficas hemerográficos electrónicas electrónicos digitales impresas orales archivo primaires secondaires imprimées manuscrites " +
    "électroniques ligne primárias secundárias documentais impressas",
);
/** What is a list of works only beside a word that says so: `Works cited`, `Ouvrages cités`. */
const kinds = wordSet(
  "works literature sources texts obras trabajos trabalhos literatura textos ouvrages œuvres oeuvres quellen quellen- opere riferimenti testi repères orientations indications fontes recursos",
);
const choices = wordSet(
  "cited consulted referenced bibliographic consulta selected select citadas citada citados consultadas consultada consultados bibliográficas bibliográfica selecta " +
    "bibliographiques cités citées citée consultés consultées sélective zitierte verwendete " +
    "citate citati consultate consultati bibliografici",
);
/** What else may stand in such a heading. */
const others = wordSet(
  "list of and for notes endnotes footnotes notas general complete full annotated further suggested reading other additional supplementary bibliographical lista de e y general básica comentada complementaria adicional adicionales geral complementar adicionais " +
    "liste des et en éléments générale indicative complémentaire complémentaires additionnelles supplémentaire supplémentaires und weitere",
);

/** What says that works are told of that a paper need not cite: `Further reading`, `Lectures complémentaires`. */
const readings = wordSet("reading readings lectures lecturas leituras");
const more = wordSet(
  "further suggested recommended additional complémentaires recommandées suggérées conseillées complementarias recomendadas sugeridas adicionales " +
    "complementares adicionais",
);

/** What a heading is shorter than, in code units. */
export const LONG = 80;

/** What the headings of lists say. */
export interface HeadingWords {
  /** What lists are called in a house, a line each. */
  readonly house: string;
  /** Plain letters that every heading of a list has in it, so that its accents may be typed in any way. */
  readonly telling: RegExp;
  /** Whether a list stands under a line by what it says alone, or may, or one of further works may, or none does. */
  readonly say: (line: string) => "list" | "maybe" | "further" | null;
}

/** The words of headings everywhere, and the headings of a house, of which letters and digits count, but not accents and capitals. */
export function headingWords(house: readonly string[]): HeadingWords {
  const lines = house
    .filter(({ length }) => length < LONG)
    .map(plain)
    .filter((line) => /\p{L}/u.test(line));
  const whole = new Set(lines.map(letters));
  const longest = lines.map((line) => longestOf(line.split(/\s+/u)));
  return {
    house: house.join("\n"),
    telling: tellingLetters([...names, ...maybes, ...kinds, ...readings, ...longest]),
    say: (written) => {
      if (whole.size === 0 && hasManyWords(written)) return null;
      const line = plain(written);
      const words = line.split(/\s+/u);
      if (isListHeading(words) || whole.has(letters(line))) return "list";
      if (words.length === 2 && words.some((word) => readings.has(word)) && words.some((word) => more.has(word))) return "further";
      return (words.length === 1 && maybes.has(line)) || isSortOfSources(words) ? "maybe" : null;
    },
  };
}

/** Whether a line has more words than the headings of lists, whatever stands around those: most lines of wrapped text do. */
function hasManyWords(line: string): boolean {
  let words = 0;
  for (let at = line.indexOf(" "); at >= 0 && words <= MOST_WORDS; at = line.indexOf(" ", at + 1)) {
    if (line.charCodeAt(at + 1) === 0x7b) return false;
    if (line.charCodeAt(at + 1) !== 0x20) words += 1;
  }
  return words > MOST_WORDS;
}

/** Those of a heading, and the signs and numbers before and after it. */
const MOST_WORDS = 9;

function tellingLetters(words: readonly string[]): RegExp {
  const starts = words.flatMap((word) => /^[a-z]{3,}/.exec(word)?.[0] ?? []);
  const others = words.filter((word) => !/^[a-z]{3}/.test(word)).map(unaccented);
  // Where words begin with plain letters, `\b` lets most of a text be passed over at a glance.
  return new RegExp(`\\b(?:${[...new Set(starts)].join("|")})|${[...new Set(others)].join("|")}`, "i");
}

/** The longest run of letters in a word that no accent stands on; the word itself where there is none. */
function unaccented(word: string): string {
  const runs = word.replace(/[^\p{L}\p{N}]|\P{ASCII}/gu, (letter) =>
    /[\p{L}\p{N}]/u.test(letter) && letter.normalize("NFD") === letter ? letter : " ",
  );
  const longest = longestOf(runs.split(" "));
  return longest === "" ? word.replace(/[^\p{L}\p{N}]/gu, "\\$&") : longest;
}

function longestOf(words: readonly string[]): string {
  return words.reduce((a, b) => (b.length > a.length ? b : a));
}

function letters(line: string): string {
  return fold(line)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function isListHeading(words: readonly string[]): boolean {
  const has = (some: ReadonlySet<string>): boolean => words.some((word) => some.has(word));
  if (words.length > 5 || !(has(names) || (has(kinds) && has(choices)))) return false;
  return words.every((word) => [names, kinds, choices, sorts, others].some((some) => some.has(word)));
}

/** `Primary sources`, `Printed and online sources`. */
function isSortOfSources(words: readonly string[]): boolean {
  if (words.length > 5 || !words.some((word) => maybes.has(word)) || !words.some((word) => sorts.has(word))) return false;
  return words.every((word) => maybes.has(word) || sorts.has(word) || others.has(word));
}

/** A line without markup, number and final colon, in lower case. */
function plain(line: string): string {
  let text = "";
  for (const character of line) {
    const unit = character.charCodeAt(0);
    if (unit !== OPAQUE && unit !== SKIP) text += character;
  }
  return text
    .trim()
    .replace(/^#{1,6}\s/, "")
    .replace(/\s#+$/, "")
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,5}|[A-Z])[.)]?\s/, "")
    .replace(/\s?\{[^}]*\}$/, "")
    .replace(/[\s.:]+$/u, "")
    .normalize("NFC")
    .toLowerCase();
}
