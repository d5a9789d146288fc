import { rememberedText } from "../../text/remembered.ts";
import { wordBefore } from "../../text/words.ts";

const self = /^(?:(?:The|Os|As|Los|Las|Les) )?(?:Authors?|Autor(?:es|as?)?|Auteure?s?|Verfasser(?:in)?)$/i;
/** Whether a word is how those who write call themselves. */
export const isSelf: (name: string) => boolean = rememberedText((name) => self.test(name));

/** Before those who made a figure themselves. */
const made = /^(?:by|por|pel[oa]s?|par|von)$/i;

/**
 * Whether a name stands for those who write: under a table or figure of their own, `Source: Authors, 2022`, `Elaborado por Autores
 * (2022)`, `Quelle: eigene Darstellung, 2020`. Elsewhere it is somebody whose name is kept back, `(see Author, 2015)`.
 */
export function isOwnWork(prose: string, name: string, start: number): boolean {
  const before = wordBefore(prose, start, 8);
  if (!isSelf(name)) return before === "eigene" || before === "eigener";
  return made.test(before) || /:\s{0,2}$/.test(prose.slice(Math.max(0, start - 3), start));
}
