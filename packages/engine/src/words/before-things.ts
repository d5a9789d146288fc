import { wordSet } from "./word-set.ts";

/** Kinds of works of art that stand right before a title. */
export const art: string =
  "film movie novel novella album song ballad sonnet poem opera operetta musical oratorio concerto comedy drama melodrama tragedy thriller biopic " +
  "sitcom miniseries documentary painting sequel prequel película novela canción soneto comedia drama tragedia zarzuela miniserie filme comédia " +
  "tragédia minissérie romance roman chanson comédie drame mélodrame tragédie opérette téléfilm";

/** Words that may be kinds of works of art as well, right before a title. */
export const besidesArt: string =
  "series sculpture statue mural play show game videogame podcast anime manga comic ballet symphony essay brand telenovela serie escultura juego " +
  "historieta sinfonía série peça jogo pièce jeu symphonie feuilleton";

/** Words before the title of a work of art, the name of a ship, a storm, a town: the year after it dates the thing. Those of `dated` and `buildings` stand there as well. */
export const thingBefore: ReadonlySet<string> = wordSet(
  `${art} ${besidesArt} the name title label book single ship ferry vessel ` +
    "story memoir autobiography trilogy manifesto volcano river lake island airport plane train submarine probe " +
    "rocket virus band team club hotel theater theatre city town village port " +
    "state province county municipality municipio commune comuna parroquia capital windows hms uss mv magazine newspaper journal at an first second third fourth fifth annual biennial " +
    "latest next last inaugural " +
    "survey encuesta enquête pesquisa inquérito livro canção navio cidade furacão terremoto operação cúpula " +
    "tour torre palais palacio musée museo château teatro théâtre plaza asteroid comet satellite " +
    "movement party protest movimiento partido protesta mouvement parti case affair scandal arrêt affaire scandale procès caso escándalo " +
    "el la los las un una volcán río lago isla avión tren submarino sonda cohete banda equipo aeropuerto cuento relato autobiografía " +
    "trilogía manifiesto corrido documental disco álbum libro poema obra cuadro buque barco revista diario " +
    "periódico ciudad pueblo puerto estado provincia " +
    "le les l une volcan fleuve île lac paquebot avion sous-marin sonde fusée équipe promotion hôtel aéroport conte autobiographie trilogie " +
    "manifeste opéra disque documentaire livre poème tableau navire revue ville ouragan",
);
