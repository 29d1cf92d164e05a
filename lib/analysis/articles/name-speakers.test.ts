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

const BY_GRAMMAR: Case[] = [
  ['"The bridge will open in May," said North Vik harbour master Maria Holm.', ["Maria Holm", null]],
  ['"The bridge will open in May," the town clerk Maria Holm (North Vik) told them.', ["Maria Holm", null]],
  ['Added Maria Holm, "The bridge will open in May."', ["Maria Holm", null]],
  [
    'In an interview on Monday, Maria Holm praised the builders, saying "the bridge will open in May at last".',
    ["Maria Holm", null],
  ],
  // The next paragraph is about somebody else.
  [
    'The crowd cheered. "They waited for the ferry for years,"\nErik Lund, 24, who sells fish, said little.',
    [null, null],
  ],
];

const GOING_ON: Case[] = [
  [
    '"The bridge will open in May," Maria Holm said. "We have waited for years."',
    ["Maria Holm", null],
    ["Maria Holm", null],
  ],
  [
    '"The bridge will open in May," Maria Holm said.\n\n"We have waited for years."',
    ["Maria Holm", null],
    ["Maria Holm", null],
  ],
  // Somebody else was named in between.
  [
    '"The bridge will open in May," Maria Holm said to Erik Lund. "We have waited for years."',
    ["Maria Holm", null],
    [null, null],
  ],
];

const OFFICES: Case[] = [
  [
    'Prime Minister Maria Holm opened it with Erik Lund. The prime minister said "the bridge is a gift to all of us".',
    ["Maria Holm", null],
  ],
  ['Maria Holm met Erik Lund. "It was time for all of us," she said.', ["Maria Holm", null]],
];

describe.each([
  ["the sentence around it", BY_GRAMMAR],
  ["the words before, which it goes on from", GOING_ON],
  ["an office or a pronoun that only one of them bears", OFFICES],
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

test("a country speaks, and is no person", () => {
  const text =
    'The U.S., the first to know of it, was slow, while describing the raid as "a lawful act of the strongest on the sea".';
  const { quotations, people } = analyseArticle({ title: "A bridge", author: null, text }, null);
  expect(quotations.map(({ speaker, speakerStart, outlet }) => [speaker, speakerStart, outlet])).toEqual([
    ["The U.S.", null, null],
  ]);
  expect(people.mentions).toEqual([]);
});

test("an office before the name does not hide the mention", () => {
  const text = '"The bridge will open in May," said Gov. Erik Lund.';
  const { quotations, people } = analyseArticle({ title: "A bridge", author: null, text }, null);
  expect(quotations[0]?.speakerStart).toBe(people.mentions[0]?.start);
});

describe("where no person is named, the speaker is", () => {
  test.each<[string, string, string | null]>([
    [
      "an office",
      'The foreign minister of Vik said that "the bridge is a gift to all of us".',
      "foreign minister of Vik",
    ],
    ["a group", 'The islanders stayed all night, chanting "Give us back our old ferry, all of it!"', "islanders"],
    [
      "a group, not what it did",
      'Then the islanders staged a march, shouting "Give us back our old ferry!"',
      "the islanders",
    ],
    ["a body", '"The bridge is a gift to all of us," the Transport Ministry said.', "Transport Ministry"],
    [
      "whose administration it is",
      'The Holm administration promised much, saying "the bridge is a gift to all".',
      "The Holm administration",
    ],
    ["no document", 'The release notes warn: "The bridge of this version cannot be opened again."', null],
    ["no program", '"The bridge is a gift to all of us," Sprint says.', null],
    ["no slogan", 'The communist slogan "One ferry for all and all for one ferry!" was heard everywhere.', null],
  ])("%s", (_, text, speaker) => {
    const { quotations } = analyseArticle({ title: "A bridge", author: null, text }, null);
    expect(quotations.length).toBeLessThan(2);
    if (speaker === null) expect(quotations[0]?.speaker ?? null).toBeNull();
    else expect(quotations[0]?.speaker).toContain(speaker);
  });
});
