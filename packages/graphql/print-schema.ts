import { writeFileSync } from "node:fs";
import { printedSchema } from "./src/printed-schema.ts";

writeFileSync(new URL("./schema.graphql", import.meta.url), printedSchema());
