import { fold } from "../text/fold.ts";
import { rememberedText } from "../text/remembered.ts";

/** Names of states and unions that begin those of their institutions, by how they are cut short. */
const cutShort: Readonly<Record<string, string>> = {
  "united states": "us",
  "united kingdom": "uk",
  "united nations": "un",
  "european union": "eu",
};
/** What a body and its affiliates are called together: `World Bank Group`, `Groupe Banque mondiale`. */
const group = /^(?:groupe|grupo) (?!d[eu]l? )(?=\S+ \S)|(?<=\S \S+) group$/;
const inFull = /^(?:united (?:states|kingdom|nations)|european union)(?= )/;

/** The words of institutions that British and American English spell otherwise, as both may be compared. */
const british: Readonly<Record<string, string>> = { centre: "center", defence: "defense", labour: "labor", programme: "program" };
/** Legal forms that companies are called with and without. */
const legalForm = /(?<=\S),?(?:(?: &)? (?:co|company)| limited| corp| corporation| inc| llc| llp| ltd| plc)\.?$/;
/** A plural that Spanish cuts short by doubling its letters, with stops and blanks or without: `EE. UU.`, `CC.OO.`. */
const doubled = /(?<!\p{L})(\p{L})\1\.\s?(\p{L})\2\.?(?!\p{L})/gu;
const printedOtherwise =
  /[.&/;-]| (?:and|y|e|et|und) |^(?:united|european) |isation|centre|defence|labour|programme|groupe?|grupo| (?:co|company|limited|corp|corporation|inc|llc|llp|ltd|plc)$|, [^,]* (?:of|for|on|de|du|del|des|para|pour)$/;
/** An office as catalogs print it, after what it is of. */
const ofBefore = /^([^,]+), ([^,]+ (?:of|for|on|de|du|del|des|para|pour))$/;

/**
 * The form by which names of institutions are compared: folded, without what writers print now so, now otherwise. `U.S. Census
 * Bureau` and `United States Census Bureau` are `us census bureau`, `UN-Habitat` is `un habitat`, `Ernst and Young` is `ernst & young`,
 * `OECD/IEA` is `oecd & iea`, `Embajada de EE. UU.` is `embajada de eeuu`, `Centre for Ports, Ltd.` is `center for ports`, `Mexico, Government of` is `government of mexico`.
 */
export const institutionKey: (name: string) => string = rememberedText(keyOf);

function keyOf(name: string): string {
  const folded = fold(name);
  if (!printedOtherwise.test(folded)) return folded;
  return folded
    .replace(ofBefore, "$2 $1")
    .replace(doubled, "$1$1$2$2")
    .replace(/(?<![^\s./-]\p{L})\.(?:\s(?=\p{L}\.))?/gu, "")
    .replace(/(\p{L})-(?=\p{L})/gu, "$1 ")
    .replace(/\s?[/;]\s?| (?:and|y|e|et|und) /g, " & ")
    .replace(/(\p{L}{3})isation\b/gu, "$1ization")
    .replace(/\b(?:centre|defence|labour|programme)\b/g, (word) => british[word] ?? word)
    .replace(legalForm, "")
    .replace(group, "")
    .replace(inFull, (state) => cutShort[state] ?? state);
}

/** The place of an institution, in brackets after its name: `Defensoría del Pueblo (Perú)`. */
const place = / \([^()]{2,40}\)$/;

/**
 * The keys of an institution's parts, by which it is called as well: without the state or union that it is of, `department of state`
 * of `us department of state`, or its place in brackets; each body of several, `us congress` and `senate` and `us senate` of `us congress. senate`.
 */
export function partsOfKey(key: string): readonly string[] {
  const [, state = "", rest = ""] = /^(?:(us|uk|un|eu) )?(.+)$/.exec(key) ?? [];
  const bodies = key.includes(". ") ? key.split(". ") : [];
  const last = bodies.at(-1) ?? "";
  const called = [state === "" ? "" : rest, key.replace(place, ""), ...bodies, state === "" ? "" : `${state} ${last}`];
  return called.filter((name) => name !== key && (name.includes(" ") || (name !== "" && name === last)));
}
