import { isApostrophe, isCapital, isDigit, isLetter, visible } from "../text/characters.ts";
import { composed } from "../text/composed.ts";
import { rememberedText } from "../text/remembered.ts";
import { mayBeNamed } from "./name-word.ts";

/** What a piece of prose is by itself, wherever it stands. */
export interface Piece {
  readonly kind: "word" | "initial" | "comma" | "and" | "number" | "stop";
  /** As a reader sees it, markup left out. */
  readonly text: string;
  /** The text by which a word is looked up: in lower case, composed, without dots. */
  readonly plain: string;
  readonly capital: boolean;
  /** Whether it may be a name, or part of one. */
  readonly named: boolean;
}

const initials = /^(?:\p{Lu}\.-?)+$/u;
/** What a word as read leaves out: markup, soft hyphens, line ends. */
const breaks = /[\u0001\u00ad\n]/;

/** Reads a piece of prose as printed. Texts have the same few words again and again, so each is worked out once. */
export const readPiece: (printed: string) => Piece = rememberedText((printed): Piece => {
  const piece = pieceOf(printed);
  return { ...piece, named: mayBeNamed(piece) };
});

function pieceOf(printed: string): Omit<Piece, "named"> {
  const text = breaks.test(printed) ? unbroken(visible(printed)) : printed;
  const unit = text.charCodeAt(0);
  const capital = isCapital(isRing(unit) ? text.charCodeAt(1) : unit);
  if (isLetter(unit) || (text.length > 1 && isApostrophe(unit)))
    return { kind: capital && text.includes(".") && initials.test(text) ? "initial" : "word", text, plain: plainOf(text), capital };
  if (isDigit(unit)) return { kind: text.includes("/") ? "word" : "number", text, plain: text, capital: text.includes("/") };
  return { kind: text === "," ? "comma" : text === "&" ? "and" : "stop", text, plain: text, capital };
}

function plainOf(word: string): string {
  return composed((word.includes(".") ? word.replaceAll(".", "") : word).toLowerCase());
}

/** ʻ ʼ ʽ ʾ ʿ, which stand before the capital of a name from Arabic or Hawaiian. */
function isRing(unit: number): boolean {
  return unit >= 0x2bb && unit <= 0x2bf;
}

/** A word as it is read over a line end: `Huf-` and `bauer` is one word, `Pérez-` and `Liñán` keeps its hyphen. */
function unbroken(printed: string): string {
  const word = printed.includes("\u00ad") ? printed.replaceAll("\u00ad", "") : printed;
  return word.includes("\n") ? word.replace(/[-\u2010]\s+(?=\p{Ll})/u, "").replace(/\s+/u, "") : word;
}
