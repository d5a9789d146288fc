import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Ended, launch, root } from "./launch.ts";

const place = mkdtempSync(join(tmpdir(), "corpora-"));
afterAll(() => rmSync(place, { recursive: true }));

const run = (cwd: string, ...words: string[]): Promise<Ended> => launch("packages/cli/bin/concordat.js", words, { cwd });
const folder = (): string => mkdtempSync(join(place, "p-"));

/** The ids of the records that a paper is found to name. */
async function named(cwd: string, paper: string, ...words: string[]): Promise<readonly string[]> {
  writeFileSync(join(cwd, "paper.md"), paper);
  const { out } = await run(cwd, "check", "paper.md", "--format", "json", ...words);
  const [file] = JSON.parse(out).files as { mentions: { ids: string[] }[] }[];
  return file?.mentions.flatMap(({ ids }) => ids) ?? [];
}

test("a corpus from nothing: begun, filled by hand and from a spreadsheet, known to the papers beside it, and built", async () => {
  const cwd = folder();
  expect(await run(cwd, "corpus", "init", "arctic", "--title", "Arctic cooperation")).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(readFileSync(join(cwd, "concordat.json"), "utf8"))).toEqual({ corpora: ["./arctic"] });

  expect((await run(cwd, "corpus", "init", "my north")).out).toContain('"Name of an agreement" --in "my north"');
  expect(JSON.parse(readFileSync(join(cwd, "concordat.json"), "utf8"))).toEqual({ corpora: ["./arctic", "./my north"] });

  const inside = join(cwd, "arctic");
  const added = await run(inside, "corpus", "add", "agreement", "Inuvik", "Declaration", "--kind", "declaration", "--date", "1996-11");
  expect(added).toEqual({ code: 0, err: "", out: "Begun: data/agreements/inuvik-declaration.yaml. Open it and say more.\n" });

  const table =
    "type;name;kind;parties;signed\nagreement;Kiruna Agreement;treaty;CA, SE;2013-05-15\nagreement;Kiruna Plan;treaty;CA;15 May\nagency;Sámi Council;other;;\n";
  writeFileSync(join(cwd, "records.csv"), table.replace("CA, SE", '"CA;SE"'));
  const imported = await run(cwd, "corpus", "import", "records.csv", "--in", "arctic");
  expect(imported.code).toBe(1);
  expect(imported.err.split("\n")).toEqual([
    expect.stringMatching(/^records\.csv:3:33 "date" should be a date such as/),
    "2 records written to arctic.",
    "1 row was left out for the mistakes above; mend them and import again.",
    "arctic 0.1.0: 2 agreements, 1 agency. No mistakes.",
    "",
  ]);

  const ids = await named(cwd, "The Sámi Council knows the Inuvik Declaration and the Kiruna Agreement.\n");
  expect(ids).toEqual(["sami-council", "inuvik-declaration", "kiruna-agreement"]);
  expect((await run(cwd, "corpus", "build", "arctic")).out).toBe(
    `arctic 0.1.0: 2 agreements, 1 agency. Built in ${join("arctic", "dist")}.\n`,
  );
  expect(JSON.parse(readFileSync(join(inside, "dist/data.json"), "utf8")).counts).toMatchObject({ agreements: 2, agencies: 1 });
});

test("rows with mistakes are left out, of whatever kind the mistakes are; a manifest that is no corpus' is not packed", async () => {
  const cwd = folder();
  await run(cwd, "corpus", "init", "arctic");
  writeFileSync(
    join(cwd, "t.csv"),
    "type,name,kind,parties,id\nagreement,A B,treaty,QQ,\nagreement,C D,treaty,CA,\nagreement,C D,plan,CA,\nagency,E F,other,,a-b\n",
  );
  const { err } = await run(cwd, "corpus", "import", "t.csv", "--in", "arctic");
  expect(err).toMatch(/1 record written to arctic\.\n3 rows were left out for the mistakes above/);
  expect(readdirSync(join(cwd, "arctic/data/agreements"))).toEqual(["c-d.yaml"]);
  writeFileSync(join(cwd, "arctic/package.json"), '{ "name": "a", "version": "1.0.0" }');
  expect(await run(cwd, "corpus", "pack", "arctic")).toMatchObject({
    code: 2,
    err: expect.stringContaining("a package.json without the exports of a corpus"),
  });
});

test("what changed since a version that was built before is listed for a changelog", async () => {
  const cwd = folder();
  cpSync(`${root}examples/arctic-cooperation`, cwd, { recursive: true });
  expect((await run(cwd, "corpus", "build")).code).toBe(0);
  cpSync(join(cwd, "dist/data.json"), join(cwd, "before.json"));
  expect((await run(cwd, "corpus", "changes", "before.json")).out).toBe("No record changed since arctic 0.1.0.\n");
  await run(cwd, "corpus", "add", "agency", "Sámi Council");
  const council = join(cwd, "data/agencies/arctic-council.yaml");
  writeFileSync(council, readFileSync(council, "utf8").replace("1996-09-19", "1996-09"));
  expect((await run(cwd, "corpus", "changes", "before.json")).out).toBe(
    "- `arctic-council` (Arctic Council): facts changed in established.\n- `sami-council` added: Sámi Council.\n",
  );
});

