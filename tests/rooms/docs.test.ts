import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./launch.ts";

const pages: readonly string[] = globSync(["*.md", "docs/**/*.md", "packages/*/*.md", "examples/**/*.md"], { cwd: root });

function textOf(page: string): string {
  return readFileSync(join(root, page), "utf8");
}

/** The name by which a link reaches a heading: `## What it takes` by `what-it-takes`. */
function anchorsIn(page: string): readonly string[] {
  return Array.from(textOf(page).matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** What is wrong with the links of a page that lead to files. */
function brokenLinks(page: string): readonly string[] {
  const prose = textOf(page).replace(/^ *```[\s\S]*?^ *```$|`[^`\n]*`/gm, "");
  const links = Array.from(prose.matchAll(/\]\((?![\w-]+:|<)([^)#\s]*)(?:#([^)\s]+))?\)/g));
  return links.flatMap(([link, path = "", anchor]) => {
    const target = path === "" ? page : join(dirname(page), path);
    if (!existsSync(join(root, target))) return [`${page}: ${link}`];
    return anchor === undefined || anchorsIn(target).includes(anchor) ? [] : [`${page}: ${link}`];
  });
}

test("every link of a page leads to a file that is there, and to a heading of it", () => {
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.flatMap(brokenLinks)).toEqual([]);
});

test("decisions are numbered without a gap, and listed with their titles", () => {
  const files = readdirSync(join(root, "docs/decisions")).filter((name) => name !== "README.md");
  const listed = files.map((name, at) => {
    const title = /^# (\d+)\. (.+)$/m.exec(textOf(`docs/decisions/${name}`));
    expect([name.slice(0, 4), title?.[1]]).toEqual([String(at + 1).padStart(4, "0"), String(at + 1)]);
    return `${at + 1}. [${title?.[2]}](${name})`;
  });
  expect(textOf("docs/decisions/README.md").match(/^\d+\. .+$/gm)).toEqual(listed);
});

test("the folders and files that docs/architecture.md names are there", () => {
  const named = Array.from(textOf("docs/architecture.md").matchAll(/`((?:[\w-]+\/)+src\/[\w./-]+)`/g), ([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(join(root, path.startsWith("packages/") ? path : `packages/${path}`)))).toEqual([]);
});
