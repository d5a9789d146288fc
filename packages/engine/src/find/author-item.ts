import { isCapital } from "../text/characters.ts";
import { isInstitution } from "../words/institutions.ts";
import { isAcronym } from "./acronym.ts";
import type { Authors } from "./authors.ts";
import { isCase } from "./court-case.ts";
import { withoutDottedInitials } from "./dotted-initials.ts";
import { evidenceInGroup } from "./evidence/in-group.ts";
import { isOwnWork } from "./evidence/own-work.ts";
import { isNumberOrStage, isTitleInBrackets } from "./evidence/thing-in-brackets.ts";
import { institutionFrom, joinsAcronym, spelledOutFrom } from "./institution.ts";
import { type Item, item } from "./item.ts";
import { institutionWithPart } from "./lower-case.ts";
import { isConjunction } from "./name-word.ts";
import { printedText } from "./printed-text.ts";
import type { Tail } from "./tail.ts";
import { isModel, isNumbered, isThing } from "./thing.ts";
import type { Token } from "./tokens.ts";
import { betweenInstitutions } from "./two-institutions.ts";

/**
 * An item of a group by the authors that its words end with; what stands before them is its prefix.
 *
 * @param short the acronym in brackets after the names, where there is one
 */
export function authorItem(prose: string, tokens: readonly Token[], authors: Authors, tail: Tail, short = ""): Item {
  const { whole, names: printed } = institutionIn(prose, tokens, authors, short);
  const inFull = withInitials(printed, prose, authors.start);
  const names = whole === null ? withoutDottedInitials(withoutBareInitials(inFull, authors.etAl)) : inFull;
  const first = whole ?? authors.first;
  const prefix = tokens.slice(0, first);
  const start = whole === null ? authors.start : (tokens[whole] as Token).start;
  const sure = authors.etAl || tail.locator !== null || tail.date !== null || tail.year.suffix !== null;
  const thing =
    !sure &&
    whole === null &&
    (isTitleInBrackets(prose, start, inFull, prefix, Number(tail.year.text)) ||
      isNumberOrStage(prose, start, inFull) ||
      inFull.some(isModel) ||
      isOwnWork(prose, inFull[0] as string, start));
  const isNone =
    prose.charCodeAt(start - 1) === HASH ||
    (tail.locator !== null && inFull.every(isAcronym) && article.test(prose.slice(tail.locator.start, tail.locator.start + 9)));
  return item(prose, tail, {
    form: "parenthetical",
    start,
    names,
    etAl: authors.etAl,
    prefix: prefix.length > 0 ? printedText(prefix, prose) : null,
    needs: thing || isNone ? "library" : evidenceInGroup(inFull, prefix, sure || !/\d/.test(tail.year.text), authors.etAl),
  });
}

const HASH = 0x23;
/** An article, as treaties have, which go by their letters: `(UNCLOS 1982, art. 76)`. */
const article = /^art(?:s?\.|icles?|ículos?|igos?)/iu;

/** Names where a comma stands after the initials of the first: `S. D., Lind and Tan` is S. D. Lind and Tan. */
function withInitials(names: readonly string[], prose: string, start: number): readonly string[] {
  const [initials = "", family, ...others] = names;
  if (family === undefined || prose.charCodeAt(start + 1) !== 0x2e) return names;
  return /^(?:\p{Lu}\.[\s-]?)+,/u.test(prose.slice(start, start + 16)) ? [`${initials} ${family}`, ...others] : names;
}

/** What a company or a society has after its name for what it is or where: `Volvo AB`, `Oxfam GB`. */
const ofState = /^(?:UK|US|USA|GB|NZ|EU|UE|UN|SA|AG|NV|BV|AB|AS|SE|CV|SL|LLC|INC|PLC|TV|FM|IQ)$/;

/**
 * Names without the initials that stand after a family with no comma and no dot, as in medicine: `Lind R, Tan WJ`. Of one name two
 * letters may be a country's, `Oxfam GB`, or a company's kind, and a letter tells things apart, too: `Annex B`.
 */
function withoutBareInitials(names: readonly string[], etAl: boolean): readonly string[] {
  if (!names.some(mayEndInInitials)) return names;
  const several = names.length > 1 || etAl;
  return names.map((name) => {
    if (!mayEndInInitials(name)) return name;
    const [, family = "", initials = ""] =
      /^((?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}(?: \p{Lu}[\p{L}\p{M}'’-]*\p{Ll})?) (\p{Lu}{1,3})$/u.exec(name) ?? [];
    const sure = initials.length === 1 || (several && !ofState.test(initials));
    return family === "" || !sure || (!several && isNumbered(name)) || isInstitution(name.split(" ")) || isThing(family) ? name : family;
  });
}

function mayEndInInitials(name: string): boolean {
  return isCapital(name.charCodeAt(name.length - 1)) && name.includes(" ");
}

/** The authors of a group where they are one institution, or one and the acronym of another; as they were read elsewhere. */
function institutionIn(
  prose: string,
  tokens: readonly Token[],
  { etAl, first, names }: Authors,
  short: string,
): { readonly whole: number | null; readonly names: readonly string[] } {
  if (etAl || names.some(isCase)) return { whole: null, names };
  const part = spelledOutFrom(tokens, short) ?? institutionWithPart(tokens);
  if (part !== null) return withOneBefore(prose, tokens, part);
  const end = tokens.at(-1)?.kind === "comma" ? tokens.length - 1 : tokens.length;
  if (!joinsAcronym(tokens, end - 1)) {
    const whole = institutionFrom(tokens, first);
    if (whole === null) return { whole, names };
    const words = tokens.slice(whole);
    const joint = afterBracket(prose, words) ?? betweenInstitutions(tokens.slice(whole, end));
    const parts = joint === null ? [words] : [words.slice(0, joint), words.slice(joint + 1)];
    return { whole, names: parts.map((part) => printedText(part, prose)) };
  }
  const before = tokens.slice(0, end - 2);
  const whole = institutionFrom(before, first);
  return { whole, names: whole === null ? names : [printedText(before.slice(whole), prose), (tokens[end - 1] as Token).text] };
}

/** An institution that begins at a token, and the one that a conjunction joins to it: `World Bank and Harbor Health Organization [HHO]`. */
function withOneBefore(prose: string, tokens: readonly Token[], at: number): { readonly whole: number; readonly names: readonly string[] } {
  const name = printedText(tokens.slice(at), prose);
  const before = at > 1 && isConjunction(tokens, at - 1) ? tokens.slice(0, at - 1) : [];
  const first = before.length === 0 ? null : institutionFrom(before, before.length - 1);
  return first === null ? { whole: at, names: [name] } : { whole: first, names: [printedText(before.slice(first), prose), name] };
}

/** The conjunction before which an acronym in brackets ends a name, and so joins another to it; null where none is: `Lake Board [LB] & Tan`. */
function afterBracket(prose: string, tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(
    ({ start }, number) => isConjunction(tokens, number) && /[\])],?\s$/.test(prose.slice(Math.max(0, start - 3), start)),
  );
  return at > 0 ? at : null;
}
