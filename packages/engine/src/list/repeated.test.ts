import { describe, expect, test } from "vitest";
import { drawn, entriesOf } from "../../test/listed.ts";

describe("marks that repeat authors", () => {
  test.each([
    ["em dashes", "———. 2001. Snow."],
    ["hyphens", "---. 2001. Snow."],
    ["underscores", "\\_\\_\\_\\_. 2001. Snow."],
    ["em dashes apart", "— — —. 2001. Snow."],
    ["one em dash", "—. 2001. Snow."],
    ["one dash and the year", "― 2001, Snow."],
    ["Id.", "Id. 2001. Snow."],
    ["Id. in italics", "*Id*. 2001. Snow."],
    ["Ídem, decomposed", "Ídem (2001). Snow.".normalize("NFD")],
    ["bare underscores", "_____. 2001. Snow."],
    ["em dashes and a comma", "———, 2001, Snow."],
    ["a hyphen before brackets", "- (2001), Snow."],
    ["an em dash before brackets", "——— (2001). Snow."],
    ["Ibid.", "Ibid. 2001. Snow."],
    ["Ibid without its stop", "Ibid (2001), Snow."],
    ["Íbid. in italics, decomposed", "*Íbid.*, 2001, Snow.".normalize("NFD")],
    ["Ibidem in underscores", "_Ibidem_ (2001). Snow."],
    ["Id without its stop", "Id (2001). Snow."],
    ["Id. in brackets", "(Id.) 2001. Snow."],
    ["Ibid. in HTML", "<i>Ibid.</i> 2001. Snow."],
    ["ders.", "Ders. (2001): Snow."],
    ["a ditto mark", '" (2001), *Snow*.'],
    ["a ditto mark and a stop", '". 2001. “Snow.”'],
    ["two ditto marks", '" " 2001. Snow.'],
    ["a curly ditto mark", "” 2001, Snow."],
    ["a ditto mark of its own", "〃 (2001). Snow."],
    ["a row of dots", "........, 2001, Snow."],
    ["three dots", "… (2001). Snow."],
    ["in words", "The same (2001), Snow."],
    ["in words, the author", "Same author. 2001. Snow."],
    ["in words, several", "Same authors, 2001, Snow."],
    ["in words, Spanish", "Del mismo autor (2001): Snow."],
    ["in words, Spanish, in brackets", "(el mismo), 2001, Snow."],
    ["in words, Portuguese", "Dos mesmos autores. 2001. Snow."],
    ["in words, French", "Du même, « Snow », Quai, 2001."],
    ["in words, French, decomposed", "Des mêmes auteurs. 2001. Snow.".normalize("NFD")],
  ])("%s repeat the authors before", (_why, line) => {
    const entries = entriesOf(`References\n\nTan, Wei, and Ada Lind. 1999. Ice.\n\n${line}\n\n${line.replace("2001", "2002")}\n`);
    expect(entries.map(drawn)).toEqual([
      "Tan | Wei; Lind | Ada: 1999, Ice",
      "Tan | Wei; Lind | Ada: 2001, Snow",
      "Tan | Wei; Lind | Ada: 2002, Snow",
    ]);
  });

  test.each([
    ["Id", "Id, Ola. 2001. Snow.", "Id | Ola: 2001, Snow"],
    ["an acronym", "ID (2001). Snow.", "[ID] ID: 2001, Snow"],
    ["Same", "Same, Ola. 2001. Snow.", "Same | Ola: 2001, Snow"],
    ["what begins so", "Los Mismos, Coro. 2001. Snow.", "Los Mismos | Coro: 2001, Snow"],
    ["what begins like Ibid", "Ibidapo, Ola. 2001. Snow.", "Ibidapo | Ola: 2001, Snow"],
    ["a quoted title", "“2001: Snow.” *El Lago*. 2004.", "[2001: Snow]: 2004, 2001: Snow"],
    ["a quoted year", '" 1984 ", *Le Lac*, 2001.', "[1984]: 2001, 1984"],
  ])("%s is a name or a title, and no mark", (_why, line, expected) => {
    expect(entriesOf(`References\n\nTan, Wei. 1999. Ice.\n\n${line}\n`).map(drawn)[1]).toBe(expected);
  });

  test.each([
    ["with others", "——— y Berg, Ole. 2001. Snow.", "Tan | Wei; Berg | Ole: 2001, Snow"],
    ["with others after a blank", "_______ ; BERG, Ole. Snow of the north. 2001.", "Tan | Wei; BERG | Ole: 2001, Snow of the north"],
    ["with others after a comma", "——, Ole Berg, and Ruth M. Welland. 2001. Snow.", "Tan | Wei; Berg | Ole; Welland | Ruth M.: 2001, Snow"],
    ["with another given name", "___, R. 2001. Snow.", "Tan | R.: 2001, Snow"],
  ])("the authors before %s", (_why, line, expected) => {
    expect(entriesOf(`References\n\nTan, Wei. 1999. Ice.\n${line}\n`).map(drawn)[1]).toBe(expected);
  });

  test("a mark with others stands for the first author alone", () => {
    const entries = entriesOf(
      "References\n\nTAN, W.; LIND, A. Ice of the north. Quay, 1999.\n______; BERG, O. Snow of the north. Quay, 2001.\n",
    );
    expect(entries.map(drawn)[1]).toBe("TAN | W.; BERG | O.: 2001, Snow of the north");
  });

  test.each([
    ["underscores", "______. Snow of the north. Quay: Reed, 2001."],
    ["underscores escaped", "\\_\\_\\_\\_. **Snow of the north**. Quay: Reed, 2001."],
    ["underscores and a blank", "_____ . Snow of the north. Quay: Reed, 2001."],
    ["what they did", "________. (Org.). Snow of the north. 5. ed. Quay: Reed, 2001."],
    ["commas", "____________, Snow of the north, Quay, Reed, 2001."],
    ["a quoted title", "______. “Snow of the north”. In: BERG, M. (Org.). Ice. Quay: Reed, 2001."],
    ["one dash", "—. Snow of the north. Quay : Reed, 2001."],
  ])("%s repeat the authors before a title", (_why, line) => {
    const [, again] = entriesOf(`References\n\nTAN, Wei; LIND, Ada. Ice roads. Quay: Reed, 1999.\n\n${line}\n`);
    expect(again && drawn(again)).toBe("TAN | Wei; LIND | Ada: 2001, Snow of the north");
  });

  test("a mark with others does not change whom the next mark means", () => {
    const lines = [
      "TAN, Wei. Ice. Quay: Reed, 1999.",
      "______; LIND, Ada. Snow. Quay: Reed, 2000.",
      "______. Rain. Quay: Reed, 2001.",
      "______ et Berg, Ole (2002). Wind.",
    ];
    expect(entriesOf(`References\n\n${lines.join("\n\n")}\n`).map(drawn)).toEqual([
      "TAN | Wei: 1999, Ice",
      "TAN | Wei; LIND | Ada: 2000, Snow",
      "TAN | Wei: 2001, Rain",
      "TAN | Wei; Berg | Ole: 2002, Wind",
    ]);
  });
});
