import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPeople } from "./find-people";

function peopleOf(text: string, context: { title?: string; author?: string } = {}) {
  return findPeople(text, { title: context.title ?? null, author: context.author ?? null });
}

/** Each mention as "form → person", "?" where it is ambiguous. */
function trace(text: string, context: { title?: string; author?: string } = {}): string[] {
  const { persons, mentions } = peopleOf(text, context);
  return mentions.map(({ form, person }) => `${form} → ${person === null ? "?" : persons[person]?.name}`);
}

describe("findPeople finds names", () => {
  it.each([
    ["Premier Li Keqiang met Angela Merkel in Berlin on Tuesday.", ["Li Keqiang", "Angela Merkel"]],
    ["Gen. Ri Yong-gil spoke to reporters, state media said.", ["Ri Yong-gil"]],
    ["The treaty was signed by Bashar al-Assad, officials said.", ["Bashar al-Assad"]],
    ["A statue of Vincent van Gogh stands in the park.", ["Vincent van Gogh"]],
    ["“It was a long day,” said Maria Gonzalez, a teacher from Lima.", ["Maria Gonzalez"]],
    ["Former President John F. Kennedy wrote the letter.", ["John F. Kennedy"]],
    ["The prize went to Samuel Jackson Jr. and his brother.", ["Samuel Jackson Jr"]],
    ["W. Mark Ellis, who ran the office, died on Monday.", ["W. Mark Ellis"]],
    ["The speech of ComradeKim Jong Un was broadcast.", ["Kim Jong Un"]],
    ["The plant was founded when Kim Jong Unvisited it in May.", ["Kim Jong Un"]],
    ["Police arrested Ahmed Hassan, 32, on Friday.", ["Ahmed Hassan"]],
    ["Mr. Abe's cabinet met in Tokyo.", ["Abe"]],
  ])("%s", (text, names) => {
    const { mentions } = peopleOf(text);
    expect(mentions.map((mention) => mention.form)).toEqual(names);
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.form);
  });

  it.each([
    "The North said on Monday that the talks in Geneva had ended.",
    "The New Year message was printed by the Rodong Sinmun.",
    "Officials of the Workers' Party of Korea met in Pyongyang in January.",
    "The United Nations Security Council adopted the resolution.",
    "The Bank of England raised its rate in London on Thursday.",
    "Snow fell in the Rocky Mountains and in Salt Lake City.",
    "A commentary in Rodong Sinmun on Tuesday denounced the drills.",
    "The Ministry of Foreign Affairs declined to comment.",
    "It was the third meeting since October 2007.",
    "",
    "   \n\n  ",
  ])("but no people in: %s", (text) => {
    expect(peopleOf(text)).toEqual({ persons: [], mentions: [] });
  });
});

describe("findPeople knows who is meant", () => {
  it("gives later surnames to the full name before", () => {
    const text = "Angela Merkel spoke in Berlin. Merkel said the plan was good. Critics of Ms. Merkel disagreed.";
    expect(trace(text)).toEqual(["Angela Merkel → Angela Merkel", "Merkel → Angela Merkel", "Merkel → Angela Merkel"]);
  });

  it("takes spelling variants for one person", () => {
    const text = "KIM Jong-un left on Sunday. Kim Jong Un arrived on Monday, and Kim Jong-un spoke on Tuesday.";
    const { persons, mentions } = peopleOf(text);
    expect(persons).toHaveLength(1);
    expect(mentions.map((mention) => mention.person)).toEqual([0, 0, 0]);
    expect(persons[0]?.forms).toEqual(["KIM Jong-un", "Kim Jong Un", "Kim Jong-un"]);
  });

  it("gives a bare surname to the subject, not to the namesake named last", () => {
    const text =
      "North Korean leader Kim Jong-un opened the meeting. Kim praised the delegates. He recalled the work of Kim Il-sung " +
      "and Kim Jong-il for the party. Observers said Kim wanted more power.";
    expect(trace(text).filter((line) => line.startsWith("Kim →"))).toEqual(["Kim → Kim Jong-un", "Kim → Kim Jong-un"]);
  });

  it("follows Mr. and Mrs.", () => {
    const text =
      "Robert Miller and Susan Miller arrived on Friday. Mrs. Miller said the house was cold. Mr. Miller said nothing.";
    expect(trace(text).slice(2)).toEqual(["Miller → Susan Miller", "Miller → Robert Miller"]);
  });

  it("says so when two fit equally well", () => {
    const text = "Robert Miller and Peter Miller arrived on Friday. Miller said the house was cold.";
    const { mentions } = peopleOf(text);
    const bare = mentions.find((mention) => mention.form === "Miller");
    expect(bare).toMatchObject({ person: null, candidates: [0, 1], reason: { rule: "fits-several-persons" } });
  });

  it("keeps people of one surname apart who are always named in full", () => {
    const text = "Kim Yong-nam met Kim Ki-nam. Later Kim Ki-nam left, and Kim Yong-nam stayed.";
    const { persons } = peopleOf(text);
    expect(persons.map((person) => person.name)).toEqual(["Kim Yong-nam", "Kim Ki-nam"]);
  });

  it("keeps titles as roles, outside the span", () => {
    const text =
      "No. 2 leader Kim Yong-nam, president of the Supreme People's Assembly, met Premier Choe Yong-rim on Monday.";
    const { persons, mentions } = peopleOf(text);
    expect(mentions.map((mention) => [mention.form, mention.role])).toEqual([
      ["Kim Yong-nam", "No. 2 leader"],
      ["Choe Yong-rim", "Premier"],
    ]);
    expect(persons[0]?.roles).toEqual(["No. 2 leader", "president of the Supreme People's Assembly"]);
  });
});

