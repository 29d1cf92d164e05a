import { expect, test } from "vitest";
import { findEventRefs } from "@/lib/archive/reading/articles/find-event-refs";
import { type TestArticle, writeArticles, writeEvent } from "@/lib/archive/testing/write-articles";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { listFamily } from "./list-family";
import type { Family, Relative } from "./relative";

const story = (source: string, date: string, ...people: string[]): TestArticle => ({
  source,
  date,
  title: `${people.join(" and ")} on ${date}`,
  text: `${people.join(" met ")}.`,
  people: people.map((name) => ({ name })),
});

/** Two reports of an event on a day, by two publications. */
async function tell(
  client: Client,
  name: string,
  date: string,
  ...people: string[]
): Promise<{ id: number; reports: number[] }> {
  const reports = await writeArticles(client, [story("Post", date, ...people), story("Gazette", date, ...people)]);
  return { id: await writeEvent(client, { name, date, publicationCount: 2, articleIds: reports }), reports };
}

async function link(client: Client, from: number, to: number, kind: string, rest: object = {}): Promise<void> {
  const [aId, bId] = from < to ? [from, to] : [to, from];
  const reasons = { parts: [], evidence: { summary: `Because of ${kind}.`, pairs: [] } };
  const found = { score: 0.9, isShown: true, status: "found", evidence: { create: reasons } };
  await client.link.create({ data: { aId, bId, kind, ...found, ...rest } });
}

async function family(client: Client, { id, reports }: { id: number; reports: number[] }): Promise<Family> {
  const [event] = await findEventRefs(client, [id]);
  if (!event) throw new Error(`no event ${id}`);
  return listFamily(client, event, reports);
}

const brief = (relatives: Relative[]) => relatives.map(({ name, kind, daysApart }) => [name, kind, daysApart]);

onBothEngines("the family of an event", (open) => {
  test("what mentions its reports, and not what they mention", async () => {
    const { client } = await open();
    const arrest = await tell(client, "Arrest", "2014-03-10", "Anna Berg");
    const [list = 0, older = 0] = await writeArticles(client, [
      story("Letter", "2014-03-14"),
      story("Letter", "2013-01-01"),
    ]);
    const [report = 0] = arrest.reports;
    await link(client, list, report, "mention", { earlierId: report });
    await link(client, report, older, "mention", { earlierId: older });
    const found = await family(client, arrest);
    expect(brief(found.mentionedBy)).toEqual([[" on 2014-03-14", "mention", 4]]);
    expect([found.earlier, found.later, found.parallel]).toEqual([[], [], []]);
  });

  test("what came before and after by follow-ups, whichever article has the smaller id", async () => {
    const { client } = await open();
    const verdict = await tell(client, "Verdict", "2014-03-20", "Anna Berg");
    const arrest = await tell(client, "Arrest", "2014-03-10", "Anna Berg");
    const robbery = await tell(client, "Robbery", "2014-03-01", "Anna Berg");
    const [v = 0, a = 0, r = 0] = [verdict.reports[0], arrest.reports[0], robbery.reports[0]];
    await link(client, r, a, "follow-up", { earlierId: r });
    await link(client, a, v, "follow-up", { earlierId: a });
    const found = await family(client, arrest);
    expect(brief(found.earlier)).toEqual([["Robbery", "follow-up", -9]]);
    expect(brief(found.later)).toEqual([["Verdict", "follow-up", 10]]);
    expect(found.later[0]).toMatchObject({
      why: "Because of follow-up.",
      event: { id: verdict.id },
      address: expect.stringContaining("/events/"),
    });
    expect(brief((await family(client, robbery)).earlier)).toEqual([]);
  });

  test("the numbers of a series stand by their dates; other links beside; each event once, ordered links first", async () => {
    const { client } = await open();
    const here = await tell(client, "Second round", "2014-03-10", "Anna Berg");
    const first = await tell(client, "First round", "2014-02-10", "Jonas Vik");
    const beside = await tell(client, "A copy", "2014-03-11", "Mara Quist");
    const [h = 0, f = 0, b = 0] = [here.reports[0], first.reports[0], beside.reports[0]];
    await link(client, h, f, "same-event", { score: 0.99 });
    await link(client, h, f, "series");
    await link(client, h, b, "near-copy");
    const found = await family(client, here);
    expect(brief(found.earlier)).toEqual([["First round", "series", -28]]);
    expect(brief(found.parallel)).toEqual([["A copy", "near-copy", 1]]);
    expect(found.later).toEqual([]);
  });

  test("a lone article has its own address; what was rejected, hidden or withdrawn is left out, what was confirmed is not", async () => {
    const { client } = await open();
    const here = await tell(client, "Vote", "2014-03-10", "Anna Berg");
    const others = await writeArticles(client, [
      story("Post", "2014-03-12", "Lone"),
      story("Post", "2014-03-13", "Rejected"),
      story("Post", "2014-03-14", "Hidden"),
      { ...story("Post", "2014-03-15", "Withdrawn"), status: "withdrawn" },
      story("Post", "2014-03-16", "Confirmed"),
    ]);
    const [h = 0] = here.reports;
    const [lone = 0, rejected = 0, hidden = 0, withdrawn = 0, confirmed = 0] = others;
    await link(client, h, lone, "follow-up", { earlierId: h });
    await link(client, h, rejected, "follow-up", { earlierId: h, status: "rejected" });
    await link(client, h, hidden, "follow-up", { earlierId: h, isShown: false });
    await link(client, h, withdrawn, "follow-up", { earlierId: h });
    await link(client, h, confirmed, "follow-up", { earlierId: h, isShown: false, status: "confirmed" });
    const { later } = await family(client, here);
    expect(later.map(({ name, event, daysApart }) => [name, event, daysApart])).toEqual([
      ["Lone on 2014-03-12", null, 2],
      ["Confirmed on 2014-03-16", null, 6],
    ]);
    expect(later[0]?.address).toMatch(/^\/articles\/\d+-lone-on/);
  });

  test("events of the same weeks that share people, if not only those whom everybody names", async () => {
    const { client } = await open();
    for (let day = 10; day < 24; day += 1) {
      await writeArticles(client, [story("Wire", `2013-05-${day}`, "Famous One", "Famous Two")]);
    }
    const here = await tell(client, "Here", "2014-03-10", "Famous One", "Famous Two", "Anna Berg", "Jonas Vik");
    await tell(client, "Only the famous", "2014-03-12", "Famous One", "Famous Two");
    await tell(client, "Rare ones", "2014-03-12", "Anna Berg", "Jonas Vik");
    await tell(client, "One rare", "2014-03-14", "Anna Berg", "Famous One");
    await tell(client, "One alone", "2014-03-11", "Anna Berg");
    await tell(client, "Too late", "2014-04-10", "Anna Berg", "Jonas Vik");
    const unseen = await tell(client, "Named in a draft", "2014-03-12", "Anna Berg");
    const [draft = 0] = await writeArticles(client, [{ ...story("Wire", "2014-03-12", "Jonas Vik"), status: "draft" }]);
    await client.eventArticle.create({ data: { articleId: draft, eventId: unseen.id } });
    const { parallel } = await family(client, here);
    expect(brief(parallel)).toEqual([
      ["Rare ones", null, 2],
      ["One rare", null, 4],
    ]);
    expect(parallel[0]?.why).toBe("Reports of both name Jonas Vik and Anna Berg.");
  });
});
