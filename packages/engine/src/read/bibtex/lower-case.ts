import { rememberedText } from "../../text/remembered.ts";

/** The name of a type or a field in lower case: the same string for all that bear it, as few differ in a library. */
export function inLowerCase(name: string): string {
  return name.length > LONG ? name.toLowerCase() : remembered(name);
}

/** Longer strings may be views of the whole text, which they would keep. */
const LONG = 12;
const remembered = rememberedText((name) => name.toLowerCase());
