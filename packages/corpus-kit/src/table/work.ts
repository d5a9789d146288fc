/**
 * Describes the work of a citation's row: it is named by its title, and labelled by its authors and year where no label was
 * written. A letter after the year (`2006a`) belongs to the label, not to the date.
 */
export function describeWork(value: Record<string, unknown>, year: string | undefined): void {
  const [, digits, letter = ""] = /^(\d{4})([a-z])?$/.exec(year ?? "") ?? [];
  const { author = [], ...csl } = (value.csl ?? {}) as { readonly author?: readonly Author[] };
  const issued = digits !== undefined ? { "date-parts": [[Number(digits)]] } : year === undefined ? undefined : { literal: year };
  const names = author.map(({ family, literal }) => family ?? literal ?? "");
  const [first = String(value.name ?? ""), second] = names;
  const people = names.length > 2 ? `${first} et al.` : second === undefined ? first : `${first} and ${second}`;
  value.label ??= `${people} ${digits === undefined ? (year ?? "n.d.") : `${digits}${letter}`}`;
  value.csl = {
    type: "document",
    title: value.name,
    ...(author.length > 0 && { author }),
    ...csl,
    ...(issued && { issued }),
  };
  delete value.name;
  delete value.names;
}

interface Author {
  readonly family?: string;
  readonly literal?: string;
}
