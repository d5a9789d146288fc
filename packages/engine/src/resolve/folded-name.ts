import type { EntryName } from "../library/entry.ts";
import { initialsOf } from "../library/initials.ts";
import { institutionKey, partsOfKey } from "../library/institution-key.ts";
import { withAcronym } from "../library/with-acronym.ts";
import { fold, foldSpelledOut } from "../text/fold.ts";
import { onceForEach } from "../text/remembered.ts";
import { junior, withoutArticle } from "./bare-names.ts";

/** What a name is compared by. */
export interface FoldedName {
  /** Family, or an institution's name without its article. */
  readonly family: string;
  /** The family with its umlauts as two letters; null where it has none. */
  readonly spelledOut: string | null;
  /** Given names, or an institution's acronym. */
  readonly given: string;
  /** Acronyms that an institution's name would give. */
  readonly initials: readonly string[];
  /** An institution's name with what a record has in it in brackets. */
  readonly whole: string;
  /** The bodies of an institution that is one of another's. */
  readonly parts: readonly string[];
}

/** A name as it is compared, found out once. */
export const foldedName: (name: EntryName) => FoldedName = onceForEach((name: EntryName): FoldedName => {
  if (name.kind === "person")
    return {
      family: junior(fold(name.family)),
      spelledOut: foldSpelledOut(name.family),
      given: fold(name.given),
      initials: [],
      whole: "",
      parts: [],
    };
  const { name: bare, short } = withAcronym(name.name) ?? name;
  const family = institutionKey(withoutArticle(bare));
  return {
    family,
    spelledOut: null,
    given: fold(short),
    initials: initialsOf(bare),
    whole: institutionKey(withoutArticle(name.name)),
    parts: [...partsOfKey(family), ...turnedFrom(bare, family)],
  };
});

/** What stands before the comma in a name that is compared the other way round: `education` of `Education, Department of`. */
function turnedFrom(name: string, key: string): readonly string[] {
  const comma = name.indexOf(", ");
  const first = comma > 0 ? fold(name.slice(0, comma)) : "";
  return first === "" || key.startsWith(first) ? [] : [first];
}
