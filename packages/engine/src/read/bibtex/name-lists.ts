import { ampersandAt, commaAt, semicolonAt, splitAnd, splitOutside } from "./split-names.ts";

/** The names of a list, each as written, and whether it says that there are others. */
interface Listed {
  readonly parts: readonly string[];
  readonly others: boolean;
}

/**
 * Parts a list into its names. BibTeX knows only `and`; programs that export also write semicolons, ampersands, and commas
 * alone, `J. Smith, A. Doe, and W. Tan`, `Smith, J., Doe, A.`, and `et al.` in words.
 */
export function listed(value: string): Listed {
  const parts: string[] = [];
  let others = false;
  for (const piece of piecesOf(value)) {
    const written = piece.trim();
    const name = withoutEtAl(written);
    const more = isOthers(name);
    if (more || name !== written) others = true;
    if (more || name === "") continue;
    const comma = name.indexOf(",");
    if (comma < 0 || (comma < name.length - 1 && name.indexOf(",", comma + 1) < 0)) parts.push(name);
    else parts.push(...byCommas(name));
  }
  return { parts, others };
}

/** What stands between the signs that part names. */
function piecesOf(value: string): readonly string[] {
  const pieces = splitAnd(value);
  return /[;&]/.test(value) ? pieces.flatMap(piecesIn) : pieces;
}

function piecesIn(whole: string): readonly string[] {
  const part = whole.includes(";") ? whole.replace(bracedList, "$1") : whole;
  return part.includes(";") ? splitOutside(part, semicolonAt) : withAmpersand(part);
}

/** Several names that a program took for the family of the last: `{Lind, J.; Tan, W.; Moreau}, I.` */
const bracedList = /^\s{0,40}\{([^{}]{1,2000},[^{}]{1,200};[^{}]{1,2000})\}(?=,)/;

function isOthers(name: string): boolean {
  return name.length < 9 && /^\{?others\}?$/i.test(name);
}

const etAl = /(?:^|[\s,])(?:et\.? ?al\.?|\{et al\.?\}|\\emph\{et al\.?\}|\\textit\{et al\.?\})$/i;

/** One name and others, as somebody braced them all: `{Lind et al.}` */
const braced = /^\{([^{}]{1,80})\}$/;

function withoutEtAl(name: string): string {
  if (!"lL.}".includes(name.charAt(name.length - 1)) || !/al\.?\}?$/i.test(name.slice(-4))) return name;
  const whole = braced.exec(name)?.[1] ?? name;
  const found = etAl.exec(whole.slice(-20));
  return found === null ? name : whole.slice(0, whole.length - found[0].length).replace(/[\s,]{1,9}$/, "");
}

/** Where people stand on both sides, family first: `Smith, J. & Doe, A.` A firm has its ampersand too. */
function withAmpersand(part: string): readonly string[] {
  if (!part.includes("&")) return [part];
  const names = splitOutside(part.replaceAll("\\&", " &"), ampersandAt);
  return names.length > 1 && names.every((name) => name.includes(",")) ? names : [part];
}

/** A name with its commas, or several where they are too many for one. */
function byCommas(name: string): readonly string[] {
  const pieces = splitOutside(name, commaAt).map((piece) => piece.trim());
  const more = pieces.at(-1) === "";
  const full = pieces.filter((piece) => piece !== "");
  const spoken = full.every((piece) => isSpoken(piece) && !isSuffix(piece) && !piece.includes("="));
  if ((full.length > 2 || (more && full.length > 1)) && spoken) return full.every(isInverted) ? full.map(withComma) : full;
  if (full.length > 3 && full.length % 2 === 0 && full.every((piece, at) => at % 2 === 0 || isGiven(piece)))
    return full.flatMap((piece, at) => (at % 2 === 0 ? [`${piece}, ${full[at + 1]}`] : []));
  return [more ? full.join(", ") : name];
}

/** A name of several words, with a capital: `Basil Dankworth`, and no `abbé d'`. */
function isSpoken(piece: string): boolean {
  return /^[{"']?\p{Lu}/u.test(piece) && /[^\s~][\s~]+[^\s~]/.test(piece);
}

/** A family with initials after it: `Dankworth B.` */
function isInverted(piece: string): boolean {
  return /\p{Ll}[}"]?[\s~](?:\p{Lu}\.?[-\s~]?){1,3}$/u.test(piece);
}

function withComma(piece: string): string {
  return piece.replace(/[\s~]((?:\p{Lu}\.?[-\s~]?){1,3})$/u, ", $1");
}

function isSuffix(piece: string): boolean {
  return /^(?:[js]r\b|i{2,3}\b|iv\b)/i.test(piece);
}

/** Initials, or a given name of one word. */
function isGiven(piece: string): boolean {
  return piece.length < 20 && !isSuffix(piece) && /^(?:(?:\p{Lu}\.?[\s-]?){1,4}|\p{Lu}\p{Ll}+)$/u.test(piece);
}
