import { expect, test } from "vitest";
import { listEvents } from "@/lib/archive/reading/events/list-events";
import { listReports } from "@/lib/archive/reading/events/list-reports";
import { readEventsQuery } from "@/lib/archive/reading/events/schema";
import { writeArticles } from "@/lib/archive/testing/write-articles";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { groupArticles } from "./group-articles";
import { findWrongEvents } from "./refresh-event";

const NOW = new Date("2013-04-01T00:00:00Z");

onBothEngines("members of an event", (open) => {
  test("make it one of several publications by links that readers see, and by no weaker ones", async () => {
    const { client } = await open();
    const report = (source: string) => ({ source, date: "2013-03-04", title: "Ferry sinks", text: "The ferry sank." });
    const ids = await writeArticles(client, [report("Post"), report("Gazette")]);
    const [aId = 0, bId = 0] = ids;
    const pair = { aId, bId, kind: "same-event", status: "found" };
    const { id } = await client.link.create({ data: { ...pair, score: 0.75, isShown: false } });
    const group = async (change: { score?: number; status?: string }) => {
      await client.link.update({ where: { id }, data: change });
      await client.$transaction((db) => groupArticles(db, ids, NOW));
      const members = await client.eventArticle.findMany({ orderBy: { articleId: "asc" } });
      const { total, events } = await listEvents(client, readEventsQuery({}));
      expect(await findWrongEvents(client)).toEqual([]);
      return [members.map(({ isSure }) => isSure), total, events[0]?.sourceCount ?? 0];
    };
    expect(await group({})).toEqual([[false, false], 0, 0]);
    expect(await group({ score: 0.995 })).toEqual([[true, true], 1, 2]);
    expect(await group({ score: 0.75 })).toEqual([[false, false], 0, 0]);
    const [event] = await client.event.findMany();
    const sureOf = async () => (await listReports(client, event?.id ?? 0)).map(({ isSure }) => isSure);
    expect(await sureOf()).toEqual([false, false]);
    // An archive of before doesn't say it, and shows what it showed.
    await client.eventArticle.updateMany({ data: { isSure: null } });
    await client.event.updateMany({ data: { publicationCount: 2 } });
    expect(await findWrongEvents(client)).toEqual([]);
    expect(await sureOf()).toEqual([true, true]);
  });
});
