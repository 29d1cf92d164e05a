import { describe, expect, test } from "vitest";
import { findDateDisputes } from "./find-date-disputes";
import { findSpellingDisputes, type NamedThere } from "./find-name-disputes";
import { findNumberDisputes, type ReadReport } from "./find-number-disputes";
import { findOwnSentences } from "./find-own-sentences";
import { readText, weighSentences } from "./weigh-sentences";

function read(...texts: string[]): ReadReport[] {
  const sentences = weighSentences(texts.map(readText));
  return texts.map((text, i) => ({ id: i + 1, text, sentences: sentences[i] ?? [] }));
}

// Sentences about other things, so that what the compared ones share is not what all share.
const REST =
  "Bees sleep under the roof of the mill. A choir sang at noon. Bread is baked on Fridays. The clock was mended.";

describe("findNumberDisputes", () => {
  const disputes = (...texts: string[]) =>
    findNumberDisputes(read(...texts.map((text) => `${text} ${REST}`))).map(({ about, sides }) => [
      about,
      sides.map(({ value, articleId, alsoIn }) => [value, articleId, alsoIn]),
    ]);

  test.each<[string, string[], unknown[]]>([
    [
      "how many were killed, in whatever words",
      [
        "The quake near Sandø killed 12 people on Monday.",
        "At least one wall fell in the quake near Sandø; 15 people died.",
      ],
      [
        [
          "killed",
          [
            ["12 people", 1, []],
            ["15 people", 2, []],
          ],
        ],
      ],
    ],
    [
      "who else says so",
      [
        "The quake near Sandø killed 12 people.",
        "The quake near Sandø left 15 dead.",
        "The quake near Sandø killed 12 people.",
      ],
      [
        [
          "killed",
          [
            ["12 people", 1, [3]],
            ["15 dead", 2, []],
          ],
        ],
      ],
    ],
    [
      "the same thing counted in alike sentences",
      [
        "The ferry Solveig carried 214 passengers from Vik to Sandø.",
        "The ferry Solveig was on its way from Vik to Sandø with 190 passengers.",
      ],
      [
        [
          "passengers",
          [
            ["214 passengers", 1, []],
            ["190 passengers", 2, []],
          ],
        ],
      ],
    ],
    [
      "people told by their fate alone",
      [
        "The quake near Sandø hit Vik. Some 200 were injured near Sandø.",
        "The quake near Sandø hit Vik, and 300 injured lay near Sandø.",
      ],
      [
        [
          "injured",
          [
            ["200 were injured", 1, []],
            ["300 injured", 2, []],
          ],
        ],
      ],
    ],
    [
      "killed and injured, each for itself",
      [
        "The quake near Sandø: three people died and some 200 were injured.",
        "The quake near Sandø: at least four people died and more than 300 were injured.",
      ],
      [
        [
          "killed",
          [
            ["three people", 1, []],
            ["four people", 2, []],
          ],
        ],
        [
          "injured",
          [
            ["200 were injured", 1, []],
            ["300 were injured", 2, []],
          ],
        ],
      ],
    ],
    [
      "at least 12 and 15",
      ["The quake near Sandø killed at least 12 people.", "The quake near Sandø killed 15 people."],
      [],
    ],
    [
      "some 200 and 214",
      [
        "The ferry from Vik to Sandø carried some 200 passengers.",
        "The ferry from Vik to Sandø carried 214 passengers.",
      ],
      [],
    ],
    ["killed and injured", ["The quake near Sandø killed 12 people.", "The quake near Sandø injured 15 people."], []],
    [
      "two numbers of which both reports give both",
      [
        "The quake near Sandø killed 12 people in Vik, 15 people in all.",
        "The quake near Sandø killed 15 people in all, 12 people in Vik.",
      ],
      [],
    ],
    [
      "numbers of different things",
      ["The council of Vik has 30 members from four parishes.", "The orchestra of Altmark lost 12 members to the flu."],
      [],
    ],
    ["ranges", ["The quake near Sandø killed 12 to 15 people.", "The quake near Sandø killed 20 people."], []],
    ["durations", ["The talks at Altmark took 12 hours.", "The talks at Altmark took 15 hours."], []],
    [
      "what became of people in an older event, told late",
      [
        `The quake near Sandø killed 12 people. ${REST}`,
        `The quake near Sandø shook Vik. ${REST} In 1904 a quake killed 300 people.`,
      ],
      [],
    ],
    [
      "one report that corrects itself",
      ["The quake near Sandø killed 12 people. No, the quake near Sandø killed 15 people.", "Nothing."],
      [],
    ],
  ])("%s", (_, texts, expected) => {
    expect(disputes(...texts)).toEqual(expected);
  });

  test("gives the sentence of each side, and where in it the number stands", () => {
    const [dispute] = findNumberDisputes(
      read("The quake near Sandø killed 12 people.", "The quake near Sandø killed 15 people."),
    );
    expect(dispute?.sides.map(({ sentence, mark }) => sentence.slice(mark.start, mark.end))).toEqual([
      "12 people",
      "15 people",
    ]);
    expect(dispute?.sides[0]).toMatchObject({
      sentence: "The quake near Sandø killed 12 people.",
      span: { start: 0, end: 38 },
    });
  });
});

function name(
  reports: ReadReport[],
  articleId: number,
  form: string,
  role: string | null = null,
  personId = 1,
): NamedThere {
  const start = reports.find(({ id }) => id === articleId)?.text.indexOf(form) ?? -1;
  if (start === -1) throw new Error(`${form} is not in report ${articleId}`);
  return { articleId, personId, person: "The Person", kind: "full", form, role, start, end: start + form.length };
}

