import { isSmallLetter } from "../text/characters.ts";
import { rememberedText } from "../text/remembered.ts";

/** Whether a name is printed in capitals, two letters at least: `LIND`, `DE LA PEÑA`, and so acronyms. */
export function isInCapitals(name: string): boolean {
  return !isSmallLetter(name.charCodeAt(name.length - 1)) && isUpperCase(name);
}

const isUpperCase = rememberedText((name) => name === name.toUpperCase() && /\p{L}{2}/u.test(name));
