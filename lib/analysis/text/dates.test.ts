import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "./dates";
import { spentMs } from "./testing/spent-ms";

const ANCHOR = { date: "2013-01-31", precision: "day" } as const;

function read(text: string, anchor: Parameters<typeof findDates>[1] = ANCHOR) {
  return findDates(text, anchor).map(({ form, value, period }) => {
    const to = period && value && period.to !== value.date && value.precision === "day" ? `..${period.to}` : "";
    if (value === null) return `${form} = ?`;
    return `${form} = ${value.date.slice(0, { day: 10, month: 7, year: 4 }[value.precision])}${to}`;
  });
}

describe("findDates with the day of writing known (Thursday 31 January 2013)", () => {
  it.each([
    ["It was dated January 31, 2013.", ["January 31, 2013 = 2013-01-31"]],
    ["It was dated 31 January 2013.", ["31 January 2013 = 2013-01-31"]],
    ["A meeting on Jan. 28 to 29, the media said", ["Jan. 28 to 29 = 2013-01-28..2013-01-29"]],
    ["from 28-29 January they met", ["28-29 January = 2013-01-28..2013-01-29"]],
    ["for its Dec. 12 rocket launch", ["Dec. 12 = 2012-12-12"]],
    ["on 2013-01-31T09:00:00Z", ["2013-01-31 = 2013-01-31"]],
    ["held in October 2007.", ["October 2007 = 2007-10"]],
    ["devices in 2006 and 2009.", ["2006 = 2006", "2009 = 2009"]],
    ["the media said Tuesday, as", ["Tuesday = 2013-01-29"]],
    ["said Thursday", ["Thursday = 2013-01-31"]],
    ["said last Thursday", ["last Thursday = 2013-01-24"]],
    ["opens next Monday", ["next Monday = 2013-02-04"]],
    ["They will meet on Friday", ["Friday = 2013-02-01"]],
    ["The talks will go on, officials said Friday.", ["Friday = 2013-01-25"]],
    ["said Tuesday. A day earlier it rained", ["Tuesday = 2013-01-29", "A day earlier = 2013-01-28"]],
    ["On January 5 it began; two days later it ended.", ["January 5 = 2013-01-05", "two days later = 2013-01-07"]],
    ["three days ago", ["three days ago = 2013-01-28"]],
    ["yesterday and tomorrow", ["yesterday = 2013-01-30", "tomorrow = 2013-02-01"]],
    ["earlier this week", ["this week = ?"]],
    ["last month and next year", ["last month = 2012-12", "next year = 2014"]],
    ["six months ago", ["six months ago = 2012-07"]],
    ["in April last year. In July last year he", ["April last year = 2012-04", "July last year = 2012-07"]],
    ["last July", ["last July = 2012-07"]],
    ["celebrate the birthday on Feb. 16.", ["Feb. 16 = 2013-02-16"]],
    ["on Tuesday, January 29, 2013, it", ["Tuesday, January 29, 2013 = 2013-01-29"]],
    ["PYONGYANG, December 24 (KCNA)", ["December 24 = 2012-12-24"]],
    ["31st of January 2013", ["31st of January 2013 = 2013-01-31"]],
    ["on 25/12/2012", ["25/12/2012 = 2012-12-25"]],
    ["on 03/04/2012", ["03/04/2012 = ?"]],
    ["2013년 1월 31일", ["2013년 1월 31일 = 2013-01-31"]],
    ["2013年1月31日", ["2013年1月31日 = 2013-01-31"]],
    ["in May they met", ["May = 2012-05"]],
    ["February 29, 2013", ["February 29, 2013 = ?"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("findDates leaves alone what is no date", () => {
  it.each([
    "He may go and 5 march on.",
    "Theresa May spoke to August Wilson.",
    "version 2.2013 of v1.2006",
    "May 10:30 and March 10,000 men",
    "In 2000 people of 1,995 homes",
    "the Sunday Times of Good Friday",
    "the Sunday Independent, the Sunday Mail and the Monday Herald",
    "their Sunday Best at Sunday school",
    "the 1990s, room 2013, sat and sun",
    "https://example.org/2013-01-31-newsletter.html",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("findDates without the day of writing", () => {
  it("keeps the weekday and counts weekdays on from it", () => {
    const [tuesday, before] = findDates("said Tuesday. The North a day earlier convened", null);
    expect(tuesday).toMatchObject({ kind: "weekday", value: null, weekday: 2, reason: { rule: "no-anchor" } });
    expect(before).toMatchObject({ kind: "relative", value: null, weekday: 1 });
  });

  it("resolves what the text names in full, and what counts from it", () => {
    expect(read("On 5 March 2012 it rained, and the next day it snowed. On Feb. 16 no", null)).toEqual([
      "5 March 2012 = 2012-03-05",
      "the next day = 2012-03-06",
      "Feb. 16 = ?",
    ]);
  });

  it("resolves months and years by an anchor known to the month or year only", () => {
    expect(read("last March, on Tuesday", { date: "2012-06-01", precision: "month" })).toEqual([
      "last March = 2012-03",
      "Tuesday = ?",
    ]);
    expect(read("on Feb. 16, yesterday", { date: "2012-01-01", precision: "year" })).toEqual([
      "Feb. 16 = 2012-02-16",
      "yesterday = ?",
    ]);
  });
});

describe("findDates on any text", () => {
  const piece = fc.constantFrom(
    "Jan. 28",
    " to 29",
    "Tuesday",
    ", ",
    "May ",
    "2013",
    "in ",
    "a day earlier",
    "31",
    "-",
    "/",
    "x",
  );
  it("gives spans in order that do not overlap and hold their form", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.string(), (pieces, noise) => {
        const text = pieces.join("") + noise;
        let end = 0;
        for (const mention of findDates(text, ANCHOR)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.form);
          end = mention.end;
        }
      }),
    );
  });

  it("stays linear on repetitive text", () => {
    for (const unit of ["1", "Jan. 1 to ", "in 2006 ", "the the ", "will "]) {
      expect(spentMs(() => findDates(unit.repeat(20_000), ANCHOR))).toBeLessThan(3_000);
    }
  });
});

it.each([
  ["Am 8. Oktober 2021 fuhr der erste Zug.", "2021-10-08"],
  ["Le 1er février 2020, la digue a cédé.", "2020-02-01"],
  ["El 3 de mayo de 2022 volvió la flota.", "2022-05-03"],
  ["Лёд тронулся 17 апреля 2020 года.", "2020-04-17"],
  ["فتح السوق في 11 يونيو 2021.", "2021-06-11"],
])("%s names a day", (text, date) => expect(findDates(text, null)[0]?.value).toEqual({ date, precision: "day" }));
