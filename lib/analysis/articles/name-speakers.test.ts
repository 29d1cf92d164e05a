import { describe, expect, test } from "vitest";
import { analyseArticle } from "./analyse-article";

/** The text, then for each quotation: who says it, where that is read (as it stands in the text), and the outlet. */
type Case = [text: string, ...said: [speaker: string | null, outlet: string | null][]];

const NAMED: Case[] = [
  ['"The bridge will open in May," said Maria Holm.', ["Maria Holm", null]],
  ['Maria Holm said on Monday: "The bridge will open in May."', ["Maria Holm", null]],
  ['"The bridge will open in May," Maria Holm told Reuters.', ["Maria Holm", "Reuters"]],
  ['"The bridge will open in May," Maria Holm said, according to Yonhap.', ["Maria Holm", "Yonhap"]],
  ['"The bridge will open in May," according to the Korean Central News Agency.', [null, "Korean Central News Agency"]],
  ['"The bridge will open in May," the KCNA said.', [null, "KCNA"]],
  ['"The bridge will open in May," the KCNA quoted Maria Holm as saying.', ["Maria Holm", "KCNA"]],
  ['Maria Holm was quoted by the KCNA as saying: "The bridge will open in May."', ["Maria Holm", "KCNA"]],
  ['Maria Holm was quoted as saying by the KCNA: "The bridge will open in May."', ["Maria Holm", "KCNA"]],
  ['"The bridge will open in May," the KCNA said, quoting Maria Holm.', ["Maria Holm", "KCNA"]],
  ['"The bridge will open in May," a clerk at the town hall said.', [null, null]],
];

const PRONOUNS: Case[] = [
  ['Maria Holm opened the bridge. "It was time," she said.', ["Maria Holm", null]],
  ['Maria Holm opened the bridge.\n\n"It was time for all of us," she told Reuters.', ["Maria Holm", "Reuters"]],
  ['"It was time," said Maria Holm. "We waited for years," she added.', ["Maria Holm", null], ["Maria Holm", null]],
  [
    'Maria Holm met Erik Lund. "It was time," Erik Lund said. "We waited for years," he added.',
    ["Erik Lund", null],
    ["Erik Lund", null],
  ],
  // Two are named, and nothing tells which of them.
  ['Maria Holm met Anna Lund at the quay. "It was time," she said.', [null, null]],
  // Nobody is named.
  ['The mayor opened the bridge. "It was time," she said.', [null, null]],
  // Named too far above.
  ['Maria Holm opened it.\n\nIt rained all day.\n\nThe band played.\n\n"It was time," she said.', [null, null]],
  // Whom the quotation speaks of is not who speaks.
  ['"Maria Holm has to go," he said.', [null, null]],
];

describe.each([
  ["a name beside the quotation", NAMED],
  ["a pronoun", PRONOUNS],
])("the speaker is read from %s", (_, cases) => {
  test.each(cases)("%s", (text, ...said) => {
    const { quotations, people } = analyseArticle({ title: "A bridge", author: null, text }, null);
    expect(quotations.map(({ speaker, outlet }) => [speaker, outlet])).toEqual(said);
    for (const { speaker, speakerStart } of quotations) {
      if (speaker === null) expect(speakerStart).toBeNull();
      else expect(people.mentions.map((mention) => mention.start)).toContain(speakerStart);
    }
  });
});

test("an office before the name does not hide the mention", () => {
  const text = '"The bridge will open in May," said Gov. Erik Lund.';
  const { quotations, people } = analyseArticle({ title: "A bridge", author: null, text }, null);
  expect(quotations[0]?.speakerStart).toBe(people.mentions[0]?.start);
});
