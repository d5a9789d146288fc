import { decodeAs } from "./decode-as.ts";

/** Encodings of one byte a letter that hold another alphabet than the Latin one; of those that fit as well the first is taken. */
const alphabets: readonly (readonly [encoding: string, script: string])[] = [
  ["windows-1255", "Hebrew"],
  ["windows-1251", "Cyrillic"],
  ["koi8-r", "Cyrillic"],
  ["koi8-u", "Cyrillic"],
  ["ibm866", "Cyrillic"],
  ["windows-1253", "Greek"],
  ["iso-8859-7", "Greek"],
  ["iso-8859-5", "Cyrillic"],
  ["windows-1256", "Arabic"],
  ["iso-8859-6", "Arabic"],
  ["x-mac-cyrillic", "Cyrillic"],
  ["cp862", "Hebrew"],
];

/** Thai, which has no capitals and no blanks between words, so that much else fits it: what is asked last. */
const last = [["windows-874", "Thai"]] as const;

/** What a byte beyond ASCII is: a letter that is no capital, a capital, what stands above or below a letter, a sign that texts have, or nothing they have. */
type Kind = "small" | "capital" | "mark" | "sign" | "none";

const signs = /[«»„“”‘’–—…·،؛؟\u00a0№]/u;

/** Letters of Hebrew that only end a word. */
const ends = /[ךםןףץ]/u;

/** The vowels of alphabets that write them. */
const vowels = /[аеёиоуыэюяіїєўαεηιουωάέήίόύώϊϋΐΰ]/iu;

/** So many consonants stand in a row, in names of many places. */
const CONSONANTS = 4;

/** So much of a letter may be odd, on the average, in a text that is read as what it is. */
const MOST = 0.12;

/** So many letters tell an alphabet; so many of a word with a capital, where nothing is odd. */
const LEAST = 6;
const WORD = 3;

/** The encoding whose alphabet fits rows of bytes beyond ASCII, each the part of a text between other bytes; null where none does. */
export function alphabetOf(rows: readonly Uint8Array[]): string | null {
  return bestOf(alphabets, rows);
}

/** The same for what fits many rows of bytes that are in none of those. */
export function lastAlphabetOf(rows: readonly Uint8Array[]): string | null {
  return bestOf(last, rows);
}

function bestOf(those: typeof alphabets, rows: readonly Uint8Array[]): string | null {
  const length = rows.reduce((sum, row) => sum + row.length, 0);
  if (length < WORD) return null;
  let best: { readonly encoding: string; readonly oddness: number } | null = null;
  for (const [encoding, script] of those) {
    const table = tableOf(encoding, script);
    const oddness = rows.reduce((sum, row) => sum + oddnessOf(row, table), 0) / length;
    const fits = length < LEAST ? oddness === 0 && rows.every((row) => isWord(row, table)) : oddness < MOST;
    if (fits && (best === null || oddness < best.oddness)) best = { encoding, oddness };
  }
  return best?.encoding ?? null;
}

interface Table {
  readonly kinds: readonly Kind[];
  readonly endsWord: readonly boolean[];
  /** Null where the alphabet writes no vowels. */
  readonly isVowel: readonly boolean[] | null;
}

const tables = new Map<string, Table>();

function tableOf(encoding: string, script: string): Table {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const letter = new RegExp(`\\p{Script=${script}}`, "u");
  const written = Array.from({ length: 128 }, (_, low) => decodeAs(encoding, Uint8Array.of(128 + low)));
  const isVowel = written.map((sign) => letter.test(sign) && vowels.test(sign));
  const table = {
    kinds: written.map((sign) => kindOf(sign, letter)),
    endsWord: written.map((sign) => ends.test(sign)),
    isVowel: isVowel.includes(true) ? isVowel : null,
  };
  tables.set(encoding, table);
  return table;
}

function kindOf(sign: string, letter: RegExp): Kind {
  if (/\p{M}/u.test(sign)) return "mark";
  if (letter.test(sign) && /\p{L}/u.test(sign)) return /\p{Lu}/u.test(sign) ? "capital" : "small";
  return signs.test(sign) ? "sign" : "none";
}

/** Whether a row is a capital with small letters after it, and not two common signs of Chinese or syllables of Korean. */
function isWord(row: Uint8Array, { kinds }: Table): boolean {
  if (row.length === 4 && row.every((byte, at) => at % 2 === 1 || (byte >= 0xb0 && byte <= 0xd7))) return false;
  return row.length >= WORD && Array.from(row, (byte) => kinds[byte - 128]).every((kind, at) => kind === (at === 0 ? "capital" : "small"));
}

/**
 * How much in a row no text has: what is no letter of the alphabet, capitals amid words, marks on nothing, the end of a word amid one, many
 * consonants in a row or no vowel among them.
 */
function oddnessOf(row: Uint8Array, table: Table): number {
  const { kinds, endsWord } = table;
  let oddness = table.isVowel === null ? 0 : consonantsIn(row, kinds, table.isVowel);
  let before: Kind = "sign";
  for (const [at, byte] of row.entries()) {
    const kind = kinds[byte - 128] as Kind;
    if (kind === "none" || (kind === "mark" && before !== "small" && before !== "mark")) oddness += 1;
    else if (kind === "capital") oddness += before === "small" ? 1 : before === "capital" ? 0.1 : 0;
    if (at > 0 && kind === "small" && endsWord[(row[at - 1] as number) - 128] === true) oddness += 1;
    before = kind;
  }
  return oddness;
}

/** How many consonants are too many in a row; all but one where a word has no vowel. */
function consonantsIn(row: Uint8Array, kinds: Table["kinds"], isVowel: readonly boolean[]): number {
  let [inRow, small, total, hasVowel] = [0, 0, 0, false];
  for (const byte of row) {
    const kind = kinds[byte - 128];
    if (isVowel[byte - 128] === true) [inRow, hasVowel] = [0, true];
    else if (kind === "small" || kind === "capital") {
      inRow += 1;
      if (inRow > CONSONANTS) total += 1;
    }
    if (kind === "small") small += 1;
  }
  return total === 0 && !hasVowel && small >= WORD - 1 ? 1 : total;
}
