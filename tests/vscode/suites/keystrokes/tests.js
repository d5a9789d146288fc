import { largeLibrary } from "../large-library.js";
import { cutBetweenEntries } from "./cut-library.js";
import { cardTelling, check } from "./told.js";

/** Opens an empty paper and goes to its end; every test begins on a line of its own. */
async function freshLine(person, page) {
  await person.open("typing.md");
  await person.toEnd();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
}

/** What a person does, key by key, and sees. */
export const tests = [
  [
    "the extension is there, with its status",
    async (person, page) => {
      await person.open("paper.md");
      const status = page.locator('.statusbar-item[id*="concordat.libraries"]', { hasText: "Concordat: 2 entries" });
      await status.waitFor({ timeout: 30_000 });
      const told = (await status.getAttribute("aria-label")) ?? "";
      check(/Read as English\. Citations: 2, of which 1 agree\. Its own list at line 8: 2 entries\./.test(told), told);
    },
  ],
  [
    "a library outside the folder is read once the folder is trusted",
    async (person, page) => {
      await person.open("outside.md");
      const refused = await cardTelling(person, page, "Lind (2003)", /outside\.bib/);
      check(/outside\.bib/.test(refused) && !/Reeds/.test(refused), refused);
      await page.locator('.statusbar-item[id="status.workspaceTrust"]').click();
      await page.locator(".workspace-trust-editor").getByRole("button", { name: "Trust", exact: true }).click();
      await page.locator('.statusbar-item[id="status.workspaceTrust"]').waitFor({ state: "hidden" });
      await person.command("View: Close Editor");
      await person.open("outside.md");
      const card = await cardTelling(person, page, "Lind (2003)", /Reeds of the Shore/);
      check(/Reeds of the Shore/.test(card), card);
    },
  ],
  [
    "Wel in brackets, accepted, reads Welsh 2004",
    async (person, page) => {
      await freshLine(person, page);
      await person.type("So it was planned (Wel");
      const labels = await person.suggestions();
      check(labels.includes("Welsh 2004"), `offered: ${labels}`);
      await page.keyboard.press("Enter");
      check((await person.lastLine()) === "So it was planned (Welsh 2004)", await person.lastLine());
    },
  ],
  [
    "Wel in running prose, accepted, reads Welsh (2004)",
    async (person, page) => {
      await freshLine(person, page);
      await person.type("As Wel");
      const labels = await person.suggestions();
      check(labels[0] === "Welsh 2004", `offered: ${labels}`);
      await page.keyboard.press("Enter");
      check((await person.lastLine()) === "As Welsh (2004)", await person.lastLine());
    },
  ],
  [
    "an entry typed in the list, key by key, is what a citation means, and the others stay what they were",
    async (person, page) => {
      await person.open("typed-list.md");
      const told = page.locator(".squiggly-info");
      await told.first().waitFor({ timeout: 20_000 });
      await person.toEnd();
      await person.type("\nBerg, Ole. 2004. Slow Weirs. Rome: Quay.");
      await told.first().waitFor({ state: "hidden", timeout: 20_000 });
      const berg = await cardTelling(person, page, "Berg 2004", /Slow Weirs/);
      check(/Slow Weirs/.test(berg), berg);
      // The card before is still there for a moment.
      await page.keyboard.press("Escape");
      const tan = await cardTelling(person, page, "Tan 2001", /Harbor Ice/);
      check(/Harbor Ice/.test(tan), tan);
    },
  ],
  [
    "a year first finds it too",
    async (person, page) => {
      await freshLine(person, page);
      await person.type("in 2004 wel");
      check((await person.suggestions())[0] === "Welsh 2004", "not first");
      await page.keyboard.press("Escape");
    },
  ],
  [
    "garcia finds García, perim its title",
    async (person, page) => {
      await freshLine(person, page);
      await person.type("said (garcia perim");
      check((await person.suggestions())[0] === "García Luna 2011", "not first");
      await page.keyboard.press("Enter");
      check((await person.lastLine()) === "said (García Luna 2011)", await person.lastLine());
    },
  ],
  [
    "ordinary prose opens nothing",
    async (person, page) => {
      await freshLine(person, page);
      for (const words of [
        "The board met in ",
        "March 2004 and well ",
        "before the others (which ",
        "nobody said) it went. ",
        "Canada",
        ", the United States",
        " and Mexico",
      ]) {
        await person.type(words);
        check(!(await person.isOffered()), `a list opened in: ${words}`);
      }
    },
  ],
  [
    "one step undoes what was accepted",
    async (person, page) => {
      await freshLine(person, page);
      await person.type("said (Wel");
      await person.suggestions();
      await page.keyboard.press("Enter");
      check((await person.lastLine()) === "said (Welsh 2004)", await person.lastLine());
      await page.keyboard.press("Control+z");
      check((await person.lastLine()) === "said (Wel)", await person.lastLine());
    },
  ],
  [
    "a card on Welsh 2004",
    async (person) => {
      await person.open("paper.md");
      const card = await person.cardOn("Welsh 2004");
      check(/At Home in the World/.test(card) && /Agrees with your list/.test(card), card);
    },
  ],
  [
    "the place of a work in its card leads there",
    async (person, page) => {
      await person.open("paper.md");
      await person.cardOn("Welsh 2004");
      await page.locator(".monaco-hover:not(.hidden) a", { hasText: "your list, line 12" }).first().click();
      await page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: "Ln 12" }).waitFor();
    },
  ],
  [
    "a card on SBA",
    async (person) => {
      await person.open("paper.md");
      const card = await person.cardOn("SBA");
      check(/Smart Border/i.test(card), card);
    },
  ],
  [
    "a squiggle and a card on a wrong year",
    async (person, page) => {
      await person.open("paper.md");
      await page.locator(".squiggly-warning").first().waitFor({ timeout: 20_000 });
      const card = await person.cardOn("Flynn 2001");
      check(/list says Flynn 2002/.test(card), card);
    },
  ],
  [
    "a card on ibid.",
    async (person) => {
      await person.open("forms.md");
      const card = await person.cardOn("ibid.");
      check(/At Home in the World/.test(card) && /Agrees with your list/.test(card), card);
    },
  ],
  [
    "a card on an interview, which no list has to hold",
    async (person) => {
      await person.open("forms.md");
      const card = await person.cardOn("interview with");
      check(/Read as an interview/.test(card) && /no reference list has to hold it/.test(card), card);
    },
  ],
  [
    "a paper with numbers is told so once",
    async (person, page) => {
      await person.open("numbered.md");
      await page.locator(".squiggly-info").first().waitFor({ timeout: 20_000 });
      const card = await person.cardOn("[1]");
      check(/This text cites by numbers/.test(card), card);
      check((await page.locator(".squiggly-info, .squiggly-warning").count()) === 1, "told more than once");
    },
  ],
  ...["paper.adoc", "paper.rst", "paper.typ"].map((file) => [
    `a squiggle and a card on a wrong year in ${file}, and none in code`,
    async (person, page) => {
      await person.open(file);
      await page.locator(".squiggly-warning").first().waitFor({ timeout: 20_000 });
      const card = await person.cardOn("Flynn 2001: 60");
      check(/list says Flynn 2002/.test(card), card);
      check((await page.locator(".squiggly-info, .squiggly-warning").count()) === 1, "told more than once");
    },
  ]),
  [
    "100,000 entries are read with progress while one types, and half a file is told",
    async (person, page) => {
      const library = largeLibrary();
      person.save("huge.bib", library);
      await person.open("huge.md");
      const status = (words) => page.locator(".statusbar-item", { hasText: words });
      await status("reading huge.bib").first().waitFor({ timeout: 30_000 });
      await person.look();
      await person.toEnd();
      await person.type("So (Wel");
      check((await person.suggestions()).includes("Welsh 2004"), "not offered");
      await page.keyboard.press("Escape");
      const card = await person.cardOn("Welsh (2004)");
      check(/At Home in the World/.test(card), card);
      await status("Concordat: 100,000").waitFor({ timeout: 60_000 });
      person.save("huge.bib", library.slice(0, library.length >> 1));
      await page.locator(".squiggly-warning").first().waitFor({ timeout: 30_000 });
      await page.keyboard.press("Control+Home");
      const told = await person.cardOn("huge.bib");
      check(/It breaks off inside an entry/.test(told) && /The version read before stays in use/.test(told), told);
    },
  ],
  [
    "the libraries in use are shown with their entries and when they were read",
    async (person, page) => {
      await person.command("Concordat: Show Libraries");
      const shown = page.locator(".monaco-dialog-box");
      await shown.waitFor();
      const text = await shown.innerText();
      check(/huge\.bib: 100,000 entries, read at .* It breaks off inside an entry/.test(text.replaceAll("\u202f", " ")), text);
    },
  ],
  ["a library cut between two entries stays as it was, then is taken, and what it lacks is told", cutBetweenEntries],
];

/** The same in an editor that is set to Spanish: comes last, since it opens the page anew. */
export async function inSpanish(person, page) {
  // A language pack sets this; without one the editor's own words stay English.
  await page.addInitScript(() => Object.defineProperty(globalThis, "_VSCODE_NLS_LANGUAGE", { get: () => "es", set() {} }));
  await page.reload();
  await page.locator('.statusbar-item[id*="concordat.libraries"]').waitFor({ timeout: 60_000 });
  await person.open("paper.md");
  await page.locator(".squiggly-warning").first().waitFor({ timeout: 20_000 });
  const card = await person.cardOn("Flynn 2001");
  check(/El texto dice Flynn 2001; la lista dice Flynn 2002/.test(card), card);
  await person.command("Concordat: Mostrar bibliotecas");
  const shown = page.locator(".monaco-dialog-box");
  await shown.waitFor();
  check(/Este texto no nombra ninguna biblioteca/.test(await shown.innerText()), await shown.innerText());
  await page.keyboard.press("Escape");
}
