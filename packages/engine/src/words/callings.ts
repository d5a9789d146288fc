/** What somebody is who seldom is told of by what others wrote, as an expression is to have it. */
export const callings: string =
  "painter|sculptor|poet|poetess|writer|novelist|playwright|filmmaker|film director|actor|actress|singer|songwriter|musician|composer|pianist|" +
  "politician|lawyer|footballer|player|cyclist|athlete|swimmer|journalist|translator|photographer|dancer|artist|cartoonist|" +
  "pintora?|escultora?|poeta|poetisa|escritora?|novelista|dramaturg[oa]|cineasta|directora? de cine|actor|actriz|cantante|cantautora?|músic[oa]|" +
  "compositora?|pianista|polític[oa]|abogad[oa]|futbolista|jugadora?|ciclista|atleta|nadadora?|periodista|traductora?|fotógraf[oa]|bailarina?|artista|" +
  "peintre|sculpt(?:eur|rice)|poète|poétesse|écrivaine?|romanci(?:er|ère)|dramaturge|cinéaste|réalisat(?:eur|rice)|act(?:eur|rice)|comédien(?:ne)?|" +
  "chant(?:eur|euse)|musicien(?:ne)?|compositeur|compositrice|politicien(?:ne)?|avocate?|footballeu(?:r|se)|joueu(?:r|se)|cycliste|athlète|journaliste|" +
  "traduct(?:eur|rice)|photographe|artiste|cantora?|jornalista|advogad[oa]|futebolista|jogadora?";
