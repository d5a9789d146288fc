import { rememberedText } from "./remembered.ts";
import { singleBlanks } from "./single-blanks.ts";

/** Letters that no accent can be taken off. */
const letters: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŋ: "n",
  ȷ: "j",
};

/**
 * The form by which words are looked up: lower case, without accents (composed or not), with apostrophes left out,
 * dashes made one, and white space made single blanks. `Díez`, `DIEZ` and `Dı́ez` fold to `diez`; `O’Brien` to `obrien`.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text.length > SHORT ? foldWhole(text) : foldShort(text);
}

/** How long names are at most that are remembered. */
const SHORT = 40;
const foldShort = rememberedText(foldWhole);

function foldWhole(text: string): string {
  return singleBlanks(text.normalize("NFKD").toLowerCase().replace(signs, foldSigns)).trim();
}

/** What lower case leaves to be folded, a few units at a time: accents, letters of other alphabets, apostrophes, dashes. */
const signs = /['`\u0080-\ud7ff\ue000-\uffff]{1,8}|[\ud800-\udbff][\udc00-\udfff]/g;

const foldSigns = rememberedText((run) =>
  run
    .replace(/\p{M}+/gu, "")
    .replace(/[ıøłßæœđðþħŋȷ]/gu, (letter) => letters[letter] ?? letter)
    .replace(/['’ʼ‘`´]/gu, "")
    .replace(/[‐‑‒–−]/gu, "-"),
);

/** Whether a text folds to its lower case: signs of ASCII but apostrophes, and single inner blanks. */
function isPlain(text: string): boolean {
  let blank = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const plain = unit > 0x20 && unit < 0x7f && unit !== 0x27 && unit !== 0x60;
    if (!plain && (unit !== 0x20 || blank)) return false;
    blank = unit === 0x20;
  }
  return !blank || text === "";
}

/** Letters that are also written as two where a keyboard lacks them. */
const pairs: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ø: "oe",
  å: "aa",
  Ä: "Ae",
  Ö: "Oe",
  Ü: "Ue",
  Ø: "Oe",
  Å: "Aa",
};

/** The folded form with `ä ö ü ø å` written as two letters: `Müller` as `mueller`; null where there are none. */
export function foldSpelledOut(text: string): string | null {
  if (/^[\0-\x7f]*$/.test(text)) return null;
  const composed = text.normalize("NFC");
  const spelled = composed.replace(/[äöüøåÄÖÜØÅ]/g, (letter) => pairs[letter] ?? letter);
  return spelled === composed ? null : fold(spelled);
}
