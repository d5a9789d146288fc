import { wordSet } from "./word-set.ts";

/** Words by which newspapers call themselves; two of them are one paper: `Globe and Mail`. */
export const press: ReadonlySet<string> = wordSet(
  "Argus Chronicle Courier Dispatch Echo Enquirer Examiner Gazette Globe Guardian Herald Inquirer Journal Mail Mercury News Observer Post Press Sentinel Standard Sun Telegraph Times Tribune",
);
