import type { Finding } from "./finding.ts";

/** What is said of each finding, in one language. */
export type Catalogue = { readonly [C in Finding["code"]]: (finding: Extract<Finding, { code: C }>) => string };
