import { abbreviates } from "../library/abbreviates.ts";
import { latePattern } from "../text/late-pattern.ts";
import { isBody, isBodyOf } from "../words/bodies.ts";
import { beginsWithArticle } from "./article-family.ts";
import { beginsWithFamily, isInitials, isNamed } from "./list-name.ts";

/** So many units at the end of a name show whether it is one. */
const COMPANY = 24;
/** How companies of several are called, `Ernst & Sons`, and forms of companies: `Ernst Ltd`. */
const company =
  /\s(?:(?:&|and|y|e|et|und)\s(?:Associates|Asociados|Associés|Co|C[íi]a|Cie|Company|Compañía|Compagnie|Fils|Hijos|Partners|Söhne|Sons)|Ltda?|Inc|Corp|GmbH|LLC|S\.p\.A)$/u;

/** An acronym and the name it stands for, a dash between. */
const spelledOut = /^\p{Lu}{2}[\p{Lu}\d/-]{0,10}\s(?:[–—]|-{1,3})\s\p{Lu}/u;

/** Families and their initials, which say that a family is no institution though its word is one of theirs: `House G. J.`, `CHURCH K. W. & TAN W.` */
const withInitials = latePattern(
  () => /^(?:\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}\.(?:[ -]?\p{Lu}\.?)*(?:,? (?:&|and|y|et|e|und) (?=\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}\.)|$))+$/u,
);

const beforeItsName = /^(?:(?:U\.S\.|U\.K\.|U\.N\.|E\.U\.|US|UK|UN|EU) )?\p{Lu}{2,10} \(\p{Lu}[^()]*\p{Ll} [^()]+\)$/u;

/** What a body is for or of, before what it is: `Anglers’ Rights, Association for`. */
const whatBefore = /^[^,;]+, \p{Lu}[^,;]* (?:of|for|on|para|pour)$/u;
/** A word, after a state as well, and others that a conjunction joins to it. */
const twoMatters = /^(?:(?:U\.?[SKN]\.?|E\.?U\.?)\s)?\p{Lu}\p{Ll}+\s(?:and|y|et|e|&)\s\p{Lu}/u;

/** What a body is of may be two in lower case: `Conférence des préfets et des premiers ministres`. */
const ofOthers = /\s(?:and|y|et|e)\s(?:de (?:l[ao]s? )?|d[eu]s? |del |of (?:the )?)\p{Ll}{3}/u;

/** Whether commas only set off an institution's parts, the larger first: `United Nations, Department of Ports, Ice Division`. */
function isWithParts([whole = "", part = "", ...others]: readonly string[]): boolean {
  const names = [whole, part, ...others];
  return (
    [whole, part].every((name) => isNamed(name.split(" "))) &&
    !names.some((name) => isInitials(name) || /^(?:and|y|et|e|&)\s|;|\s&\s/u.test(name))
  );
}

/** Whether names are one name of an institution, also one with commas: `Department of Health, Education, and Welfare`. */
export function isOneInstitution(text: string): boolean {
  if (spelledOut.test(text) || company.test(text.slice(-COMPANY))) return true;
  const [, name = "", short = ""] = (/[)\]]$/.test(text.slice(-1)) && /^(.+)\s[([](\p{Lu}[\p{L}-]{1,11})[)\]]$/u.exec(text)) || [];
  if (short !== "" && abbreviates(short, name)) return true;
  // One word and its acronym: `PricewaterhouseCoopers (PwC)`, `Greenpeace [GP]`.
  if (/^\p{Lu}\S+\s[([]\p{Lu}\p{Ll}?\p{Lu}\p{L}*[)\]]$/u.test(text)) return true;
  // An acronym, after its state as well, and the name it is short for: `LKC (Lakes and Kelp Commission)`, `U.S. LKC (U.S. Lakes Commission)`.
  if (beforeItsName.test(text)) return true;
  const [, word = "", meant = ""] = /^(\p{Lu}\p{L}{2,11}) \(([^()]+)\)$/u.exec(text) ?? [];
  if (word !== "" && meant.includes(" ") && abbreviates(word, meant)) return true;
  if (withInitials().test(text)) return false;
  const words = text.split(/[\s()[\]]+/u);
  if (!text.includes(","))
    return (
      words.length === 1 ||
      (isNamed(words) && !beginsWithFamily(text)) ||
      // Nobody has a number in the name: `GBD 2016 Collaborators`.
      words.some((word) => /^\d+$/.test(word)) ||
      /^\p{L}+\s(?:and|y|et|e|&)\s(?:\S+\s){2}/u.test(text) ||
      // Nobody's given names are left out but a newspaper's: `Globe and Mail`.
      /^\p{Lu}\p{Ll}+\s(?:and|y|et|e|&)\s\p{Lu}\p{Ll}+$/u.test(text) ||
      // Nor before it a state, nor one word where what follows is a body's: `Customs and Border Protection`.
      (twoMatters.test(text) && isBody(words)) ||
      isBodyOf(text) ||
      ofOthers.test(text) ||
      (/^(?:the|el|la|los|las|le|les)\s/iu.test(text) &&
        !beginsWithFamily(text) &&
        !/\s\p{Lu}\.?$|&/u.test(text) &&
        !beginsWithArticle(text)) ||
      /\(\p{Lu}{2,}\p{L}*\)$/u.test(text)
    );
  if (isWithParts(text.split(", ")) || whatBefore.test(text)) return true;
  const [first = "", ...rest] = text.split(/,?\s(?:and|y|et|e|&)\s|,\s/u);
  if (rest.length < 2 || !isNamed(first.split(" ")) || !/\s(?:and|y|et|e|&)\s/u.test(text)) return false;
  // Persons have names of two words to the last: `Bureau of Ports, Human Rights, and Labor`.
  const isSingle = /^\p{Lu}\p{Ll}{2,}$/u.test(rest.at(-1) ?? "");
  // The last part may say of what kind it is: `Educational, Scientific and Cultural Organization`.
  const last = (rest.at(-1) ?? "").split(" ");
  return (
    [...rest.slice(0, -1), last[0] ?? ""].every((part) => (isSingle ? /^\p{L}{3,}(?: \p{L}{3,})?$/u : /^\p{L}{3,}$/u).test(part)) &&
    (last.length === 1 || (last.length === 2 && isNamed(last.slice(1))))
  );
}
