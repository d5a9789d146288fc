/** Those who write and what they have written together, in English, Spanish and French, as an expression is to have it. */
export const scholars: string =
  // A prize for literature is for novels.
  "(?<!(?:prize|award|prix|premio|nobel) (?:in|for|of|de) )(?:literature|literatura|littérature)|" +
  "bibliography|scholar(?:s|ship)?|authors?|theorists?|historians?|economists?|sociologists?|anthropologists?|geographers?|philosophers?|political scientists?|researchers?|commentators?|(?:critics|sceptics|skeptics)(?=(?:\\sof\\s[^.;:—–()]{1,40})?\\s?[—–:,])|" +
  "bibliografía|autor(?:a|es|as)?|estudios[oa]s|historiador(?:a|es|as)?|economistas?|sociólog[oa]s?|antropólog[oa]s?|filósof[oa]s?|politólog[oa]s?|investigador(?:a|es|as)|" +
  "bibliographie|auteurs?|autrices?|chercheurs?|historiens?|historiennes?|économistes?|sociologues?|anthropologues?|géographes?|philosophes?|politistes?|politologues?";

/** What several of those who write do, and what comes of it, as an expression is to have it. */
export const together: string =
  "stud(?:y|ies|ied)|research|analysts|debates?|debated|argued?|agree|disagree|documented|discussed|estudios|trabajos|investigaciones|coinciden?|discrepan?|" +
  "sostienen|argumentan|études|travaux|recherches|débats?|conviennent|s['’]accordent|estudos|pesquisas|trabalhos|concordam|divergem";
