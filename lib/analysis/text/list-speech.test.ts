import { describe, expect, test } from "vitest";
import { listSpeech } from "./list-speech";
import { findQuotations } from "./quotations";

const speechOf = (text: string) =>
  listSpeech(text, findQuotations(text)).map(({ text: words, speaker }) => [words, speaker] as const);

describe("what somebody said", () => {
  test.each<[string, string, string | null]>([
    ["after a name", 'Ada Holm said: "We shall not sail again."', "Ada Holm"],
    ["before a name", '"We shall not sail again," said Ada Holm.', "Ada Holm"],
    [
      "by an office",
      'Asked for it, the harbour master of Vik said that "the pier is going to be closed in May".',
      "the harbour master of Vik",
    ],
    [
      "by a group, in a participle",
      'The owners of the line tried to hide it, terming it an "accident that nobody could foresee".',
      "The owners of the line",
    ],
    [
      "after a colon",
      'Her successor but one, Ada Holm, put it this way: "In many ways she was the harbour."',
      "Ada Holm",
    ],
    [
      "of a raid, described as something",
      'The owners, the last of the old families, are spending more, while describing the raid on the harbour as "lawful acts pursuant to the right of the strongest".',
      "The owners",
    ],
    [
      "what somebody says something is",
      'The owners claimed that the blockade of the harbour is an "obvious breach of the old treaty".',
      "The owners",
    ],
    ["signed", '"We have waited for this ferry since the war." -- Ada Holm', "Ada Holm"],
    [
      "signed, before a sentence that no stop parts",
      '"We have waited for this ferry since the war." -- Ada Holm It is still on its way.',
      "Ada Holm",
    ],
    [
      "chanted",
      'The crowd stayed all night, shouting slogans such as "Give us back our old ferry!" at the gate.',
      null,
    ],
    [
      "after a clause with ranks and brackets",
      '"We shall not sail again before May," Sen. Ada Holm (North Vik) told the paper.',
      null,
    ],
    [
      "three words, introduced on the line before",
      'The white paper says of the harbour, stating:\n\n"Pier for pier!" -- this is the rule of the island, and was so before.',
      null,
    ],
    [
      "introduced on the line before",
      'The mayor wrote to all of them:\n\n"Nobody is going to sail before the pier is built again."',
      null,
    ],
  ])("%s", (_, text, speaker) => {
    const found = speechOf(text);
    expect(found).toHaveLength(1);
    if (speaker !== null) expect(found[0]?.[1]).toBe(speaker);
  });

  test("has no speaker where the words before are a clause of their own", () => {
    expect(
      speechOf('Ada Holm outlines how the island writes "the longest timetable of the whole north coast".').every(
        ([, speaker]) => speaker === null || speaker === "Ada Holm",
      ),
    ).toBe(true);
  });

  test("goes on after words that are somebody's", () => {
    const text =
      '"We shall not sail again," said Ada Holm. "The owner has to pay first."\n\n"Then we shall see what is left of it."';
    expect(speechOf(text).map(([words]) => words)).toEqual([
      "We shall not sail again,",
      "The owner has to pay first.",
      "Then we shall see what is left of it.",
    ]);
  });
});

test.each([
  ["a title of a work", 'They danced to the song "Ours is always the island of the free" all night.'],
  [
    "a title of a statement",
    'The council released a press statement titled "The pier belongs to all of us who live here".',
  ],
  ["a law", 'The council passed the law "On the Protection of the Pier and of the Harbour".'],
  ["a term", 'The checker skips the "exactly one field that is not empty" rule.'],
  ["scare quotes", 'The world knows this "great failure of their policy on the sea" well.'],
  ["a word", 'They spoke of their "threat" again.'],
  [
    "a template's parameter",
    'list.md q0="Which function reads the words, and what does it answer then?" a0="The first."',
  ],
  ["an address", 'See link="https://letter.example/24148-2#l-106" for more.'],
  ["code", 'For example, write println!("Five is included in zero to ten.");'],
  ["imagined words", 'You might say, "What was the last time you felt lost in a harbour?"'],
  ["an inscription", 'The letters reading "In memory of all who sailed with us" were gilded.'],
  ["what anybody would say", 'You can say "a copy of the pier" as well as you\'d say "a pier that looks like ours".'],
  ["what nobody can say", 'We have not enough data to say "if you move the pier, the ferry is going to be on time".'],
  ["a scare quote", 'They call it theft, but advertise the raid as an act for "peace and order" in the harbour.'],
  [
    "a phrase somebody praises",
    'The paper asserts that the "new era of three harbours" which the owners praise ends soon.',
  ],
  ["a thing that is made", 'A group set out to author a "harbour vision paper". As we described it, it is for all.'],
  [
    "a decision",
    'The decision "On rapidly repairing the piers of Vik and Sando," which the council said was late, passed.',
  ],
  ["an error", 'The fix results in potential "conflicting use of the pier" errors that were not reported before.'],
  [
    "a note on words of the text",
    '[^pier]: "As long a pier as we could build here" -- the last part is what matters most.',
  ],
  ["what somebody calls for", 'They called for a "harbour that is open to all of us".'],
])("%s is none", (_, text) => {
  expect(speechOf(text)).toEqual([]);
});
