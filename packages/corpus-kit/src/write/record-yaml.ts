import { Document, isMap, isSeq, visit } from "yaml";
import type { CorpusRecord } from "../packed/types/record.ts";

/**
 * The text of a record's file: fields a line each, and short things such as names and dates in braces, as people write
 * them. The first line lets an editor that knows YAML help.
 */
export function recordYaml(type: CorpusRecord["type"], value: Readonly<Record<string, unknown>>): string {
  const document = new Document(value);
  visit(document, {
    Collection: (_, node, path) => {
      const isItem = path.some(isSeq);
      const isPlain = isSeq(node) && node.items.every((item) => !isMap(item) && !isSeq(item));
      if (isItem || isPlain) node.flow = true;
      return undefined;
    },
  });
  return `${schemaLine(type)}${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`;
}

/** The comment by which an editor finds the JSON Schema of a record in `data/<folder>/`. */
function schemaLine(type: CorpusRecord["type"]): string {
  return `# yaml-language-server: $schema=../../schema/${type}.schema.json\n`;
}
