import { builder } from "../builder.ts";
import { foldedOnce, hasWords, meets, withinDays } from "../filter/conditions.ts";
import { corporaMeant, countriesMeant, recordsMeant } from "../filter/names.ts";
import { paragraphsMeant } from "../filter/paragraphs.ts";
import type { PlacedTask } from "../graph/agency-edges.ts";
import { countriesOf } from "../graph/country.ts";
import type { Graph } from "../graph/graph.ts";
import { ranking } from "../paging/order.ts";
import { pageOf } from "../paging/page.ts";
import { ParagraphRange } from "./paragraph-range.ts";
import { AgencyRef, SourceRef } from "./refs.ts";

export const TaskRef = builder.objectRef<PlacedTask>("Task").implement({
  description: "Work that a source says an agency was charged with.",
  fields: (t) => ({
    agency: t.field({ type: AgencyRef, description: "The agency that was charged with it.", resolve: ({ agency }) => agency }),
    task: t.string({ description: "The work, in our own words.", resolve: ({ task }) => task.task }),
    date: t.field({
      type: "EdtfDate",
      nullable: true,
      description: "When it was charged with it.",
      resolve: ({ task }) => task.date ?? null,
    }),
    with: t.field({ type: [AgencyRef], description: "The agencies it was to work with.", resolve: ({ partners }) => [...partners] }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: "The source that says so.",
      resolve: ({ source }) => source ?? null,
    }),
    paragraph: t.int({ description: "Paragraph of the source, counted from 1.", resolve: ({ task }) => task.paragraph }),
  }),
});

const Filter = builder.inputType("TaskFilter", {
  description: "Which tasks are wanted; all conditions must hold.",
  fields: (t) => ({
    agency: t.stringList({ description: "Of these agencies, each by its id or any of its names." }),
    country: t.stringList({ description: "Of agencies of these countries, as ISO codes or names." }),
    with: t.stringList({ description: "To be done with one of these agencies, each by its id or any of its names." }),
    from: t.field({ type: "EdtfDate", description: "Given on or after this day." }),
    to: t.field({ type: "EdtfDate", description: "Given on or before this day." }),
    on: t.field({ type: "EdtfDate", description: "Wholly on this day, or in this month or year; a coarser date does not count." }),
    source: t.string({ description: "Spoken of in this source, by its id or any of its names." }),
    paragraph: t.int({ description: "Spoken of in this paragraph." }),
    paragraphs: t.field({ type: ParagraphRange, description: "Spoken of in one of these paragraphs." }),
    text: t.string({ description: "With all of these words in the task." }),
    corpus: t.stringList({ description: "Of these corpora." }),
  }),
});

/** In the order of the sources and of their paragraphs. */
const inPlace = ranking<PlacedTask>("by place", ({ agency, task }) => ({
  key: `${task.source} ${String(task.paragraph).padStart(6, "0")}`,
  id: `${agency.id} ${String(agency.tasks.indexOf(task)).padStart(4, "0")}`,
}));

function isWanted(graph: Graph, filter: typeof Filter.$inferInput): (placed: PlacedTask) => boolean {
  const agencies = recordsMeant(graph, ["agency"], filter.agency);
  const partners = recordsMeant(graph, ["agency"], filter.with);
  const sources = recordsMeant(graph, ["source"], filter.source);
  const countries = countriesMeant(filter.country);
  const corpora = corporaMeant(graph, filter.corpus);
  const words = hasWords(filter.text);
  const inParagraphs = paragraphsMeant(filter);
  const inTime = withinDays(filter);
  const anytime = !filter.from && !filter.to && !filter.on;
  return (placed) =>
    (agencies === null || agencies.has(placed.agency)) &&
    meets(countriesOf(placed.agency, graph.references), countries) &&
    meets(placed.partners, partners) &&
    (anytime || (placed.task.date !== undefined && inTime(placed.task.date))) &&
    (sources === null || (placed.source !== undefined && sources.has(placed.source))) &&
    (inParagraphs === null || inParagraphs([placed.task.paragraph])) &&
    (corpora === null || corpora.has(graph.references.corpusOf(placed.agency))) &&
    (!filter.text || words(foldedOnce(placed, ({ task }) => [task.task])));
}

builder.queryField("tasks", (t) =>
  t.connection(
    {
      type: TaskRef,
      description: "What sources say that agencies were charged with, in the order of the sources' paragraphs.",
      args: { filter: t.arg({ type: Filter, description: "Which ones." }) },
      resolve: (_root, args, { graph }) =>
        pageOf({ items: graph.all.tasks, ranking: inPlace, wanted: isWanted(graph, args.filter ?? {}), revision: graph.revision }, args),
    },
    { name: "TaskConnection", description: "A page of tasks." },
    { name: "TaskEdge", description: "One of a page, with its cursor." },
  ),
);
