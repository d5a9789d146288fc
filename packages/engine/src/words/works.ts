/** What somebody wrote or thought, in the singular: what an expression is to have for it, before the end of a plural. */
export const works: string =
  "approach|argument|article|book|classification|critique|data|definition|framework|hypothesis|method|model|paper|stud(?:y|i)|taxonomy|theor(?:y|i)|" +
  "thes[ei]s|typology|view";
