import { readFileSync } from "node:fs";
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { printedSchema } from "./printed-schema.ts";
import { schema } from "./schema.ts";

test("schema.graphql is what the types say; `npm run print-schema -w packages/graphql` writes it anew", () => {
  expect(readFileSync(new URL("../schema.graphql", import.meta.url), "utf8")).toBe(printedSchema());
});

test("every type, field, argument and value has a description", () => {
  const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const silent = own.flatMap((type) => [
    ...(type.description ? [] : [type.name]),
    ...(isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) => [
          ...(field.description ? [] : [`${type.name}.${field.name}`]),
          ...field.args.filter((argument) => !argument.description).map((argument) => `${type.name}.${field.name}(${argument.name})`),
        ])
      : []),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields())
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`)
      : []),
    ...(isEnumType(type)
      ? type
          .getValues()
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`)
      : []),
  ]);
  expect(silent).toEqual([]);
});
