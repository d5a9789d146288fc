import { wordSet } from "./word-set.ts";

/** Kinds of works of art that stand right before a title. */
export const art: string =
  "film movie novel novella album song ballad sonnet poem opera operetta musical oratorio concerto comedy drama melodrama tragedy thriller biopic " +
  "sitcom miniseries documentary painting sequel prequel película novela canción soneto comedia drama tragedia zarzuela miniserie filme comédia " +
  "tragédia minissérie romance roman chanson comédie drame mélodrame tragédie opérette téléfilm";

/** Words before the title of a work of art, the name of a ship, a storm, a town: the year after it dates the thing. Those of `dated` and `buildings` stand there as well. */
export const thingBefore: ReadonlySet<string> = wordSet(
  `${art} the name title label brand book single play series sculpture mural ship ferry vessel ` +
    "story memoir autobiography trilogy manifesto symphony ballet comic volcano river lake island airport plane train submarine probe " +
    "rocket virus band team club hotel theater theatre city town village port " +
    "state province county capital windows hms uss mv magazine newspaper journal at an first second third fourth fifth annual biennial " +
    "latest next last inaugural " +
    "survey encuesta enquête pesquisa inquérito livro canção navio cidade furacão terremoto operação cúpula " +
    "tour torre palais palacio musée museo château teatro théâtre plaza asteroid comet satellite " +
    "movement party protest movimiento partido protesta mouvement parti case affair scandal arrêt affaire scandale procès caso escándalo " +
    "el la los las un una volcán río lago isla avión tren submarino sonda cohete banda equipo aeropuerto cuento relato autobiografía " +
    "trilogía manifiesto corrido documental telenovela sinfonía disco álbum libro poema obra serie cuadro buque barco revista diario " +
    "periódico ciudad pueblo puerto estado provincia " +
    "le les l une volcan fleuve île lac paquebot avion sous-marin sonde fusée équipe hôtel aéroport pièce conte autobiographie trilogie " +
    "manifeste symphonie opéra disque documentaire feuilleton livre poème tableau série navire revue ville ouragan",
);
