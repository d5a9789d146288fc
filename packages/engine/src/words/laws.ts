import { wordSet } from "./word-set.ts";

/** What is made law, before its own year in brackets: `the constitution (2010, ch. 11)`. */
export const laws: ReadonlySet<string> = wordSet(
  "constitution charter act code treaty convention law statute regulation regulations directive constitución carta ley código tratado convenio reglamento charte loi traité règlement décret decreto",
);
