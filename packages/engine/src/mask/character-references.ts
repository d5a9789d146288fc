import { namedCharacter } from "../text/html-characters.ts";
import { replace, skip, type Units } from "./units.ts";

/** A soft hyphen, which nobody sees. */
const SOFT = "\u00ad";

/** Lets a character reference, `&amp;` or `&#8211;`, read as its character. Returns where to go on. */
export function maskCharacterReference(text: string, units: Units, at: number): number {
  const [whole = "", name = "", decimal = "", hexadecimal = ""] =
    /^&(?:([A-Za-z]{2,8})|#(\d{2,5})|#[xX]([\dA-Fa-f]{2,4}));/.exec(text.slice(at, at + 10)) ?? [];
  const code = decimal === "" ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  const character = namedCharacter(name) ?? (code > 0x1f && code <= 0xffff ? String.fromCharCode(code) : null);
  if (whole === "" || character === null) return at + 1;
  if (character === SOFT) skip(units, at, at + whole.length);
  else replace(units, at, at + whole.length, character);
  return at + whole.length;
}
