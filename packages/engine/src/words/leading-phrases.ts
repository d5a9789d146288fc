const based =
  "(?:improve[sd]?|buil(?:d|ds|t|ding)|draw(?:s|n|ing)?|drew|rel(?:y|ies|ied|ying)|rest(?:s|ed)?|leans?|expand(?:s|ed)?|elaborate[sd]?|comment(?:s|ed)?|based)(?: (?:\\p{Ll}+ly|mostly|here|too|in part|in turn|at length))?";

/** Portuguese for *according to*, and no second of several: `el segundo`, `o segundo`. */
export const segundo: string = "(?<!(?<!\\p{L})(?:[eu][nl]|al|del|la|[oa]) )segundo";

/** Say on whose word something is so, whoever or whatever is named. */
export const according: string = `siguiendo a|según|selon|${segundo}|conforme|d['’]après|according to|de acuerdo con|de acordo com|en accord avec`;

/** Send the reader to a source, and to nothing else: *see*, *ver* and *voir* have other uses. */
export const sending: string = [
  "(?:cf|cfr|vid|vgl)\\.|véanse|véase|vide|siehe|contra ?:",
  "we refer (?:the (?:interested )?readers? )?to|readers? (?:is|are) referred to",
  "remit(?:o|imos|irse|ámonos)(?: al lector| a los lectores)? a|remítase a",
  "on (?:(?:re)?lira|consultera)|(?:puede|conviene) leerse a",
  "(?:renvoie|renvoyons|renverrai|renverra|renverrons)(?: le lecteur)? à|se (?:reportera|reporter|référera|référer) à|reportez-vous à",
  "remeto(?: o leitor)? a|remetemos(?: o leitor)? a",
].join("|");

/** What is found or held agrees with a source, where what happens falls together with something: `los datos coinciden con`. */
export const agreeing: string =
  "(?:lo anterior|resultados?|hallazgos?|conclusi(?:ón|ones)|argumentos?|datos|cifras?|análisis|postura|visión|opinión|idea|tesis|interpretación|planteamientos?)" +
  "(?: \\p{Ll}+){0,2} coincid(?:en?|ía|ían|ió|ieron)(?: \\p{Ll}+)? con";

/** Words that lead to a source together, as an expression is to have them: `according to`, `de acuerdo con`, `à l’instar de`. */
export const leadingPhrases: string = [
  `according to|among others,|for (?:his|her|its) part,|in (?:line with|contrast to|the (?:words|view|eyes|opinion|spirit|manner|sense) of)|${based} (?:up)?on`,
  "(?:familiar|known|borrowed|taken) from|(?:takes?|took|taking) issue with|put it (?:best|better than)|(?:readers?|one|you|students) (?:may|should|can|might) (?:turn|refer|go back|look) to|(?:refer|send)s? (?:the|my) readers? to|(?:point(?:s|ed|ing)?|direct(?:s|ed|ing)?) (?:me|us|readers?|the reader) to|(?:[Rr]ead|[Ss]et) (?:alongside|against|through|together with)|follow(?:s|ed|ing)? neither|the tradition of|(?:my|our) debt to",
  "(?:cabe|conviene|basta|hay que|habría que) (?:citar|mencionar|recordar|releer|leer)(?: \\p{Ll}+)? a|(?:le )?debemos a|(?:segue-se|seguimos|sigo)(?: aqu[íi])?",
  "entre otros,|por su parte,|de acuerdo con|(?<!(?:[eu][nl]|al|del|la) )segundo|conforme|en palabras de|a diferencia de|siguiendo a|a(?:l decir| decir| juicio) de|en opinión de|leer a|(?:si hemos de|de) creer(?:le)? a|mal que le pese a",
  "(?:así|como) l[oa]s? (?:ha(?:n|bía)? )?\\p{Ll}+(?: (?:ya|bien|entonces|antes|\\p{Ll}{3,}mente))?|(?:seguimos|sigo|retomamos|retomo)(?: \\p{Ll}+)? a|coincid(?:o|imos) con|remit(?:o|imos)(?: \\p{Ll}+){0,2} a",
  "entre outros,|por sua vez,|de acordo com|ao contrário de|na (?:visão|opinião) de",
  "(?:on|nous) (?:doit|devons)(?: \\p{Ll}+)? à|entre autres,|pour sa part,|de son côté,|à la différence de|à l['’]instar de|contrairement à|d['’]accord avec|aux yeux de|n['’]en déplaise à|à en croire",
  "(?:comme|ainsi que) l(?:['’]|[ea] )(?:a |avait )?\\p{Ll}+(?: (?:(?:si|très|fort) )?(?:bien|déjà|naguère|jadis|justement|\\p{Ll}{3,}ment))?|(?:suivons|suivrons|rejoignons|on (?:suit|suivra|(?:re)?lira))(?: (?:ici|aussi|plutôt|surtout|sur ce point|à ce sujet|avec profit))?|(?:renvoyons|renvoie|reporter(?:a|ons))(?: \\p{Ll}+)? à",
  "(?:anders als|im (?:Unterschied|Gegensatz) zu|ähnlich wie|im Anschluss an|in Anlehnung an)",
  "contra ?:|cf\\. ?:",
  agreeing,
].join("|");
