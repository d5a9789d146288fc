/** Say that one source stands for many, or stands out among them. */
const choosing = [
  "for example|for instance|por ejemplo|por exemplo|par exemple|p ?ej|p ?ex|ej|ex|verbigracia|v ?gr",
  "(?:(?:most|more|and) )?(?:especially|esp|notably|particularly|recently|specifically|mainly|chiefly|primarily|prominently|famously)|above all|in particular|echoing",
  "sobre todo|ante todo|en (?:especial|particular|concreto)|especialmente|particularmente|principalmente|notablemente|(?:más )?recientemente",
  "sobretudo|em (?:especial|particular)|nomeadamente|notadamente|(?:mais )?recentemente",
  "notamment|surtout|avant tout|en particulier|particulièrement|spécialement|principalement|singulièrement|(?:(?:plus|tout|très) )?récemment",
  "(?:among|amongst) (?:(?:many|several) )?others|inter alia|ia|to name (?:(?:but|only|just) )?(?:one|two|some|a few)",
  "entre (?:(?:muchos|muchas|varios|varias) )?(?:otr[oa]s|ell[oa]s)|entre (?:muit[oa]s )?outr[oa]s|entre (?:bien d['’])?autres|parmi d['’]autres",
].join("|");

/** What somebody makes himself of what a source has: `own calculations`, `elaboración propia`. */
const made =
  "(?:own|authors?['’]?s?) (?:calculations?|estimates?|elaboration|compilation)|(?:elaboración|cálculos|estimaciones) propi[oa]s?|" +
  "(?:elaboração|cálculos|estimativas) própri[oa]s?|(?:élaboration|calculs) (?:propres?|personnels?|de l['’]auteure?)";
/** Say what rests on a source or is taken from it. */
const resting = [
  "(?:based|building|drawing|relying|elaborating|expanding) (?:up)?on|inspired by|informed by",
  "(?:adapted|modified|reproduced|redrawn|reprinted|translated|taken|drawn|borrowed|cited|quoted|compiled|derived) (?:from|after)",
  "(?:data|figures|numbers|estimates|evidence|examples?|quotation|definition) (?:from|by)|(?:data )?sources?",
  "(?:con|en) base (?:en|a)|(?:basad|apoyad|inspirad)[oa]s? en|(?:adaptad|tomad|extraíd|retomad|traducid)[oa]s? del?|(?:con )?(?:datos|información) del?|fuentes?",
  "com base (?:em|n[oa]s?)|(?:basead|apoiad|inspirad)[oa]s? (?:em|n[oa]s?)|(?:adaptad|extraíd|retirad|traduzid)[oa]s? d[eoa]s?|(?:com )?dados d[eoa]s?|fontes?",
  "(?:basée?|fondée?|appuyée?)s? sur|sur la base (?:de|du|des)|(?:en )?s['’]appuyant sur|(?:adaptée?|tirée?|extraite?|reprise?|inspirée?|traduite?)s? (?:de|du|des)|(?:données|chiffres) (?:de|du|des)",
].join("|");

/** Say where it is told once more. */
const retelling = [
  "(?:as )?(?:reported|recounted|retold|reprinted|reproduced|collected|recorded|listed) (?:in|by)",
  "(?:reportad|reproducid|recogid|reseñad|citad|analizad|descrit|discutid|recopilad)[oa]s? (?:en|por)|(?:relatad|reproduzid|citad|descrit|discutid|analisad)[oa]s? (?:em|por)",
  "(?:rapportée?|reprise?|reproduite?|citée?|décrite?|discutée?|analysée?|recensée?)s? (?:dans|par)",
].join("|");

/** Set a source against what is said, or beside it. */
const comparing = [
  "in (?:contrast|opposition) (?:to|with)|by contrast|contrast|contrary to|pace|similarly|likewise|in line with|in the (?:words|view|sense|spirit|terms) of|along the lines of",
  "en contraste con|a diferencia del?|en contra del?|en (?:palabras|términos|opinión) del?|en (?:el sentido|la línea) del?|siguiendo(?: al?)?|a partir(?: del?)?",
  "em contraste com|ao contrário d[eoa]s?|na (?:linha|visão|esteira) d[eoa]s?|nos termos d[eoa]s?|seguindo(?: [oa]s?)?|a partir d[oa]s?",
  "à (?:partir|la suite|la manière|la différence|l['’]inverse|l['’]instar) (?:de|du|des)|dans (?:la lignée|le sillage) (?:de|du|des)|au sens (?:de|du|des)|contrairement (?:à|aux?)|suivant|(?:déjà )?chez|d['’]après",
].join("|");

const overview =
  "review|overview|summary|survey|discussion|critique|introduction|account|synthesis|comparison|history|exception|application|example";
/** Say what a source is about or good for. */
const about = [
  `for (?:an? |the )?(?:\\p{Ll}+ )?(?:${overview})s?|for (?:details|discussion|(?:more|further)(?: details?| discussion| on (?:this|that|these))?)|on (?:this|that|these|which)(?: (?:point|issue|topic|subject|question|debate)s?)?`,
  "para (?:un|una) (?:\\p{Ll}+ )?(?:revisión|síntesis|discusión|panorama|análisis|crítica|introducción|reseña|ejemplo)|para (?:más|mayores) detalles|sobre (?:esto|ello|este (?:punto|tema|asunto|debate))|al respecto|a este respecto",
  "para (?:um|uma) (?:\\p{Ll}+ )?(?:revisão|síntese|discussão|panorama|análise|crítica|introdução|resenha)|para mais detalhes|sobre (?:isso|isto)|a (?:este|esse) respeito",
  "pour une? (?:\\p{Ll}+ )?(?:synthèse|revue|discussion|présentation|analyse|critique|introduction|exemple)|pour plus de (?:détails|précisions)|à ce (?:sujet|propos)|sur (?:ce point|cette question)",
  "the (?:classic|standard|seminal|canonical)(?: \\p{Ll}+)? is|(?:el|la \\p{Ll}+) clásic[oa] es|o clássico é|le classique est|la référence est",
].join("|");

/** Join a source to those before. */
const joining = "(?:but|pero|mas|mais)(?: (?:also|también|também|aussi))?|asimismo|igualmente|également";

const phrase = new RegExp(`^(?:${choosing}|${made}|${resting}|${retelling}|${comparing}|${about}|${joining})$`, "u");

/**
 * Whether words are one phrase that leads to a source in a group, by itself or before another; without commas, colons and full
 * stops: `for example`, `p ej`, `based on`.
 */
export function isLeadingPhrase(words: string): boolean {
  return phrase.test(words);
}
