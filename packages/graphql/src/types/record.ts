import { builder } from "../builder.ts";
import { fits } from "../filter/conditions.ts";
import { recordsMeant } from "../filter/names.ts";
import { CorpusRef } from "./corpus.ts";
import { ErratumKind, ErratumStatus } from "./erratum-enums.ts";
import { EvidenceRef, evidenceFor } from "./evidence.ts";
import { AppearanceRef, IdentifierRef, NameForm, NameRef } from "./name.ts";
import { typeNameOf } from "./record-types.ts";
import { ErratumRef, RecordRef } from "./refs.ts";

RecordRef.implement({
  description: "What every record of a corpus carries.",
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: typeNameOf,
  fields: (t) => ({
    key: t.exposeString("id", { description: "The id within the corpus: a citation's key, or a short name such as `nafta`." }),
    corpus: t.field({
      type: CorpusRef,
      description: "The corpus it belongs to.",
      resolve: (record, _args, { graph }) => graph.references.corpusOf(record),
    }),
    name: t.exposeString("name", { description: "The name to show: the official one where there is one." }),
    names: t.field({
      type: [NameRef],
      description: "All its names, acronyms and aliases.",
      args: {
        form: t.arg({ type: NameForm, description: "Only those of this form." }),
        lang: t.arg.string({ description: "Only those in this language: en, es, fr." }),
        official: t.arg.boolean({ description: "Only those that the body or instrument itself bears, or only the others." }),
        printedIn: t.arg.string({ description: "Only those that this source prints, by its id or any of its names." }),
      },
      resolve: (record, { form, lang, official, printedIn }, { graph }) => {
        const sources = recordsMeant(graph, ["source"], printedIn);
        return record.names
          .filter((name) => fits(name.form, form) && fits(name.lang, lang) && fits(name.official, official))
          .map((name) => ({ name, printedIn: name.printedIn.flatMap((id) => graph.references.one("source", record, id) ?? []) }))
          .filter((name) => sources === null || name.printedIn.some((source) => sources.has(source)));
      },
    }),
    subkind: t.string({
      nullable: true,
      description: "A kind more exact than the closed list of `kind` has, in the words of its corpus: `compact`, `strategy`.",
      resolve: ({ subkind }) => subkind ?? null,
    }),
    summary: t.exposeString("summary", { description: "One or two sentences in our own words; empty where nothing is written yet." }),
    appearsIn: t.field({
      type: [AppearanceRef],
      description: "Where sources speak of it.",
      resolve: (record, _args, { graph }) => [...graph.of.appearancesOf(record)],
    }),
    identifiers: t.field({
      type: [IdentifierRef],
      description: "Numbers by which others know it.",
      resolve: ({ identifiers }) => [...identifiers],
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: "Pages that state what the record says; what none of them states is from general knowledge.",
      args: {
        field: t.arg.string({
          description: "Only those that state this field, one within it, or the whole it is in: `dates`, `dates.signed`.",
        }),
      },
      resolve: (record, { field }) => evidenceFor(record, field),
    }),
    errata: t.field({
      type: [ErratumRef],
      description: "Where a source prints something else than the record, with evidence.",
      args: {
        kind: t.arg({ type: [ErratumKind], description: "Only those about these." }),
        status: t.arg({ type: ErratumStatus, description: "Only those verified, or only the others." }),
      },
      resolve: (record, { kind, status }, { graph }) =>
        graph.of.errataOf(record).filter(({ erratum }) => (!kind || kind.includes(erratum.kind)) && fits(erratum.status, status)),
    }),
  }),
});
