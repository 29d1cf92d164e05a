import { beforeAll, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";
import type { CalendarDay } from "./view";

onBothEngines("the calendar", (open) => {
  let database: TestDatabase;
  let archive: Archive;
  const nothing = { year: null, month: null, day: null };

  beforeAll(async () => {
    database = await open();
    const { publications } = await fillExampleArchive(database.client);
    await database.client.monthCount.deleteMany({});
    await database.client.monthCount.createMany({
      data: [
        { publicationId: publications.letter.id, month: "2014-03", issueCount: 2, originalCount: 2, articleCount: 3 },
        { publicationId: publications.courier.id, month: "2014-03", issueCount: 1, originalCount: 2, articleCount: 2 },
        { publicationId: publications.courier.id, month: "2013-11", issueCount: 4, originalCount: 4, articleCount: 9 },
        { publicationId: publications.courier.id, month: "", issueCount: 1, originalCount: 1, articleCount: 1 },
      ],
    });
    archive = createArchive(database, { dataFolder: database.dataFolder });
  });

  const name = ({ date, issues, events }: CalendarDay) => [
    date,
    ...issues.map(({ publication }) => publication.slug),
    ...events.map((event) => event.name),
  ];

  test("a year shows each publication's issues by month, the newest year when none is asked for", async () => {
    const year = await archive.calendar.getCalendar(nothing);
    expect(year).toMatchObject({ kind: "year", year: "2014", years: ["2014", "2013"] });
    if (year.kind !== "year") return;
    expect(year.publications.map(({ slug, months }) => [slug, months[2], months[10]])).toEqual([
      ["harbour-letter", 2, 0],
      ["city-courier", 1, 0],
    ]);
    const before = await archive.calendar.getCalendar({ ...nothing, year: "2013" });
    expect(before).toMatchObject({ year: "2013", publications: [{ slug: "city-courier" }] });
    expect(await archive.calendar.getCalendar({ ...nothing, year: "1900" })).toMatchObject({ publications: [] });
  });

  test("a month shows every day with its issues and events, and leads to the months beside it", async () => {
    const month = await archive.calendar.getCalendar({ ...nothing, month: "2014-03" });
    if (month.kind !== "month") throw new Error("not a month");
    expect(month.days).toHaveLength(31);
    expect(month.days.filter(({ issues, events }) => issues.length + events.length > 0).map(name)).toEqual([
      ["2014-03-03", "harbour-letter", "Council votes on the old quay"],
      ["2014-03-04", "city-courier"],
      ["2014-03-10", "harbour-letter"],
    ]);
    expect([month.previous, month.next, month.isCut]).toEqual(["2013-11", null, false]);
  });

  test("a day shows what every year has on it", async () => {
    const day = await archive.calendar.getCalendar({ ...nothing, day: "03-03" });
    if (day.kind !== "day") throw new Error("not a day");
    expect(day.days.map(name)).toEqual([["2014-03-03", "harbour-letter", "Council votes on the old quay"]]);
    expect(await archive.calendar.getCalendar({ ...nothing, day: "02-30" })).toMatchObject({ days: [] });
  });
});
