/** Who edits or directs a book, cut short or not: what an expression is to have for it. */
export const editors = "(?:[Ee]d(?:itor|it)?s?|[Éé]d(?:it)?s?|[Cc]o(?:ord|mp)s?|[Oo]rgs?|[Dd]irs?|[Hh]r?s?gg?)\\.?";
