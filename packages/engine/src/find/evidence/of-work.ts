import { visible } from "../../text/characters.ts";
import { rememberedText } from "../../text/remembered.ts";
import { singleBlanks } from "../../text/single-blanks.ts";
import { someWordBefore } from "../../text/words.ts";
import { isHappening } from "../../words/things.ts";
import { worksOf } from "../../words/works.ts";

/** How far before a name it may begin. */
const REACH = 64;

/** What goes with a work, or answers it: it may be *to* it, `the preface to Lind (1998)`. */
const besideWork = "appendix|annex|preface|foreword|introduction|afterword|supplement|reply|rejoinder|response|corrigendum|erratum";

const ofWork = new RegExp(
  `(?<!\\p{L})(?:(?:${worksOf}|${besideWork}|appendices)(?:e?s)?(?:\\s\\p{Ll}{4,})?|that|those|celui|celle|ceux|celles|los)(?:\\s(?:is|are|es|est|sont|está|est[áa]n|comes?|came|stems?|viene|vienen|proviene|provienen|vient|viennent|provient|proviennent)(?:\\s\\p{Ll}{4,})?)?` +
    `\\s(?:(?:(?<=emprunt\\p{Ll}+\\s)à|(?<=(?:${besideWork})\\s)to|of|by|from|in|de|del|di|della|von|do|da|du|chez)\\s|d['’])$`,
  "iu",
);

/** Before what has an article, as nobody who writes has: `le naufrage du Heron (1999), celui du Tarn (2002)`. */
const ofThing = /(?<!\p{L})(?:celui|celle|ceux|celles)\s(?:du|des)\s$/iu;

/** What is taken up, that somebody thought of before: `esta tipología retoma la de Lind (1990)`. */
const taken =
  /(?<!\p{L})(?:retom|recog|recuper|adopt|ampl[ií]|adapt|compart|matiz|complement|prolong|reproduc|repit|sigue|siguen|sigo|seguimos|difiere|difieren|parte|parten|coincid)\p{Ll}*\s(?:(?:de|con|a)\s)?(?:la|el|las|los)\s(?:de|del)\s$/u;

/** An article and *de*, which few names have before them: an expression without classes of letters costs little. */
const articled = /\s(?:l[ao]s?|el)\sdel?\s$/;

function takesUp(prose: string, start: number): boolean {
  return (
    articled.test(prose.slice(Math.max(0, start - 9), start)) &&
    taken.test(singleBlanks(visible(prose.slice(Math.max(0, start - REACH), start))))
  );
}

/** What says that a source is named next: `the classic statement is Lind (1957)`. */
const sources =
  "statement|source|reference|account|treatment|critique|exponent|reading|discussion|exception|example|classic|pioneer|introduction|overview|guide|" +
  "synthesis|referencia|fuente|introducción|síntesis|guía|référence|synthèse";
const source = new RegExp(
  `(?<!\\p{L})(?:${sources}|place to (?:start|begin))\\s(?:is|remains|es|sigue siendo|est|reste)\\s(?:(?:still|todavía|aún|encore|toujours)\\s)?$`,
  "iu",
);

/** How many words before a name it may be said. */
const WORDS = 7;
const workWord = new RegExp(
  `^(?:(?:${worksOf}|${besideWork}|appendices)(?:e?s)?|that|those|celui|celle|ceux|celles|los|${sources}|start|begin)$`,
  "iu",
);
/** Whether a word may be for a work or a source: it is asked before what is looked for by so many words. */
const isWorkWord = rememberedText((word) => workWord.test(word));

/** Whether what is named before a name is what somebody wrote or thought: `the work of Lind (1998)`, `los ensayos de Lind (1998)`, `ceux de Lind (1998)`. */
export function isOfWork(prose: string, start: number): boolean {
  if (takesUp(prose, start)) return true;
  if (!someWordBefore(prose, start, WORDS, isWorkWord)) return false;
  const before = singleBlanks(visible(prose.slice(Math.max(0, start - REACH), start)));
  return (ofWork.test(before.replace(joint, "")) && !ofThing.test(before) && !isOneMore(before)) || source.test(before);
}

/** Who wrote it together with who is named next, each with a preposition: `la thèse de Tan et de Lind (2001)`. */
const joint = /(?<=\s(?:de|del|d['’]|du)\s?)\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?\s(?:et|y|e)\s(?:de|d['’])\s?$/u;

/** After what happened elsewhere, and before where it happened again: `le séisme d’Agadir (1960) puis celui de`. */
const again =
  /(\p{L}+)\s(?:of\s|de\s|d['’])\p{Lu}[^.;:!?()]{1,24}\(\d{3,4}\)[^.;:!?()]{1,16}(?:celui|celle|that|la|el)\s(?:of\s|de\s|d['’])$/u;

function isOneMore(before: string): boolean {
  return isHappening(again.exec(before)?.[1]?.toLowerCase() ?? "");
}
