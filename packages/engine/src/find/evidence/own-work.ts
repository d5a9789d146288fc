import { wordBefore } from "../../text/words.ts";

const self =/^(?:(?:The|Os|As|Los|Las|Les) )?(?:Authors?|Autor(?:es|as?)?|Auteure?s?|Verfasser(?:in)?)$/i;
/** Whether a word is how those who write call themselves. */
export function isSelf(name: string): boolean {
  return self.test(name);
}

/** Before those who made a figure themselves. */
const made = /^(?:by|por|pel[oa]s?|par|von)$/i;

/**
 * Whether a name stands for those who write: under a table or figure of their own, `Source: Authors, 2022`, `Elaborado por Autores
 * (2022)`, `Quelle: eigene Darstellung, 2020`. Elsewhere it is somebody whose name is kept back, `(see Author, 2015)`.
 */
export function isOwnWork(prose: string, name: string, start: number): boolean {
  const before = wordBefore(prose, start, 8);
  if (!isSelf(name)) return /^eigener?$/.test(before);
  return made.test(before) || /:\s{0,2}$/.test(prose.slice(Math.max(0, start - 3), start));
}
