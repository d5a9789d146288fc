import { visible } from "../../text/characters.ts";
import { singleBlanks } from "../../text/single-blanks.ts";

/** How far before a name it may be said: right before it, and of another. */
const [NEAR, REACH] = [32, 160];

/** What is agreed on in a place, and called by it. */
const agreed =
  "accords|acuerdos|acordos|treat(?:y|ies)|traités?|tratados?|pactes?|pactos?|peace|paix|paz|truces?|trêves?|treguas?|armistice|armisticio|summits?|sommets?|cumbres?";
const where = "(?:of\\s(?:the\\s)?|de\\s(?:la\\s|l['’])?|du\\s|des\\s|del\\s|d['’])";
/** Letters without which nothing was agreed on: an expression that knows no classes of letters costs little. */
const mayBeAgreed = /ccord|cuerdo|cord[oe]|tr[aeêu]|pact|p[ae]a?[cz]|paix|armis|ummit|ommet|umbre/i;
const agreement = new RegExp(`(?<!\\p{L})(?:${agreed})\\s${where}$`, "iu");
/** What stands for one that was told before. */
const like = new RegExp(`\\s(?:celui|celle|ceux|that|those|la|el|los|o|os)\\s${where}$`, "u");
/** After one, and before where another was made: `la Constitución de Cádiz (1812) y la de`, `le traité de Tarn (1963) … celui d’`. */
const another = new RegExp(
  `(?<!\\p{L})(?:${agreed}|constituciones|constitutions?|constitución)\\s(?:of|de|d['’]|du|del)[^.!?()]{2,40}\\(\\d{4}\\)[^.!?()]{1,64}$`,
  "iu",
);

/** Whether a name is that of the place where something was agreed on, as nobody is called who writes: `les accords du Touquet (2003) ont montré`. */
export function isAgreedAt(prose: string, start: number): boolean {
  const near = visible(prose.slice(Math.max(0, start - NEAR), start));
  if (mayBeAgreed.test(near) && agreement.test(near)) return true;
  return like.test(near) && another.test(singleBlanks(visible(prose.slice(Math.max(0, start - REACH), start))));
}
