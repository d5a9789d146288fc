import type { Agreement, Corpus } from "@concordat/corpus";

/** A question to begin with, and what it is good for. */
export interface ExampleQuery {
  readonly purpose: string;
  readonly query: string;
}

/** Questions that have an answer in this corpus, whichever it is; GraphiQL opens with those on the first that is served. */
export function exampleQueries(corpus: Corpus | undefined): readonly ExampleQuery[] {
  const { agreements = [], citations = [] } = corpus ?? {};
  const agreement = agreements.find(hasPrintedDate) ?? agreements[0];
  const citation = citations.find(({ uses }) => uses.length > 0) ?? citations[0];
  const label = JSON.stringify(citation?.label ?? "");
  return [
    {
      purpose: "Agreements between just these parties, with the dates printed and recorded and the evidence",
      query: `query AgreementsBetween {
  agreements(filter: { parties: { exactly: ${JSON.stringify(agreement?.parties ?? [])} } }) {
    totalCount
    nodes {
      key
      name
      status
      dates {
        event
        recorded
        printed
        erratum {
          note
          status
          evidence {
            title
            url
            accessed
          }
        }
      }
    }
  }
}`,
    },
    {
      purpose: "What a work is cited for, and where",
      query: `query CitedFor {
  citation(id: ${label}) {
    label
    title
    uses {
      source {
        name
      }
      paragraph
      locator
      claim
    }
  }
}`,
    },
    {
      purpose: "The citations and names in a text of your own",
      query: `query Recognize {
  recognize(text: ${JSON.stringify(`${agreement?.name ?? ""} (${citation?.label ?? ""}).`)}) {
    citations {
      text
      start
      end
      status
      citations {
        key
        title
      }
    }
    entities {
      text
      status
      records {
        key
        name
      }
    }
  }
}`,
    },
  ];
}

function hasPrintedDate({ errata, parties }: Agreement): boolean {
  return parties.length === 2 && errata.some(({ field }) => field.startsWith("dates."));
}
