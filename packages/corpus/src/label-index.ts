import { labelKey } from "./label.ts";
import type { Citation } from "./types/citation.ts";

/** Citations by label. A label of record wins over a printed variant; a variant that fits two works finds neither. */
export function labelIndex(citations: readonly Citation[]): (label: string) => Citation | undefined {
  const labels = new Map<string, Citation>();
  const variants = new Map<string, Citation | "several">();
  for (const citation of citations) {
    labels.set(labelKey(citation.label), citation);
    for (const printed of citation.printed) {
      const key = labelKey(printed);
      const known = variants.get(key) ?? citation;
      variants.set(key, known === citation ? citation : "several");
    }
  }
  return (label) => {
    const key = labelKey(label);
    const variant = variants.get(key);
    return labels.get(key) ?? (variant === "several" ? undefined : variant);
  };
}
