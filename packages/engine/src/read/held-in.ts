import { isPage } from "./page.ts";

type Held = "bibtex" | "csl-json" | "ris" | "page";

/** What each kind of file shows at its beginning. */
const signs: readonly (readonly [Held, RegExp])[] = [
  ["ris", /^[ \t\ufeff]*TY {1,3}- /m],
  ["bibtex", /^[ \t]*@[a-z]{2,30}\s{0,9}[{(][^\s,{}()="]{1,200},/im],
  ["csl-json", /^\s*\[\s*\{\s*"/],
];

/** What a file holds, as far as its beginning shows; null where it does not. */
export function heldIn(text: string): Held | null {
  const begun = text.slice(0, 2000);
  return isPage(text) ? "page" : (signs.find(([, sign]) => sign.test(begun))?.[0] ?? null);
}
