import { wordSet } from "./word-set.ts";

/** Offices: who is named by one is spoken of, and the year dates what he did: `President Bush (2001)`. */
export const offices: ReadonlySet<string> = wordSet(
  "president senator governor minister secretary chancellor king queen emperor pope admiral ambassador congressman congresswoman " +
    "mayor sheriff presidente presidenta senador senadora gobernador gobernadora ministro ministra canciller secretario secretaria rey " +
    "reina " +
    "emperador papa embajador embajadora alcalde alcaldesa président présidente sénateur sénatrice gouverneur ministre chancelier " +
    "chancelière " +
    "roi reine empereur pape amiral ambassadeur ambassadrice maire",
);
