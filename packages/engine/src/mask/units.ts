import { OPAQUE, SKIP } from "../text/characters.ts";

/** The code units of a text while a mask is laid over them. Offsets never change. */
export type Units = Uint16Array;

/** The code units of a text, to be masked. */
export function unitsOf(text: string): Units {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/** Hides a stretch so that nothing is found in it or across it. Line ends stay, so lines keep their numbers. */
export function hide(units: Units, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    if (units[at] !== 0x0a && units[at] !== 0x0d) units[at] = OPAQUE;
  }
}

/** Makes markup read as nothing. */
export function skip(units: Units, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    if (units[at] !== 0x0a && units[at] !== 0x0d) units[at] = SKIP;
  }
}

/** Lets a stretch read as it is written, where it was masked before. */
export function show(units: Units, text: string, start: number, end: number): void {
  for (let at = start; at < end; at += 1) units[at] = text.charCodeAt(at);
}

/** Lets a stretch of markup read as one character: `\~n` as ñ. */
export function replace(units: Units, start: number, end: number, character: string): void {
  skip(units, start, end);
  units[end - 1] = character.charCodeAt(0);
}

/** A global of every host, though the language itself has none. */
declare const TextDecoder: new (label: string, options: { readonly ignoreBOM: boolean }) => { decode(units: Units): string };

// Far faster than `String.fromCharCode`; half of a surrogate pair, which is no letter either way, reads as U+FFFD.
const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The masked text, as long as the original. */
export function textOf(units: Units): string {
  return decoder.decode(units);
}