describe("findPeople and the byline", () => {
  const story = "President Park Geun-hye spoke in Seoul on Monday, her office said.";

  it.each([`By Kim Young-jin\n\n${story}`, `${story} <The Courier/Kim Young-jin>`, `${story}\n\nKim Young-jin`])(
    "leaves the author out: %s",
    (text) => {
      expect(peopleOf(text, { author: "Kim Young-jin" }).persons.map((person) => person.name)).toEqual([
        "Park Geun-hye",
      ]);
    },
  );

  it("keeps the author where the story speaks of him", () => {
    const text = `${story} She then thanked Kim Young-jin, a reporter, for his question.`;
    expect(peopleOf(text, { author: "Kim Young-jin" }).persons).toHaveLength(2);
  });
});

describe("findPeople holds for any text", () => {
  it("with mentions in order, apart, and pointing at persons that are there", () => {
    const word = fc.constantFrom(
      "Kim",
      "Jong-un",
      "the",
      "said",
      "Mr.",
      "Obama",
      "van",
      "Gogh",
      ",",
      ".",
      "\n",
      '"',
      "(",
      "PARK",
      "al-",
      "김정은",
      "é",
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.option(fc.constantFrom("Kim Jong-un", "Obama")),
        (words, author) => {
          const text = words.join(" ");
          const { persons, mentions } = findPeople(text, { title: null, author });
          let end = 0;
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(mention.start, mention.end)).toBe(mention.form);
            expect(mention.confidence).toBeGreaterThanOrEqual(0);
            expect(mention.confidence).toBeLessThanOrEqual(1);
            for (const index of [mention.person ?? 0, ...mention.candidates]) expect(persons[index]).toBeDefined();
            end = mention.end;
          }
          for (const person of persons) expect(person.name).not.toBe("");
        },
      ),
      { numRuns: 60 },
    );
  });

  it("in a time that grows with its length, not faster", () => {
    const hostile = ["Kim Jong-un ", "A. ", "O'", "the Rev. Dr. Mr. ", "Kim Jong-un and Ri Yong-ho said ", "((\"'"];
    for (const piece of hostile) {
      // Processor time: other work on the machine must not fail the test.
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const before = process.cpuUsage();
        peopleOf(text);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      time(5000);
      expect(time(80_000)).toBeLessThan(40 * Math.max(50, time(10_000)));
    }
  });

  it("reads a name that lost its space as the person it is, and prints it as it stands", () => {
    const text = "In Vik the senator met DonaldTrump on Monday. Donald Trump said that the talks went well.";
    const { persons, mentions } = findPeople(text, { title: null, author: null });
    expect(persons.map(({ name, forms }) => [name, forms])).toEqual([["Donald Trump", ["Donald Trump"]]]);
    expect(mentions.map(({ form, start, end }) => [form, text.slice(start, end)])).toEqual([
      ["DonaldTrump", "DonaldTrump"],
      ["Donald Trump", "Donald Trump"],
    ]);
    const alone = findPeople("Asked about it, AngelaMerkel said no to reporters.", { title: null, author: null });
    expect(alone.persons.map((person) => person.name)).toEqual(["Angela Merkel"]);
  });

  it("takes a given name left out before a surname into the name, and no ship for a person anywhere", () => {
    const find = (text: string) => findPeople(text, { title: null, author: null });
    const { persons } = find("The prize went to the American Spike Lee. Lee Chang-dong, the director, came second.");
    expect(persons.map((person) => person.name)).toEqual(["Spike Lee", "Lee Chang-dong"]);
    expect(find("The frigate Marlena sailed. Marlena came home on Monday, and Marlena said nothing.").persons).toEqual(
      [],
    );
  });
});
