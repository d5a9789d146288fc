import { wordSet } from "./word-set.ts";

/** In English: what is no verb, what says only that something is or becomes, and what things do as long as they are there. */
export const idle: ReadonlySet<string> = wordSet(
  "is was has does as its his this thus us plus less across towards besides always perhaps sometimes versus " +
    "begins belongs closes comes continues costs ends features goes happens lasts leaves lies marks opens remains runs sells stands stars starts stays weighs wins",
);

/** In Spanish and French: what things do as well, and of the past of French what looks like the present of Spanish. */
export const idleRomance: ReadonlySet<string> = wordSet(
  "es era fue abre acaba cierra comienza cuesta dura empieza marca muere nace pertenece pierde queda sigue termina sube vale viene gana " +
    "commence coûte dure ferme finit gagne marque naquit fit mit vit prit ouvre perd reste termine vient",
);