describe("findSpellingDisputes", () => {
  test.each([
    ["Muammar Gaddafi", "Moammar Qadhafi", true],
    ["Chung Su-hyon", "Jong Su Hyon", true],
    ["Kim Jong-un", "Kim Jong Un", false],
    ["Hirokazu Kore-eda", "Kore-eda Hirokazu", false],
    ["Kim Yu-na", "Yuna Kim", false],
    ["Raúl Castro", "Raul Castro", false],
    ["George H. W. Bush", "George Bush", false],
    ["Donald J. Trump", "Donald Trump", false],
  ])("%s and %s: %s", (first, second, expected) => {
    const reports = read(`It was ${first} who came.`, `It was ${second} who came.`);
    const found = findSpellingDisputes(reports, [name(reports, 1, first), name(reports, 2, second)]);
    expect(found.map(({ sides }) => sides.map(({ value }) => value))).toEqual(expected ? [[first, second]] : []);
  });

  test("two persons are not one name spelt twice", () => {
    const reports = read("It was Anna Berg who came.", "It was Jonas Vik who came.");
    expect(
      findSpellingDisputes(reports, [name(reports, 1, "Anna Berg"), name(reports, 2, "Jonas Vik", null, 2)]),
    ).toEqual([]);
  });
});

describe("findDateDisputes", () => {
  const find = (first: string, second: string, days: [number, string, string, string][]) => {
    const reports = read(`${first} ${REST}`, `${second} ${REST}`);
    const spoken = days.map(([articleId, form, date, kind]) => {
      const start = reports[articleId - 1]?.text.indexOf(form) ?? -1;
      return { articleId, date, kind, start, end: start + form.length };
    });
    return findDateDisputes(reports, spoken).map(({ sides }) => sides.map(({ value }) => value));
  };
  const A = "On Monday the council of Vik sold the lighthouse to Mara Quist.";
  const B = "The council of Vik sold the lighthouse to Mara Quist on Tuesday.";

  test("two days for one fact are told", () => {
    const days: [number, string, string, string][] = [
      [1, "Monday", "2014-03-03", "weekday"],
      [2, "Tuesday", "2014-03-04", "weekday"],
    ];
    expect(find(A, B, days)).toEqual([["3 March 2014", "4 March 2014"]]);
  });

  test("two days that two reports each give are one dispute", () => {
    const reports = read(...[A, B, A, B].map((text) => `${text} ${REST}`));
    const spoken = reports.map(({ id, text }, place) => {
      const form = place % 2 === 0 ? "Monday" : "Tuesday";
      const start = text.indexOf(form);
      return { articleId: id, date: `2014-03-0${3 + (place % 2)}`, kind: "weekday", start, end: start + form.length };
    });
    const disputes = findDateDisputes(reports, spoken);
    expect(disputes.map(({ sides }) => sides.map(({ articleId, alsoIn }) => [articleId, alsoIn]))).toEqual([
      [
        [1, [3]],
        [2, [4]],
      ],
    ]);
  });

  test.each<[string, string, string, [number, string, string, string][]]>([
    [
      "the same day",
      A,
      B,
      [
        [1, "Monday", "2014-03-03", "weekday"],
        [2, "Tuesday", "2014-03-03", "weekday"],
      ],
    ],
    [
      "days that count from the day of writing",
      A,
      B,
      [
        [1, "Monday", "2014-03-03", "relative"],
        [2, "Tuesday", "2014-03-04", "weekday"],
      ],
    ],
    [
      "two occasions",
      A,
      B,
      [
        [1, "Monday", "2013-03-03", "weekday"],
        [2, "Tuesday", "2014-03-04", "weekday"],
      ],
    ],
    [
      "other facts",
      A,
      "A goose was seen on Tuesday by a postman.",
      [
        [1, "Monday", "2014-03-03", "weekday"],
        [2, "Tuesday", "2014-03-04", "weekday"],
      ],
    ],
    [
      "a report that knows both days",
      A,
      `${B} It was paid for on Monday.`,
      [
        [1, "Monday", "2014-03-03", "weekday"],
        [2, "Tuesday", "2014-03-04", "weekday"],
        [2, "Monday", "2014-03-03", "weekday"],
      ],
    ],
  ])("%s", (_, first, second, days) => {
    expect(find(first, second, days)).toEqual([]);
  });
});

describe("findOwnSentences", () => {
  const own = (isTold: boolean, ...texts: string[]) =>
    findOwnSentences(read(...texts), () => isTold).map(({ articleId, text }) => [articleId, text]);
  const SHARED = "The council of Vik sold the old lighthouse to Mara Quist for 90,000 crowns.";
  const ALONE = "Behind the dunes of Sandø 40 painters from Altmark have rented cottages since spring.";

  test("finds what no other report comes near", () => {
    expect(
      own(
        false,
        `${SHARED} ${ALONE}`,
        `For 90,000 crowns Mara Quist bought the lighthouse that the council of Vik sold.`,
      ),
    ).toEqual([[1, ALONE]]);
  });

  test("leaves out what is told elsewhere on the page, remarks without a name, and a report alone", () => {
    const other = "Nothing else was said.";
    expect(own(true, ALONE, other)).toEqual([]);
    expect(
      own(false, "Some people find that rather beautiful while others would gladly paint everything green.", other),
    ).toEqual([]);
    expect(own(false, ALONE)).toEqual([]);
  });
});
