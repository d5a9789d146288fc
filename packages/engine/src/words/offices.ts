import { wordSet } from "./word-set.ts";

/** Offices and ranks: who is named by one is spoken of, and the year dates what he did: `President Bush (2001)`. */
export const offices: ReadonlySet<string> = wordSet(
  "mr mrs mme president senator governor minister secretary chancellor king queen emperor pope admiral ambassador congressman congresswoman " +
    "mayor sheriff presidente presidenta senador senadora gobernador gobernadora ministro ministra canciller secretario secretaria rey " +
    "reina emperador papa embajador embajadora alcalde alcaldesa président présidente sénateur sénatrice gouverneur ministre chancelier " +
    "chancelière roi reine empereur pape amiral ambassadeur ambassadrice maire " +
    "captain lieutenant sergeant corporal colonel commander constable bosun capitán teniente sargento cabo coronel capitaine sergent caporal " +
    "capitão tenente",
);

/** Terms and what else has a span of years that is no volume's, in the singular, as an expression is to have it. */
export const terms: string =
  "administration|presidency|government|cabinet|reign|term|era|years|war|gobierno|presidencia|sexenio|mandato|reinado|guerra|" +
  "présidence|gouvernement|mandat|règne|guerre|governo";

/** What somebody is for a term in a council, a firm or a school, and what may be a family's name as well: `(Chair, 2014–2016)`. */
export const posts: ReadonlySet<string> = wordSet(
  "chair chairman chairwoman chairperson convener director dean treasurer clerk member deputy editor rector provost coach headmaster " +
    "headmistress principal councillor councilor councilwoman councilman vicar bishop archbishop abbot abbess commissioner judge warden trustee " +
    "curator conductor leader manager auditor consul premier vocal vocales director directora rector rectora decano decana tesorero tesorera " +
    "obispo arzobispo juez jueza entrenador entrenadora directeur directrice doyen doyenne trésorier évêque archevêque juge recteur",
);
