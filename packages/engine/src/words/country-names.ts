/**
 * Countries and territories as papers name them in English, Spanish and French, and most in German, Italian and Portuguese,
 * folded and without dots. Written down, since to ask the platform takes longer than to check a paper, and platforms differ.
 */
export const countryNames: readonly string[] = (
  "afganistan, afghanistan, afrique du sud, albania, albanie, alemania, algeria, algerie, allemagne, andorra, andorre, angola, " +
  "anguila, anguilla, antarctica, antarctique, antartida, antigua & barbuda, antigua and barbuda, antigua y barbuda, antigua-et- " +
  "barbuda, arabia saudi, arabie saoudite, argelia, argentina, argentine, armenia, armenie, aruba, australia, australie, austria, " +
  "autriche, azerbaidjan, azerbaijan, azerbaiyan, bahamas, bahrain, bahrein, banglades, bangladesh, barbade, barbados, barein, " +
  "belarus, belgica, belgique, belgium, belice, belize, benin, bermuda, bermudas, bermudes, bhoutan, bhutan, bielorrusia, " +
  "bielorussie, birmania, birmanie, bolivia, bolivie, bosnia & herzegovina, bosnia and herzegovina, bosnia y herzegovina, bosnie- " +
  "herzegovine, botsuana, botswana, brasil, brazil, bresil, brunei, bulgaria, bulgarie, burkina faso, burma, burundi, butan, cabo " +
  "verde, cambodge, cambodia, camboya, cameroon, cameroun, camerun, canada, cap-vert, cape verde, catar, central african republic, " +
  "chad, chequia, chile, chili, china, chine, chipre, chypre, ciudad del vaticano, colombia, colombie, comoras, comores, comoros, " +
  "congo, congo - brazzaville, congo - kinshasa, congo-brazzaville, congo-kinshasa, corea del norte, corea del sur, coree du nord, " +
  "coree du sud, costa rica, cote divoire, croacia, croatia, croatie, cuba, cyprus, czech republic, czechia, danemark, denmark, " +
  "dinamarca, djibouti, dominica, dominican republic, dominique, east timor, ecuador, egipto, egypt, egypte, el salvador, emiratos " +
  "arabes unidos, emirats arabes unis, equateur, equatorial guinea, eritrea, erythree, eslovaquia, eslovenia, espagne, espana, " +
  "estonia, estonie, esuatini, eswatini, etat de la cite du vatican, ethiopia, ethiopie, etiopia, european union, faroe islands, " +
  "fidji, fiji, filipinas, finland, finlande, finlandia, fiyi, france, francia, gabon, gambia, gambie, georgia, georgie, germany, " +
  "ghana, gibraltar, granada, grece, grecia, greece, greenland, grenada, grenade, groenland, groenlandia, guatemala, guinea, guinea " +
  "ecuatorial, guinea-bisau, guinea-bissau, guinee, guinee equatoriale, guinee-bissau, guyana, haiti, holanda, holland, hollande, " +
  "honduras, hongrie, hungary, hungria, iceland, iles feroe, iles salomon, inde, india, indonesia, indonesie, irak, iran, iraq, " +
  "ireland, irlanda, irlande, islande, islandia, islas feroe, islas salomon, israel, italia, italie, italy, ivory coast, jamaica, " +
  "jamaique, japan, japon, jordan, jordania, jordanie, kazajistan, kazakhstan, kenia, kenya, kirghizstan, kirguistan, kiribati, " +
  "koweit, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, lesoto, letonia, lettonie, liban, libano, liberia, libia, libya, " +
  "libye, liechtenstein, lithuania, lituania, lituanie, luxemburgo, macao, macau, macedoine, macedoine du nord, macedonia, " +
  "macedonia del norte, madagascar, malaisie, malasia, malaui, malawi, malaysia, maldivas, maldives, mali, malta, malte, maroc, " +
  "marruecos, maurice, mauricio, mauritania, mauritanie, mauritius, mexico, mexique, micronesia, micronesie, moldavia, moldavie, " +
  "moldova, monaco, mongolia, mongolie, montenegro, morocco, mozambique, myanmar, namibia, namibie, nauru, nepal, netherlands, new " +
  "zealand, nicaragua, niger, nigeria, north korea, north macedonia, noruega, norvege, norway, nouvelle-zelande, nueva zelanda, " +
  "oman, ouganda, ouzbekistan, paises bajos, pakistan, palaos, palau, palestinian territories, panama, papouasie-nouvelle-guinee, " +
  "papua new guinea, papua nueva guinea, paraguay, pays-bas, perou, peru, philippines, poland, pologne, polonia, porto rico, " +
  "portugal, puerto rico, qatar, reino unido, republica centroafricana, republica checa, republica democratica del congo, republica " +
  "dominicana, republique centrafricaine, republique dominicaine, republique tcheque, romania, roumanie, royaume-uni, ruanda, " +
  "rumania, rusia, russia, russie, rwanda, sahara occidental, saint lucia, saint-marin, saint-vincent-et-les grenadines, sainte- " +
  "lucie, salvador, samoa, san marino, san vicente y las granadinas, santa lucia, santo tome y principe, sao tome & principe, sao " +
  "tome and principe, sao tome-et-principe, saudi arabia, senegal, serbia, serbie, seychelles, sierra leona, sierra leone, " +
  "singapore, singapour, singapur, siria, slovakia, slovaquie, slovenia, slovenie, solomon islands, somalia, somalie, soudan, " +
  "soudan du sud, south africa, south korea, south sudan, spain, sri lanka, st lucia, st vincent & grenadines, st vincent and " +
  "grenadines, sudafrica, sudan, sudan del sur, suecia, suede, suisse, suiza, surinam, suriname, swaziland, sweden, switzerland, " +
  "syria, syrie, tadjikistan, tailandia, taiwan, tajikistan, tanzania, tanzanie, tayikistan, tchad, tchequie, territoires " +
  "palestiniens, territorios palestinos, thailand, thailande, timor oriental, timor-leste, togo, tonga, trinidad & tobago, trinidad " +
  "and tobago, trinidad y tobago, trinite-et-tobago, tunez, tunisia, tunisie, turkey, turkiye, turkmenistan, turquia, turquie, " +
  "tuvalu, ucrania, uganda, ukraine, union europeenne, united arab emirates, united kingdom, uruguay, uzbekistan, vanuatu, vatican " +
  "city, venezuela, viet nam, vietnam, western sahara, yemen, yibuti, zambia, zambie, zimbabue, zimbabwe, " +
  "africa do sul, alemanha, armenien, aserbaidschan, belgien, belgio, brasile, brasilien, bulgarien, cechia, coreia do norte, " +
  "coreia do sul, corea del nord, corea del sud, deutschland, egitto, egito, escocia, espanha, estados unidos, " +
  "estados unidos da america, estland, etats-unis, filippine, finnland, frankreich, germania, giappone, giordania, " +
  "griechenland, grossbritannien, indien, inghilterra, inglaterra, irland, island, italien, japao, jugoslawien, jugoslavia, " +
  "kanada, kroatien, lettland, lettonia, litauen, marocco, marrocos, messico, mexiko, neuseeland, niederlande, nordkorea, " +
  "norwegen, nova zelandia, nuova zelanda, osterreich, paesi bassi, paises baixos, pais de gales, polen, regno unito, rumanien, " +
  "rumenia, russland, schottland, schweden, schweiz, scozia, serbien, slowakei, slowenien, spagna, spanien, stati uniti, " +
  "sudafrika, sudkorea, suica, svezia, svizzera, tschechien, tunesien, turkei, turchia, ucraina, ungarn, ungheria, " +
  "vereinigte staaten, vereinigtes konigreich"
).split(", ");
