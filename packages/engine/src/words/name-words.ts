import { wordSet } from "./word-set.ts";

/** Join the last author to those before. */
export const conjunctions: ReadonlySet<string> = wordSet("and & y e et und u i och og");

/** Stand after a conjunction for the authors that are not named: `and colleagues`, `y cols.`, `et coll.` */
export const moreAuthors: ReadonlySet<string> = wordSet(
  "others colleagues collaborators coauthors co-authors otros otras cols colaboradores colegas coautores autres coll collab collègues " +
    "collaborateurs outros",
);

/** Stand before or within a surname, in lower case. */
export const particles: ReadonlySet<string> = wordSet(
  "de del della di da das do dos du des den der van von zu zur ten ter ní nic uí ap la las los le lo y al el bin bint ibn ben abu abd ould " +
    "af av d 't ’t van't van’t wa ole",
);

/** Join the words of an institution's name: `Organization for the Prohibition of`. */
export const connectors: ReadonlySet<string> = wordSet("of for the on");

/** Surnames of two letters, from Chinese, Korean and Vietnamese, but for those that are words of the languages we read. */
export const shortFamilies: ReadonlySet<string> = wordSet(
  "Au Bo Cu Du Fu Ge Gu Ha Hu Ji Jo Ke Ko Ku Li Lo Lu Ly Mu Ng Ni Oh Ou Qi Qu Su Vo Vu Wu Xi Xu Ye Yi Yu",
);

/** Follow a surname: `King Jr.`, `Ishiguro III`. */
export const nameSuffixes: ReadonlySet<string> = wordSet("jr sr ii iii iv");

/** Say whose something is: `their colleagues`, `in his Leviathan`. */
export const possessives: ReadonlySet<string> = wordSet(
  "its his her their my our your su sus mi mis son sa ses leur leurs mon ma mes seu seus sua suas meu minha",
);
