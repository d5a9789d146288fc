import type { Corpus } from "@concordat/corpus";
import { corpus as miniCorpus } from "@concordat/mini-corpus";

const nobody = { names: [], summary: "", appearsIn: [], identifiers: [], errata: [], evidence: [] } as const;

/** A second invented corpus: it knows the Lakes Commission too, and an agreement that rests on one of the first corpus. */
export const ponds: Corpus = {
  name: "ponds",
  title: "The Ponds, another invented corpus",
  version: "1.0.0",
  license: "CC0-1.0",
  agreements: [
    {
      ...nobody,
      type: "agreement",
      id: "pond-protocol",
      name: "Pond Protocol",
      kind: "agreement",
      status: "signed",
      parties: ["SE", "lakes-commission", "The People of the Reeds"],
      dates: [{ event: "signed", date: "2010-05-05" }],
      evidence: [
        {
          title: "Register of Ponds, entry 7",
          url: "https://example.org/ponds/7",
          accessed: "2026-11-24",
          tier: "official",
          states: ["dates.signed", "parties"],
        },
        { title: "The Pond Herald", url: "https://example.org/herald/1", accessed: "2026-11-24", tier: "press", states: ["status"] },
      ],
      agencies: [],
      relations: [{ type: "based-on", target: "lakes:northern-lakes-accord" }],
    },
  ],
  agencies: [
    {
      ...nobody,
      type: "agency",
      id: "lakes-commission",
      name: "Lakes Commission",
      names: [{ text: "Lakes Commission", lang: "en", form: "name", official: true, recognize: "always", printedIn: [] }],
      kind: "commission",
      successors: [],
      relations: [],
      tasks: [],
    },
  ],
  citations: [],
  people: [],
  events: [],
  sources: [],
  redirects: [],
};

/** Two corpora side by side. */
export const two: readonly Corpus[] = [miniCorpus, ponds];
