import { fold } from "../text/fold.ts";
import { rememberedText } from "../text/remembered.ts";
import { countryNames } from "./country-names.ts";

/**
 * Cities and regions that policy papers date events by: a year in brackets after one of them, or after a country, is no citation
 * by itself. A work whose author bears such a name is found all the same, in a library.
 */
const named =
  "africa, america, asia, europe, north america, south america, central america, latin america, middle east, caribbean, oceania, " +
  "america latina, norteamerica, amerique latine, amerique du nord, union europea, europa, britain, england, scotland, wales, " +
  "northern ireland, united states, us, usa, uk, ussr, soviet union, west germany, east germany, yugoslavia, czechoslovakia, hong kong, " +
  "fort-de-france, pointe-a-pitre, basse-terre, cayenne, papeete, noumea, mamoudzou, " +
  "alabama, arkansas, colorado, connecticut, delaware, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, " +
  "massachusetts, michigan, minnesota, mississippi, missouri, nebraska, nevada, new hampshire, north dakota, ohio, oklahoma, pennsylvania, " +
  "rhode island, south dakota, tennessee, utah, vermont, wisconsin, wyoming, british columbia, new brunswick, newfoundland, labrador, " +
  "nova scotia, nouvelle-ecosse, nueva escocia, nouveau-brunswick, colombie-britannique, ontario, prince edward island, saskatchewan, yukon, nunavut, " +
  "aguascalientes, baja california, campeche, coahuila, colima, chihuahua, guanajuato, jalisco, nayarit, nuevo leon, queretaro, " +
  "quintana roo, san luis potosi, sonora, tabasco, tamaulipas, tlaxcala, veracruz, yucatan, zacatecas, andalucia, asturias, cantabria, cataluna, " +
  "bavaria, baviera, baviere, saxony, sajonia, lower saxony, thuringia, turingia, brandenburg, mecklenburg, saxony-anhalt, schleswig-holstein, rhineland-palatinate, north rhine-westphalia, " +
  "bayern, sachsen, niedersachsen, thuringen, nordrhein-westfalen, styria, carinthia, tyrol, tirol, salzburg, vorarlberg, ticino, vaud, valais, graubunden, flanders, wallonia, flandre, wallonie, " +
  "lombardy, lombardia, tuscany, toscana, piedmont, piemonte, veneto, umbria, calabria, puglia, sicily, sicilia, sicile, sardinia, cerdena, emilia-romagna, " +
  "queensland, tasmania, new south wales, western australia, northern territory, andhra pradesh, uttar pradesh, madhya pradesh, tamil nadu, bihar, gujarat, kerala, karnataka, maharashtra, punjab, rajasthan, telangana, assam, odisha, jharkhand, haryana, west bengal, " +
  "minas gerais, rio grande do sul, santa catarina, bahia, pernambuco, ceara, goias, mato grosso, amazonas, parana, entre rios, tucuman, neuquen, chubut, antioquia, " +
  "castilla y leon, castilla-la mancha, comunidad valenciana, islas baleares, islas canarias, canary islands, euskadi, la rioja, navarra, ile-de-france, provence, languedoc, lorraine, picardie, occitanie, auvergne, bretana, normandia, brittany, normandy, " +
  "gauteng, kwazulu-natal, western cape, eastern cape, limpopo, mpumalanga, biafra, darfur, donbas, donbass, chechnya, chechenia, dagestan, abkhazia, south ossetia, nagorno-karabakh, transnistria, kurdistan, xinjiang, sichuan, guangdong, yunnan, hokkaido, aceh, mindanao, " +
  "extremadura, galicia, pais vasco, bretagne, normandie, alsace, bourgogne, corse, aquitaine, " +
  "alaska, alberta, arizona, california, catalonia, chiapas, florida, guerrero, kosovo, crimea, kashmir, manitoba, michoacan, new jersey, " +
  "new mexico, north carolina, oaxaca, oregon, quebec, scandinavia, siberia, sinaloa, south carolina, texas, tibet, west bank, " +
  "abuja, accra, addis ababa, amsterdam, ankara, antwerp, atenas, athens, athenes, atlanta, auckland, baghdad, bali, bandung, bangkok, barcelona, basel, " +
  "wien, munchen, koln, genf, moskau, warschau, prag, athen, lissabon, kopenhagen, peking, nurnberg, dusseldorf, " +
  "londra, parigi, berlino, mosca, lisbona, atene, varsavia, pechino, francoforte, torino, firenze, venezia, " +
  "annapolis, biarritz, charlevoix, deauville, elmau, evian, gleneagles, heiligendamm, laquila, okinawa, pittsburgh, camp david, bretton woods, " +
  "dumbarton oaks, potsdam, rambouillet, schengen, tampere, nagoya, katowice, marrakech, punta del este, mar del plata, esquipulas, contadora, ramsar, espoo, cotonou, montego bay, minamata, " +
  "nagano, sapporo, lillehammer, albertville, sochi, pyeongchang, innsbruck, lake placid, st moritz, chamonix, sevilla, zaragoza, salamanca, bilbao, malaga, alicante, hamburgo, maguncia, ratisbona, dresde, leipzig, bologna, bolonia, padua, padova, " +
  "amberes, anvers, antwerpen, lieja, gotha, weimar, jena, heidelberg, gotinga, gottingen, tubinga, tubingen, augsburg, augsburgo, basilea, lausana, freiburg, friburgo, " +
  "wurzburg, bremen, hannover, magdeburg, magdeburgo, nuremberg, cracovia, krakow, leningrad, leningrado, petrograd, petrogrado, st petersburg, saint petersburg, " +
  "san petersburgo, odessa, odesa, lviv, sebastopol, leiden, upsala, uppsala, tartu, turku, gdansk, wroclaw, brno, trieste, palermo, bari, " +
  "chapultepec, tlatelolco, tiananmen, ayotzinapa, charlottetown, meech lake, kassel, genoa, genova, tordesillas, los cabos, aarhus, bamako, " +
  "chernobyl, tchernobyl, chernobil, fukushima, bhopal, auschwitz, guernica, stalingrad, verdun, gallipoli, dunkirk, lockerbie, waterloo, " +
  "beijing, beirut, beirute, belfast, belgrade, belo horizonte, berlin, berlim, bern, berne, bogota, bonn, boston, brasilia, bratislava, bruselas, brussels, bruxelas, bruxelles, bucharest, " +
  "budapest, buenos aires, busan, cairo, el cairo, le caire, calgary, cancun, canberra, cape town, caracas, cartagena, casablanca, chicago, ciudad juarez, " +
  "ciudad de mexico, copenhagen, copenhague, dakar, dallas, davos, dayton, delhi, denver, detroit, doha, dubai, dublin, durban, edinburgh, " +
  "el paso, florence, frankfurt, geneva, genebra, ginebra, geneve, glasgow, guadalajara, guatemala city, haia, hague, the hague, la haya, la haye, " +
  "halifax, hamburg, hanoi, havana, la habana, helsinki, hiroshima, houston, estambul, istanbul, jakarta, jerusalem, johannesburg, kabul, kampala, " +
  "kananaskis, kiev, kigali, kingston, kinshasa, kyiv, kyoto, la paz, lagos, laredo, las vegas, lausanne, lima, lisbon, lisboa, lisbonne, " +
  "ljubljana, london, londres, los angeles, luxembourg, maastricht, madrid, managua, manchester, manila, marrakesh, marseille, medellin, " +
  "melbourne, mexico city, mexico df, miami, milan, minsk, monterrey, montevideo, montreal, moscow, moscu, moscou, mumbai, munich, nairobi, " +
  "naples, new delhi, new orleans, new york, new york city, nice, nogales, nova iorque, nova york, nueva delhi, nueva york, nuevo laredo, osaka, oslo, ottawa, panama city, " +
  "paris, pekin, pequim, philadelphia, phoenix, porto alegre, prague, praga, pretoria, puebla, quebec city, quito, rabat, ramallah, reykjavik, riga, " +
  "rio, rio de janeiro, riyadh, roma, rome, rotterdam, san diego, san francisco, san jose, san salvador, santiago, santo domingo, " +
  "sao paulo, sarajevo, seattle, seoul, seville, shanghai, sofia, srebrenica, stockholm, estocolmo, strasbourg, estrasburgo, stuttgart, sydney, taipei, tallinn, " +
  "tegucigalpa, tehran, tel aviv, tijuana, tokio, tokyo, toquio, toronto, tripoli, tunis, turin, utrecht, valencia, vancouver, venice, versailles, " +
  "montpellier, coimbra, grenoble, bordeaux, toulouse, lyon, lyons, lille, nantes, rennes, rouen, reims, dijon, " +
  "clermont-ferrand, avignon, limoges, poitiers, orleans, le havre, le mans, saint-denis, saint-etienne, perpignan, nimes, " +
  "toulon, aix-en-provence, besancon, porto, braga, evora, aveiro, funchal, granada, murcia, cadiz, valladolid, san sebastian, " +
  "pamplona, vigo, la coruna, a coruna, gijon, almeria, huelva, jaen, albacete, badajoz, logrono, tarragona, girona, lleida, " +
  "mallorca, ibiza, tenerife, las palmas, la plata, bahia blanca, jujuy, valparaiso, concepcion, antofagasta, vina del mar, " +
  "arequipa, cusco, cuzco, guayaquil, barranquilla, bucaramanga, cucuta, maracaibo, cochabamba, potosi, asuncion, " +
  "quetzaltenango, san pedro sula, morelia, hermosillo, culiacan, mazatlan, saltillo, torreon, reynosa, matamoros, mexicali, " +
  "ensenada, acapulco, cuernavaca, pachuca, xalapa, jalapa, villahermosa, tapachula, recife, curitiba, manaus, belem, " +
  "florianopolis, campinas, niteroi, goiania, cuiaba, maceio, joao pessoa, teresina, oxford, cambridge, birmingham, liverpool, " +
  "leeds, leicester, southampton, portsmouth, norwich, brighton, cardiff, swansea, aberdeen, galway, limerick, newcastle, " +
  "sunderland, wimbledon, silverstone, baltimore, cincinnati, indianapolis, st louis, saint louis, milwaukee, minneapolis, " +
  "albuquerque, tucson, sacramento, san antonio, fort worth, nashville, memphis, honolulu, anchorage, tulsa, omaha, des moines, " +
  "albany, newark, tampa, jacksonville, santa fe, dortmund, bochum, duisburg, wuppertal, bielefeld, karlsruhe, wiesbaden, " +
  "aachen, braunschweig, kiel, lubeck, erfurt, rostock, mainz, regensburg, verona, parma, pisa, siena, perugia, ravenna, " +
  "livorno, catania, napoli, calcutta, kolkata, chennai, madras, bangalore, bengaluru, hyderabad, lahore, karachi, islamabad, " +
  "dhaka, kathmandu, colombo, yangon, rangoon, saigon, phnom penh, vientiane, kuala lumpur, guangzhou, shenzhen, wuhan, " +
  "chengdu, nanjing, tianjin, kobe, fukuoka, tashkent, almaty, bishkek, baku, tbilisi, yerevan, tabriz, mashhad, damascus, " +
  "aleppo, amman, mosul, basra, kirkuk, jeddah, mecca, aden, sanaa, abu dhabi, alexandria, khartoum, juba, mogadishu, asmara, " +
  "luanda, maputo, harare, lusaka, windhoek, gaborone, dar es salaam, dodoma, mombasa, abidjan, yamoussoukro, lome, niamey, " +
  "ouagadougou, conakry, freetown, monrovia, banjul, nouakchott, algiers, alger, argel, tangier, tanger, bissau, libreville, " +
  "brazzaville, yaounde, douala, ndjamena, bangui, antananarivo, port louis, brisbane, christchurch, dunedin, suva, apia, suez, " +
  "soweto, sharpeville, " +
  "lilongwe, blantyre, kumasi, ibadan, port harcourt, kaduna, maiduguri, kisumu, arusha, zanzibar, bujumbura, " +
  "kisangani, lubumbashi, goma, bukavu, pointe-noire, beira, nampula, bulawayo, bloemfontein, port elizabeth, " +
  "pietermaritzburg, marikana, sfax, benghazi, port said, aswan, luxor, agadir, maseru, mbabane, moroni, djibouti, " +
  "malabo, praia, porto-novo, atbara, timbuktu, tombouctou, izmir, smyrna, antalya, gaziantep, diyarbakir, ashgabat, " +
  "samarkand, dushanbe, astana, nur-sultan, kandahar, herat, peshawar, quetta, rawalpindi, ahmedabad, pune, jaipur, " +
  "lucknow, kanpur, nagpur, patna, srinagar, amritsar, chandigarh, kochi, cochin, kandy, jaffna, chittagong, thimphu, " +
  "mandalay, naypyidaw, siem reap, ho chi minh city, da nang, hai phong, chiang mai, penang, surabaya, medan, makassar, " +
  "yogyakarta, dili, cebu, davao, quezon city, bandar seri begawan, port moresby, honiara, ulaanbaatar, pyongyang, " +
  "incheon, daegu, gwangju, nagasaki, sendai, hangzhou, harbin, shenyang, dalian, qingdao, urumqi, lhasa, macau, macao, " +
  "kaohsiung, chongqing, damas, homs, erbil, najaf, karbala, fallujah, isfahan, shiraz, manama, muscat, haifa, jaffa, " +
  "nablus, hebron, taba, eilat, sharm el-sheikh, sharm el sheikh, trondheim, gothenburg, goteborg, malmo, aalborg, kaunas, " +
  "kharkiv, kharkov, donetsk, mariupol, kherson, chisinau, cluj-napoca, timisoara, constanta, plovdiv, skopje, pristina, " +
  "tirana, podgorica, mostar, banja luka, dubrovnik, rijeka, maribor, graz, lodz, poznan, gdynia, lublin, ostrava, " +
  "kosice, debrecen, szeged, thessaloniki, salonica, salonique, patras, nicosia, limassol, valletta, cagliari, taranto, " +
  "brescia, rimini, ancona, lucca, ghent, gante, gand, bruges, brugge, leuven, louvain, lovaina, namur, charleroi, genk, " +
  "groningen, eindhoven, nijmegen, arnhem, tilburg, delft, haarlem, enschede, mannheim, chemnitz, konstanz, amiens, arras, " +
  "caen, cherbourg, calais, dieppe, annecy, chambery, saint-nazaire, quimper, bourges, mulhouse, troyes, honfleur, cannes, " +
  "antibes, ajaccio, bastia, tignes, feyzin, roubaix, tourcoing, dunkerque, ypres, dundee, inverness, sheffield, " +
  "nottingham, coventry, plymouth, londonderry, motherwell, kilmarnock, colmar, pasadena, oakland, fresno, " +
  "long beach, juneau, boise, cheyenne, wichita, oklahoma city, kansas city, spokane, tacoma, savannah, tampa bay, " +
  "knoxville, louisville, tuscaloosa, baton rouge, shreveport, galveston, corpus christi, brownsville, mcallen, saskatoon, " +
  "thunder bay, sherbrooke, trois-rivieres, gatineau, moncton, fredericton, saint john, st john's, iqaluit, yellowknife, " +
  "whitehorse, edmonton, kelowna, nanaimo, louisbourg, lac-megantic, walkerton, cartagena de indias, manizales, " +
  "santa marta, ibague, villavicencio, popayan, valledupar, ambato, iquitos, ayacucho, oruro, tarija, " +
  "santa cruz de la sierra, el alto, ciudad del este, bariloche, ushuaia, temuco, iquique, arica, punta arenas, fortaleza, " +
  "aracaju, ouro preto, brumadinho, belo monte, bluefields, puntarenas, la ceiba, acteal, iguala, taxco, cananea, " +
  "toluca, celaya, irapuato, manzanillo, tampico, coatzacoalcos, juchitan, tuxtla gutierrez, san cristobal de las casas, " +
  "comitan, chetumal, cozumel, tecate, piedras negras, ciudad acuna, ciudad victoria, santiago de cuba, camaguey, " +
  "guantanamo, port-au-prince, cap-haitien, santiago de los caballeros, bridgetown, port of spain, georgetown, " +
  "paramaribo, belmopan, nassau, castries, adelaide, rocroi, komarow, austerlitz, sadowa, wagram, solferino, " +
  "marengo, trafalgar, agincourt, azincourt, culloden, gettysburg, antietam, vicksburg, yorktown, ticonderoga, adwa, " +
  "adoua, adua, isandlwana, omdurman, fashoda, tsushima, port arthur, mukden, khe sanh, dien bien phu, my lai, inchon, " +
  "panmunjom, guadalcanal, iwo jima, el alamein, tobruk, monte cassino, anzio, bastogne, kursk, katyn, babi yar, " +
  "treblinka, sobibor, buchenwald, dachau, vukovar, grozny, beslan, halabja, sabra, shatila, deir yassin, seveso, " +
  "three mile island, love canal, rana plaza, aberfan, piper alpha, lough erne, taormina, carbis bay, muskoka, bicesse, " +
  "linas-marcoussis, puno, huancayo, piura, tacna, chiclayo, cajamarca, huanuco, pucallpa, juliaca, riobamba, comodoro rivadavia, rancagua, chillan, " +
  "monteria, sincelejo, quibdo, barquisimeto, tepic, chilpancingo, apatzingan, uruapan, choluteca, matagalpa, huehuetenango, escuintla, coban, sonsonate, " +
  "orkney, shetland, hebrides, eldoret, gulu, mwanza, garoua, maroua, enugu, bobo-dioulasso, zinder, agadez, mopti, saint-louis, ziguinchor, " +
  "bouake, butare, malakal, el fasher, kismayo, hargeisa, mekelle, kunduz, jalalabad, basora, raqqa, idlib, misrata, oran, ceuta, melilla, guwahati, " +
  "imphal, ayodhya, godhra, varanasi, sylhet, banda aceh, marawi, " +
  "varsovia, varsovie, veneza, venecia, venise, vienna, viena, vienne, vilnius, waco, warsaw, washington, washington dc, winnipeg, yalta, yokohama, zagreb, zurich";

const places: ReadonlySet<string> = new Set([...named.split(", "), ...countryNames]);

/** Whether a name, by itself, is a country, a region or a well-known city, in English, Spanish, French or Portuguese. */
export const isPlace: (name: string) => boolean = rememberedText((name) => {
  const folded = fold(name);
  return places.has(folded.includes(".") ? folded.replaceAll(".", "") : folded) || /^[a-z]+ (?:[a-z]+ )?city$/.test(folded);
});

/** Whether a name is that of a way from one place to another, as flights, races and lines have: `Rio-Paris`. Families have such names, too: `Lyon-Caen`. */
export function isWay(name: string): boolean {
  const ends = name.split(/[-–/]/);
  return ends.length > 1 && ends.every(isPlace);
}
