// Its types are global: without this line the declarations of this package would not stand by themselves.
import "@pothos/core";
import type { GraphQLSchema } from "graphql";
import { builder } from "./builder.ts";
import "./scalars/edtf-date.ts";
import "./types/agency.ts";
import "./types/agreement.ts";
import "./types/attribution.ts";
import "./types/citation.ts";
import "./types/corpus.ts";
import "./types/country.ts";
import "./types/erratum.ts";
import "./types/event.ts";
import "./types/look-up.ts";
import "./types/person.ts";
import "./types/recognition.ts";
import "./types/record.ts";
import "./types/source.ts";
import "./types/task.ts";
import "./types/timeline.ts";
import "./types/use.ts";

/** The schema. Each type has added itself above; nothing else happens at import. */
export const schema: GraphQLSchema = builder.toSchema();