test("the example: declared by its folder, its citations may differ; a paper that names it is told where", async () => {
  const cwd = folder();
  cpSync(`${root}examples/arctic-cooperation`, join(cwd, "arctic"), { recursive: true });
  const paper = "The Arctic Council (Koivurova 2011) and the Ilulissat Declaration (Byers 2013).\n";
  expect(await named(cwd, paper, "--corpus", "arctic", "--no-corpus")).toEqual(["arctic-council", "ilulissat-declaration", "byers2013"]);
  const { code, out } = await run(cwd, "check", "paper.md", "--corpus", "arctic", "--no-corpus");
  expect([code, out]).toEqual([1, expect.stringMatching(/paper\.md:1:21 warning citation\.mismatch .*Koivurova 2011.*Koivurova 2010/)]);

  writeFileSync(join(cwd, "arctic/data/agencies/arctic-council.yaml"), "name: Arctic Council\nkind: internationl-body\n");
  const broken = await run(cwd, "check", "paper.md", "--corpus", "arctic");
  expect(broken.out).toMatch(/arctic\/data\/agencies\/arctic-council\.yaml:2:7: "kind" cannot be "internationl-body"\. Did you mean/);
});

test("mistakes are all told, with paths from here, and nothing is built", async () => {
  const cwd = folder();
  cpSync(`${root}examples/arctic-cooperation`, join(cwd, "arctic"), { recursive: true });
  writeFileSync(join(cwd, "arctic/data/agencies/a.yaml"), "name: A\nkind: bdy\ncountry: QQ\n");
  writeFileSync(join(cwd, "arctic/data/people/b.yaml".replace("people", "events")), "name: B\nkind: meeting\n");
  for (const command of ["check", "build", "pack"]) {
    const { code, err } = await run(cwd, "corpus", command, "arctic");
    expect(code).toBe(1);
    expect(err).toMatch(/^arctic\/data\/agencies\/a\.yaml:2:7 "kind" cannot be "bdy"\./);
    expect(err).toMatch(/^arctic\/data\/events\/b\.yaml:1:1 "date" is missing\./m);
    expect(err).toMatch(/\d mistakes in 2 files\.\n$/);
  }
  expect(existsSync(join(cwd, "arctic/dist"))).toBe(false);
});

test.each<[why: string, words: string[], said: RegExp]>([
  [
    "an unknown command",
    ["corpus", "chek"],
    /^concordat: There is no command "corpus chek"\. Did you mean "check"\? See concordat corpus --help\.$/,
  ],
  ["an unknown option", ["corpus", "add", "--kin", "x"], /^concordat: There is no option "--kin"\. Did you mean "--kind"\?/],
  [
    "a type that is none",
    ["corpus", "add", "agrement", "A"],
    /^concordat: corpus add takes a type of record first: .* Did you mean "agreement"\?/,
  ],
  ["a record without a name", ["corpus", "add", "agency"], /^concordat: corpus add agency needs a name/],
  ["an event without a date", ["corpus", "add", "event", "A", "--in", "c"], /^concordat: An event needs its date/],
  [
    "a record that is there",
    ["corpus", "add", "agency", "Arctic Council", "--in", "c"],
    /arctic-council\.yaml is there already\. .*--id\.$/,
  ],
  ["no corpus here", ["corpus", "check"], /^concordat: No corpus is here: no data\/corpus\.yaml/],
  ["a folder that is none", ["corpus", "build", "nowhere"], /^concordat: nowhere is no corpus: it holds no data\/corpus\.yaml/],
  ["a spreadsheet that is not there", ["corpus", "import", "x.csv", "--in", "c"], /^concordat: There is no file x\.csv here\.$/],
  [
    "a version before that is none",
    ["corpus", "changes", "c/package.json", "--in", "c"],
    /^concordat: c\/package\.json is no data\.json of a corpus/,
  ],
  ["a corpus that is begun twice", ["corpus", "init", "c"], /^concordat: c is a corpus already/],
  ["a name that cannot be one", ["corpus", "init", "d", "--name", "9 lives"], /^concordat: "9 lives" cannot be the name of a corpus/],
])("said in one sentence: %s", async (_, words, said) => {
  const cwd = folder();
  cpSync(`${root}examples/arctic-cooperation`, join(cwd, "c"), { recursive: true });
  const before = readdirSync(cwd);
  const { code, out, err } = await run(cwd, ...words);
  expect([code, out]).toEqual([2, ""]);
  expect(err.trimEnd()).toMatch(said);
  expect(readdirSync(cwd)).toEqual(before);
});
