import { describe, expect, test } from "vitest";
import { chooseShown, type DatedVersion } from "./choose-shown";
import { type IssueForm, judgeVersion } from "./judge-version";

const day = (date: string) => ({ date, precision: "day" }) as const;

const STORY =
  "The ferry to the islands sails an hour later from Friday on, the harbour master said at the pier. Two boats are being painted and a third waits for a new engine from Trieste, which is held up at the border.";
const MORE =
  "Keepers of bees in the upper valley count a third fewer hives than a year ago. A wet spring and a mite are to blame, and the price of honey has gone up by a quarter since April.";

const issue = (over: Partial<IssueForm> = {}): IssueForm => ({
  ...{ number: "12", date: day("2019-03-05"), title: "The Harbour Letter" },
  articles: [
    { title: "Ferry sails later", text: STORY },
    { title: "Fewer bees", text: MORE },
  ],
  ...over,
});

describe("versions of one issue", () => {
  const shortened = [
    { title: "Ferry sails later", text: STORY.slice(0, 110) },
    { title: "Fewer bees", text: MORE.slice(0, 90) },
  ];
  const asOne = [{ title: "The Harbour Letter", text: `Ferry sails later\n\n${STORY}\n\nFewer bees\n\n${MORE}` }];
  const mended = [
    issue().articles[0] ?? { title: "", text: "" },
    { title: "Fewer bees", text: MORE.replace("third", "fifth") },
  ];
  test.each([
    [
      "the number, in a mail that cuts its articles short",
      { articles: shortened, date: day("2019-03-06") },
      /^The same number/,
    ],
    ["the day, in a page read as one article", { articles: asOne, number: null }, /^The same day/],
    ["the day, with a word put right", { articles: mended, number: null }, /^The same day, and 9\d % /],
  ])("are known by %s", (_, over, words) => {
    expect(judgeVersion(issue(), issue(over))?.words).toMatch(words);
    expect(judgeVersion(issue(over), issue())?.words).toMatch(words);
  });
});

describe("issues apart", () => {
  const report = (day_: number, figures: number[]) =>
    issue({
      ...{ number: null, date: day(`2019-03-0${day_}`), title: "Market report" },
      articles: [
        {
          title: "Prices at the fish market",
          text: `Trout sold at ${figures[0]} the crate and bass at ${figures[1]}, as the market office said in its report of the day. Of eels ${figures[2]} crates were landed, and ${figures[3]} boats stayed out. The office will open at six tomorrow, as on every day of the week.`,
        },
      ],
    });

  test("two days of one template are never versions, marked as a correction or not", () => {
    const monday = report(4, [31, 44, 12, 7]);
    const tuesday = report(5, [33, 41, 15, 9]);
    expect(judgeVersion(monday, tuesday)).toBeNull();
    expect(judgeVersion(monday, { ...tuesday, title: "Corrected: Market report" })).toBeNull();
    expect(judgeVersion(monday, { ...report(5, [31, 44, 12, 8]), title: "Market report (corrected)" })?.words).toMatch(
      /^One says that it is a correction/,
    );
  });

  test("another number is another issue, whatever the words", () => {
    expect(judgeVersion(issue(), issue({ number: "13" }))).toBeNull();
  });

  test("the same number and day with other words are not versions", () => {
    const other = issue({
      articles: [
        { title: "Fewer bees", text: MORE },
        { title: "Fair", text: "It was fair." },
      ],
    });
    expect(judgeVersion(issue({ articles: [{ title: "Ferry", text: STORY }] }), other)).toBeNull();
  });

  test("an article that stands in a longer report of the same day is no version of it", () => {
    const brief = issue({ number: null, articles: [{ title: "Ferry sails later", text: STORY }] });
    expect(judgeVersion(issue({ number: null }), brief)).toBeNull();
  });

  test("numbers begin again in another year", () => {
    expect(judgeVersion(issue(), issue({ date: day("2020-03-05") }))).toBeNull();
  });
});

describe("the version shown", () => {
  test("is the newest by its own date, of equals the one that came last", () => {
    const [mail, page, late] = [
      { id: 1, date: day("2019-03-05") },
      { id: 2, date: day("2019-03-05") },
      { id: 3, date: day("2019-03-04") },
    ];
    expect(chooseShown([mail, page, late])).toBe(page);
    expect(chooseShown([page, mail])).toBe(page);
  });

  test("a date that says less is no older for it", () => {
    const mail: DatedVersion = { id: 1, date: day("2019-03-05") };
    expect(chooseShown([mail, { id: 2, date: { date: "2019-03-01", precision: "month" } }]).id).toBe(2);
    expect(chooseShown([mail, { id: 2, date: null }]).id).toBe(2);
    expect(chooseShown([mail, { id: 2, date: { date: "2019-02-01", precision: "month" } }]).id).toBe(1);
  });
});
