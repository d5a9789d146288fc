/** How far before a name they may be spoken of. */
const REACH = 120;

const scholars =
  /(?<!\p{L})(?:literature|scholar(?:s|ship)?|authors?|theorists?|historians?|economists?|sociologists?|anthropologists?|geographers?|philosophers?|political scientists?|researchers?|commentators?|critics(?=\s?[—–:,])|literatura|autor(?:a|es|as)?|estudios[oa]s|historiador(?:a|es|as)?|economistas?|sociólog[oa]s?|antropólog[oa]s?|filósof[oa]s?|politólog[oa]s?|investigador(?:a|es|as)|littérature|auteurs?|autrices?|chercheurs?|historiens?|historiennes?|économistes?|sociologues?|anthropologues?|géographes?|philosophes?|politistes?|politologues?)(?!\p{L})[^.!?]*$/iu;

/** Whether a sentence speaks of those who write before it names one: `the literature is divided: Lind (1998), Tan (1999)`, `el sociólogo Lind (1998)`. */
export function isAmongScholars(prose: string, start: number): boolean {
  return scholars.test(prose.slice(Math.max(0, start - REACH), start).normalize("NFC"));
}
