import { isInstitution } from "../words/institutions.ts";
import { isPlace } from "../words/places.ts";
import { isNumbered, isThing } from "./thing.ts";

const DOT = 0x2e;
const afterFamily = /^((?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}(?: \p{Lu}[\p{L}\p{M}'’-]*\p{Ll})?) ((?:\p{Lu}\.[\s-]?){1,3})$/u;
/** What a company or a place has after its name: `Volvo A.B.`, `Tarn D.C.` */
const besides =
  /^(?:S\.\s?A|A\.\s?[BGS]|N\.\s?V|B\.\s?V|S\.\s?E|C\.\s?V|S\.\s?L|U\.\s?[KS]|D\.\s?[CF]|B\.\s?C|N\.\s?[YJ])\.\s?(?:[A-Z]\.)?$/;

/** Names without the initials that stand after their families with no comma: `Lind R.`, `Tan W.-J.`; of a thing or an institution they are part of its name. */
export function withoutDottedInitials(names: readonly string[]): readonly string[] {
  return names.some(endsInDot) ? names.map(familyOf) : names;
}

function endsInDot(name: string): boolean {
  return name.charCodeAt(name.length - 1) === DOT;
}

function familyOf(name: string): string {
  const [, family = "", initials = ""] = afterFamily.exec(name) ?? [];
  if (family === "" || besides.test(initials)) return name;
  const words = family.split(" ");
  return isPlace(family) || isThing(family) || isNumbered(name) || isInstitution(words) ? name : family;
}
