import type { Identifier, Name, Source } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import type { PlacedAppearance } from "../graph/places.ts";
import { SourceRef } from "./refs.ts";

export const NameForm = builder.enumType("NameForm", {
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

/** A name with the sources that print it. */
interface PrintedName {
  readonly name: Name;
  readonly printedIn: readonly Source[];
}

export const NameRef = builder.objectRef<PrintedName>("Name").implement({
  description: "One name of a record, in one language.",
  fields: (t) => ({
    text: t.string({ description: "The name as written.", resolve: ({ name }) => name.text }),
    lang: t.string({ description: "BCP 47 language tag: en, es, fr.", resolve: ({ name }) => name.lang }),
    form: t.field({ type: NameForm, description: "Name, acronym or alias.", resolve: ({ name }) => name.form }),
    official: t.boolean({ description: "Whether the body or instrument itself bears it.", resolve: ({ name }) => name.official }),
    isOurTranslation: t.boolean({
      description: "Whether we translated it, there being no official name.",
      resolve: ({ name }) => name.translation === "ours",
    }),
    recognize: t.field({ type: Recognition, description: "How freely it is recognized in text.", resolve: ({ name }) => name.recognize }),
    printedIn: t.field({
      type: [SourceRef],
      description: "The sources that print exactly this form.",
      resolve: ({ printedIn }) => [...printedIn],
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

export const AppearanceRef = builder.objectRef<PlacedAppearance>("Appearance").implement({
  description: "Where a source speaks of a record.",
  fields: (t) => ({
    source: t.field({ type: SourceRef, description: "The source.", resolve: ({ source }) => source }),
    paragraphs: t.intList({
      description: "Paragraphs of the source, counted from 1.",
      resolve: ({ paragraphs }) => [...paragraphs],
    }),
  }),
});
