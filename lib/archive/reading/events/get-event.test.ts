import { expect, test } from "vitest";
import type { Audience } from "@/lib/archive/reading/published";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import { writeArticles, writeEvent } from "@/lib/archive/testing/write-articles";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { type EventView, getEvent } from "./get-event";

async function view(client: Client, id: number, audience: Audience = "readers"): Promise<EventView> {
  const answer = await getEvent(client, id, audience);
  if (answer.state !== "active") throw new Error(`event ${id} moved to ${answer.to}`);
  return answer.event;
}

onBothEngines("event page", (open) => {
  test("names every report, the people with their roles, the shared quotation and why they stand together", async () => {
    const { client } = await open();
    const { event, articles } = await fillExampleArchive(client);
    const told = await view(client, event.id);
    expect(told.reports.map((report) => [report.publication?.slug, report.title])).toEqual([
      ["harbour-letter", articles.talks.title],
      ["city-courier", articles.report.title],
    ]);
    expect(told.reports.every((report) => report.quotedShare > 0.3 && report.quotedShare < 1)).toBe(true);
    expect(told.people.map(({ name, roles, articleIds }) => [name, roles, articleIds.length])).toEqual([
      ["Anna Berg", ["Mayor"], 2],
    ]);
    expect(told.quotations).toHaveLength(1);
    expect(told.quotations[0]).toMatchObject({ speaker: "Berg", wordCount: 20 });
    expect(told.quotations[0]?.printings.map((printing) => printing.isSameWords)).toEqual([true, true]);
    expect(told.links.map((link) => [link.kind, link.summary, link.compareAddress])).toEqual([
      ["same-event", "Both quote Berg in the same 20 words.", `/compare/${articles.talks.id}/${articles.report.id}`],
    ]);
    expect(told.timeline.map(({ date, isEvent, articleIds }) => [date, isEvent, articleIds.length])).toEqual([
      ["2014-03-03", true, 1],
      ["2014-03-04", false, 1],
    ]);
    expect(told.family).toEqual({ earlier: [], later: [], parallel: [], mentionedBy: [] });
  });

  test("shows editors the links readers do not see, and readers what follows", async () => {
    const { client } = await open();
    const { event, articles } = await fillExampleArchive(client);
    const pair = { aId: articles.talks.id, bId: articles.report.id };
    const hidden = { score: 0.1, isShown: false, status: "found" };
    await client.link.create({ data: { ...pair, kind: "series", ...hidden } });
    expect((await view(client, event.id)).links).toHaveLength(1);
    expect((await view(client, event.id, "editors")).links.map((link) => link.isShown)).toEqual([true, false]);
    await client.link.updateMany({ where: { bId: articles.followUp.id }, data: { kind: "follow-up", isShown: true } });
    await client.link.updateMany({ where: pair, data: { isShown: false } });
    const [why, ...others] = (await view(client, event.id)).links;
    expect([why?.isShown, why?.score, others]).toEqual([false, 0.9, []]);
    const { family } = await view(client, event.id);
    expect(family.later.map(({ kind, name, event: other, daysApart }) => [kind, name, other, daysApart])).toEqual([
      ["follow-up", "Quay: what comes next", null, 7],
    ]);
    expect([...family.earlier, ...family.parallel]).toEqual([]);
  });

  test("says what only one of the reports brings, and which days they speak of", async () => {
    const { client } = await open();
    const shared = '"We will open the bridge to everyone on Sunday," Anna Berg said.';
    const ids = await writeArticles(client, [
      { source: "Post", date: "2013-04-01", title: "One", text: shared, people: [{ name: "Anna Berg" }] },
      {
        source: "Gazette",
        date: "2013-04-02",
        title: "Two",
        text: `${shared} "Nobody asked the fishermen about any of it," Jonas Berg said.`,
        people: [{ name: "Anna Berg" }, { name: "Jonas Berg" }],
      },
    ]);
    const spoken = { start: 0, end: 1, form: "", kind: "absolute", precision: "day", reason: {} };
    const days = ids.flatMap((articleId, i) => [
      { articleId, date: "2013-04-07", ...spoken },
      { articleId, date: `2013-05-0${i + 1}`, ...spoken },
    ]);
    await client.dateMention.createMany({ data: days });
    const id = await writeEvent(client, { name: "Bridge", date: null, publicationCount: 2, articleIds: ids });
    const told = await view(client, id);
    expect(told.onlyHere).toMatchObject([
      {
        articleId: ids[1],
        people: [{ name: "Jonas Berg" }],
        quotations: ["Nobody asked the fishermen about any of it,"],
      },
    ]);
    expect(told.timeline.map(({ date, spokenOfBy }) => [date, spokenOfBy])).toEqual([
      ["2013-04-01", 0],
      ["2013-04-02", 0],
      ["2013-04-07", 2],
    ]);
  });

  test("holds the reports against each other: what they are made of, where, and what they dispute", async () => {
    const { client } = await open();
    const copied = "Fishermen took most of the passengers ashore in open boats before the sun was up.";
    const [post = 0, gazette = 0] = await writeArticles(client, [
      {
        source: "Post",
        date: "2013-04-01",
        title: "Ferry lost near Vik",
        text: `The ferry Solveig sank near Vik and 12 people died. ${copied} "It went dark," Birger Aas said.`,
        people: [{ name: "Birger Aas", role: "captain" }],
      },
      {
        source: "Gazette",
        date: "2013-04-02",
        title: "Solveig: the count",
        text: `Near Vik divers found the ferry Solveig; 15 people died in her. ${copied}`,
      },
    ]);
    const id = await writeEvent(client, {
      name: "Ferry",
      date: "2013-04-01",
      publicationCount: 2,
      articleIds: [post, gazette],
    });
    const told = await view(client, id);
    expect(told.place).toMatchObject({ name: "Vik", articleIds: [post, gazette] });
    expect(told.comparedCount).toBe(2);
    expect(told.reports.map(({ coverage }) => coverage)).toEqual([
      { quotedWords: 3, copiedWords: 15, ownWords: 13, copiedWith: gazette },
      { quotedWords: 0, copiedWords: 15, ownWords: 12, copiedWith: post },
    ]);
    expect(told.disagreements.map(({ kind, about, sides }) => [kind, about, sides.map((side) => side.value)])).toEqual([
      ["number", "killed", ["12 people", "15 people"]],
    ]);
  });

  test("an old address leads on, a withdrawn event says so, an unknown one is not found", async () => {
    const { client } = await open();
    const { event, articles } = await fillExampleArchive(client);
    const createdAt = new Date(0);
    await client.redirect.create({ data: { from: "/events/900", to: "/events/901", createdAt } });
    await client.redirect.create({ data: { from: "/events/901", to: `/events/${event.id}`, createdAt } });
    expect(await getEvent(client, 900, "readers")).toEqual({ state: "moved", to: `/events/${event.id}` });
    await expect(getEvent(client, 999, "readers")).rejects.toMatchObject({ code: "not-found" });
    const ids = [articles.talks.id, articles.report.id];
    await client.article.updateMany({ where: { id: { in: ids } }, data: { status: "withdrawn" } });
    await expect(getEvent(client, event.id, "readers")).rejects.toMatchObject({ code: "gone" });
  });
});
