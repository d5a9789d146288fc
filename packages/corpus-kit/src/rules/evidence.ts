import type { Erratum, Evidence } from "../packed/types/errata.ts";
import type { Draft, Finding } from "../read/draft.ts";
import { noField, valueAt } from "./field-paths.ts";

/**
 * An erratum is `verified` only with evidence: one official or scholarly page, or two press pages of different sites.
 * A home page states nothing, so it is no evidence. Evidence for facts of the record names fields that it has.
 */
export function* evidence({ records }: Draft): Iterable<Finding> {
  for (const { file, record } of records) {
    for (const [i, erratum] of record.errata.entries()) {
      if (erratum.status === "verified" && !isEnough(erratum)) {
        yield { file, path: ["errata", i, "status"], message: tooLittle };
      }
      for (const [j, { url }] of erratum.evidence.entries()) {
        if (isHomePage(url)) yield { file, path: ["errata", i, "evidence", j, "url"], message: homePage(url) };
      }
    }
    for (const [i, { url, states }] of record.evidence.entries()) {
      if (isHomePage(url)) yield { file, path: ["evidence", i, "url"], message: homePage(url) };
      for (const [j, path] of states.entries()) {
        if (valueAt(record, path.split(".")) === undefined) {
          yield { file, path: ["evidence", i, "states", j], message: noField(record, path) };
        }
      }
    }
  }
}

function homePage(url: string): string {
  return `${url} is a home page, which states no value. Give the address of the page that you read.`;
}

const tooLittle =
  'This is "verified" without enough evidence. Add one official or scholarly page that you opened, or two press pages of different sites; or write unverified.';

function isEnough({ evidence }: Erratum): boolean {
  const press = evidence.filter(({ tier }) => tier === "press").map(hostOf);
  return evidence.some(({ tier }) => tier === "official" || tier === "scholarly") || new Set(press).size >= 2;
}

function hostOf({ url }: Evidence): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

function isHomePage(url: string): boolean {
  const { pathname, search, hash } = new URL(url);
  return /^\/(index\.\w+)?$/.test(pathname) && search === "" && hash.length <= 1;
}
