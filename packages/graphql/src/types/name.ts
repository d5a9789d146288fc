import type { Appearance, Identifier, Name } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { SourceRef } from "./refs.ts";

const NameForm = builder.enumType("NameForm", {
  description: "What sort of name it is.",
  values: enumValues<Name["form"]>({
    name: "A full name.",
    acronym: "Initials or a short written form.",
    alias: "Any other form in use: short, older, or as a source prints it.",
  }),
});

const Recognition = builder.enumType("NameRecognition", {
  description: "How freely a name is recognized in running text.",
  values: enumValues<Name["recognize"]>({
    always: "Distinctive enough to stand alone.",
    "when-defined": "Shared or ordinary: only where the text defines it or names a party near by.",
    never: "A form that means other things too.",
  }),
});

export const NameRef = builder.objectRef<Name>("Name").implement({
  description: "One name of a record, in one language.",
  fields: (t) => ({
    text: t.exposeString("text", { description: "The name as written." }),
    lang: t.exposeString("lang", { description: "BCP 47 language tag: en, es, fr." }),
    form: t.expose("form", { type: NameForm, description: "Name, acronym or alias." }),
    official: t.exposeBoolean("official", { description: "Whether the body or instrument itself bears it." }),
    isOurTranslation: t.boolean({
      description: "Whether we translated it, there being no official name.",
      resolve: ({ translation }) => translation === "ours",
    }),
    recognize: t.expose("recognize", { type: Recognition, description: "How freely it is recognized in text." }),
    printedIn: t.field({
      type: [SourceRef],
      description: "The sources that print exactly this form.",
      resolve: ({ printedIn }, _args, { graph }) => printedIn.flatMap((id) => graph.sourceById(id) ?? []),
    }),
  }),
});

export const IdentifierRef = builder.objectRef<Identifier>("Identifier").implement({
  description: "A number or address by which others know a record.",
  fields: (t) => ({
    scheme: t.exposeString("scheme", { description: "Whose numbering it is: wikidata, doi, isbn." }),
    value: t.exposeString("value", { description: "The number." }),
    url: t.exposeString("url", { nullable: true, description: "Its page, where it has one." }),
  }),
});

export const AppearanceRef = builder.objectRef<Appearance>("Appearance").implement({
  description: "Where a source speaks of a record.",
  fields: (t) => ({
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: "The source.",
      resolve: ({ source }, _args, { graph }) => graph.sourceById(source) ?? null,
    }),
    paragraphs: t.exposeIntList("paragraphs", { description: "Paragraphs of the source, counted from 1." }),
  }),
});
