import { verbsOfAgencies } from "../../words/verbs.ts";
import { isAttributed } from "./attributed.ts";
import type { BeforeBracket } from "./bracketed.ts";
import { isSaid, pastRow } from "./said.ts";

/** Whether an acronym is a source's, by what it does, alone or with others, by pages of another beside it, or by what stands around it. */
export function isSource({ prose, authors, start, after }: BeforeBracket): boolean {
  return (
    (authors.possessive && printed.test(prose.slice(after, after + 40))) ||
    isSaid(prose, pastRow(prose, after), verbsOfAgencies) ||
    besidePages.test(prose.slice(Math.max(0, start - 80), start)) ||
    withPages.test(prose.slice(after, after + 80)) ||
    isAttributed(prose, { start, end: after })
  );
}

/** What agencies bring out, after whose it is: `LKC’s (2017) brief`. */
const printed =
  /^\s(?:(?:own|annual|latest|later|earlier|first|second|global|joint)\s)?(?:reports?|briefs?|briefings?|estimates?|figures?|counts?|data|reviews?|assessments?|outlook|stud(?:y|ies)|papers?|guidelines?|guidance|projections?|forecasts?|surveys?|definition|index|statistics|findings|typology)(?!\p{L})/u;

/** What another says on a page, and one says otherwise: `WHO (2021: 6) counts them, whereas LKC (2020)`. */
const besidePages =
  /\p{Lu}{2,}(?:['’]s?)?\s\(\d{4}[a-z]?(?:: ?|, pp?\. ?)\d[\d,–-]*\)\s[^.;:()]{1,60}\s(?:whereas|while|but|though|although)\s(?:the\s)?$/u;

/** What somebody else says on a page: `WHO (2020) and Lind (2021: 6)`. */
const withPages = /^,?\s(?:and|y|e|et|und)\s\p{Lu}[^().;:\n]{1,60}\(\d{4}[a-z]?(?:: ?|, (?:pp?|S|págs?)\. ?)\d/u;
