import { expect, test } from "vitest";
import { link } from "./markdown.ts";

test.each([
  ["the web", "https://lakes.example/a_b?c=(d)", undefined, "[a\\*b](https://lakes.example/a%5Fb?c=%28d%29)"],
  ["a file on the disk", "file:///papers/a.bib#L3", undefined, "[a\\*b](file:///papers/a.bib#L3)"],
  ["a file beside a text that no disk holds", "vscode-vfs://host/a.bib", "vscode-vfs://host/p.md", "[a\\*b](vscode-vfs://host/a.bib)"],
  ["a place of another kind than the text", "vscode-vfs://host/a.bib", "file:///p.md", "a\\*b"],
  ["a command", "command:workbench.action.quit", "file:///p.md", "a\\*b"],
  ["a command, whatever the text says it is", "command:workbench.action.quit", "command:x", "a\\*b"],
  ["a script", "javascript:alert(1)", undefined, "a\\*b"],
  ["a word", "lakes", "lakes", "a\\*b"],
])("a link to %s", (_why, address, beside, expected) => {
  expect(link("a*b", address, beside)).toBe(expected);
});
