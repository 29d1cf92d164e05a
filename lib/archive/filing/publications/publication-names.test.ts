import { beforeEach, expect, test } from "vitest";
import type { Upload } from "@/lib/analysis/intake/types";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };

type Mail = { from: string; subject: string; day: number; list?: string };

/** A mail of one letter; each day has words of its own. */
function mail({ from, subject, day, list }: Mail): Upload {
  const date = `Mon, 0${day} Jun 2020 08:00:00 +0000`;
  const head = [`From: ${from}`, "To: reader@mail.example", `Subject: ${subject}`, `Date: ${date}`];
  if (list !== undefined) head.push(`List-Id: ${list}`);
  const words = `On day ${day} crane number ${day} lifted ${day}0 crates of herring from the old quay, and the keeper of the light counted them twice before noon.`;
  const bytes = Buffer.from(`${head.join("\r\n")}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`);
  return { fileName: `${day}.eml`, mediaType: "message/rfc822", bytes };
}

const NEWS = '"Harbour News" <news@harbour.example>';
const DIGEST = '"Harbour News Digest" <news@harbour.example>';
const KITCHEN = '"Quayside Kitchen" <news@harbour.example>';

onBothEngines("names of publications", (open) => {
  let archive: Archive;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
  });

  async function publish(...mails: Mail[]): Promise<number> {
    const importId = await archive.imports.receive(mails.map(mail));
    await archive.imports.analyse(importId);
    expect(await archive.imports.publish(importId)).toMatchObject({ ok: true });
    return importId;
  }

  const listNames = async () =>
    (await archive.publications.listPublications()).map(({ name, issueCount }) => `${name}: ${issueCount}`);

  const listOthers = async (slug: string) =>
    (await archive.publications.getPublication(slug)).alsoCalled.map(({ name, reason }) => `${name}: ${reason.rule}`);

  test("a second name from one address is the publication's other name, and its address leads on", async () => {
    await publish({ from: NEWS, subject: "Cranes", day: 1 }, { from: DIGEST, subject: "Crates", day: 2 });
    expect(await listNames()).toEqual(["Harbour News: 2"]);
    expect(await listOthers("harbour-news")).toEqual(["Harbour News Digest: one-sender"]);
    expect(await archive.findRedirect("/issues/harbour-news-digest")).toBe("/issues/harbour-news");
    const moved = await archive.findRedirect("/issues/harbour-news-digest/2020-06-02");
    expect(moved).toBe("/issues/harbour-news/2020-06-02");
    await expect(archive.issues.getIssue("harbour-news", "2020-06-02")).resolves.toMatchObject({ articles: [{}] });
  });

  test("another name from one address is another publication's, but one of one list", async () => {
    await publish({ from: NEWS, subject: "Cranes", day: 1 }, { from: KITCHEN, subject: "Soup", day: 2 });
    expect(await listNames()).toEqual(["Harbour News: 1", "Quayside Kitchen: 1"]);
    await publish(
      { from: '"Old Quay" <a@quay.example>', subject: "Boats", day: 3, list: "<quay.lists.example>" },
      { from: '"Night Boats" <b@quay.example>', subject: "Night", day: 4, list: "<QUAY.lists.example>" },
    );
    expect(await listNames()).toEqual(["Harbour News: 1", "Old Quay: 2", "Quayside Kitchen: 1"]);
    expect(await listOthers("old-quay")).toEqual(["Night Boats: one-list"]);
  });

  test("a mail that somebody sent on says nothing of whose the issue is", async () => {
    await publish({ from: NEWS, subject: "Cranes", day: 1 }, { from: DIGEST, subject: "Fwd: Crates", day: 2 });
    expect(await listNames()).toEqual(["Harbour News: 1", "Harbour News Digest: 1"]);
  });

  test("two that the archive has already become one when an issue shows it, and links follow", async () => {
    const elsewhere = '"Harbour News Digest" <post@elsewhere.example>';
    await publish(
      { from: elsewhere, subject: "Crates", day: 1 },
      { from: NEWS, subject: "Cranes", day: 2 },
      { from: NEWS, subject: "Cranes again", day: 3 },
    );
    expect(await listNames()).toEqual(["Harbour News: 2", "Harbour News Digest: 1"]);
    await publish({ from: DIGEST, subject: "More crates", day: 4 });
    expect(await listNames()).toEqual(["Harbour News: 4"]);
    const of = await archive.database.client.article.findMany({ select: { publication: { select: { name: true } } } });
    expect(new Set(of.map(({ publication }) => publication?.name))).toEqual(new Set(["Harbour News"]));
    const profiles = await archive.database.client.articleProfile.findMany({ select: { profile: true } });
    expect(profiles.map(({ profile }) => (profile as { publication: string }).publication)).toEqual(
      Array(4).fill("Harbour News"),
    );
    const queued = await archive.database.client.job.findMany({ select: { kind: true } });
    expect(
      queued.map(({ kind }) => kind),
      "links have followed; lines are learned beside",
    ).toEqual(["learn-lines"]);
    expect((await archive.imports.check()).findings).toEqual([]);
  });

  test("an editor keeps a name apart, also from later issues, until that is undone", async () => {
    await publish({ from: NEWS, subject: "Cranes", day: 1 }, { from: DIGEST, subject: "Crates", day: 2 });
    const done = await archive.decisions.keepPublicationApart("harbour-news-digest", EDITOR);
    expect(done).toMatchObject({ ok: true });
    expect(await listNames()).toEqual(["Harbour News: 1", "Harbour News Digest: 1"]);
    expect(await archive.findRedirect("/issues/harbour-news-digest")).toBeNull();
    await publish({ from: DIGEST, subject: "More crates", day: 3 });
    await archive.imports.reanalyse();
    expect(await listNames()).toEqual(["Harbour News: 1", "Harbour News Digest: 2"]);
    expect(done.ok && (await archive.decisions.undo(done.decisionId, EDITOR))).toMatchObject({ ok: true });
    expect(await listNames()).toEqual(["Harbour News: 3"]);
    expect(await listOthers("harbour-news")).toEqual(["Harbour News Digest: one-sender"]);
  });

  test("an editor says that two are one, with all their names, until that is undone", async () => {
    await publish(
      { from: NEWS, subject: "Cranes", day: 1 },
      { from: DIGEST, subject: "Crates", day: 2 },
      { from: KITCHEN, subject: "Soup", day: 3 },
    );
    const done = await archive.decisions.mergePublications("harbour-news", "quayside-kitchen", EDITOR);
    expect(done).toMatchObject({ ok: true });
    expect(await listNames()).toEqual(["Quayside Kitchen: 3"]);
    expect(await listOthers("quayside-kitchen")).toEqual(["Harbour News: editor", "Harbour News Digest: one-sender"]);
    await publish({ from: NEWS, subject: "Cranes again", day: 4 });
    await archive.imports.reanalyse();
    expect(await listNames()).toEqual(["Quayside Kitchen: 4"]);
    const { decisions } = await archive.decisions.list();
    expect(decisions[0]).toMatchObject({ words: "Said that Harbour News is another name of Quayside Kitchen." });
    expect(done.ok && (await archive.decisions.undo(done.decisionId, EDITOR))).toMatchObject({ ok: true });
    expect(await listNames()).toEqual(["Harbour News: 3", "Quayside Kitchen: 1"]);
    expect(await listOthers("harbour-news")).toEqual(["Harbour News Digest: one-sender"]);
  });

  test("what cannot be said is refused in words", async () => {
    await publish({ from: NEWS, subject: "Cranes", day: 1 }, { from: DIGEST, subject: "Crates", day: 2 });
    const { mergePublications, keepPublicationApart } = archive.decisions;
    expect(await mergePublications("harbour-news", "harbour-news-digest", EDITOR)).toMatchObject({
      reason: "bad-request",
    });
    expect(await mergePublications("harbour-news-digest", "harbour-news", EDITOR)).toMatchObject({
      reason: "conflict",
    });
    expect(await mergePublications("harbour-news", "nobody", EDITOR)).toMatchObject({ reason: "not-found" });
    expect(await keepPublicationApart("harbour-news", EDITOR)).toMatchObject({ reason: "duplicate" });
  });

  const ALPHA = '"Alpha" <a@alpha.example>';
  const BETA = '"Beta" <b@beta.example>';
  const GAMMA = '"Gamma" <c@gamma.example>';

  test.each(["undone", "kept apart"])("a name whose merge was %s does not come along again", async (way) => {
    await publish(
      { from: ALPHA, subject: "Cranes", day: 1 },
      { from: BETA, subject: "Crates", day: 2 },
      { from: GAMMA, subject: "Soup", day: 3 },
    );
    const { mergePublications, keepPublicationApart, undo } = archive.decisions;
    const first = await mergePublications("alpha", "beta", EDITOR);
    const second = await mergePublications("beta", "gamma", EDITOR);
    if (!first.ok || !second.ok) throw new Error("The publications were not merged.");
    const out = way === "undone" ? undo(first.decisionId, EDITOR) : keepPublicationApart("alpha", EDITOR);
    expect(await out).toMatchObject({ ok: true });
    expect(await listNames()).toEqual(["Alpha: 1", "Gamma: 2"]);
    expect(await undo(second.decisionId, EDITOR)).toMatchObject({ ok: true });
    expect(await listNames()).toEqual(["Alpha: 1", "Beta: 1", "Gamma: 1"]);
    expect(await listOthers("beta")).toEqual([]);
    expect((await archive.imports.check()).findings).toEqual([]);
  });

  test("a third name brings no two together that an editor keeps apart", async () => {
    const list = "<quay.lists.example>";
    await publish(
      { from: '"Quay Paper" <a@quay.example>', subject: "Cranes", day: 1, list },
      { from: '"Night Boats" <a@quay.example>', subject: "Boats", day: 2, list },
    );
    expect(await archive.decisions.keepPublicationApart("night-boats", EDITOR)).toMatchObject({ ok: true });
    for (const day of [3, 4]) await publish({ from: '"Quay Extra" <a@quay.example>', subject: "Extra", day, list });
    expect(await listNames()).toEqual(["Night Boats: 1", "Quay Paper: 3"]);
  });

  test("other names, and what editors said of them, outlast the samples", async () => {
    const sample = await publish({ from: '"Sample Paper" <s@sample.example>', subject: "Samples", day: 5 });
    await archive.database.client.import.update({ where: { id: sample }, data: { isSample: true } });
    await publish(
      { from: NEWS, subject: "Cranes", day: 1 },
      { from: DIGEST, subject: "Crates", day: 2 },
      { from: ALPHA, subject: "Soup", day: 3 },
    );
    const merged = await archive.decisions.mergePublications("alpha", "harbour-news", EDITOR);
    await archive.imports.removeSamples();
    expect(await archive.findRedirect("/issues/harbour-news-digest")).toBe("/issues/harbour-news");
    expect(await listOthers("harbour-news")).toEqual(["Alpha: editor", "Harbour News Digest: one-sender"]);
    expect(await archive.publications.listPublications()).toHaveLength(1);
    const names = await archive.database.client.publication.findMany({
      select: { name: true },
      orderBy: { id: "asc" },
    });
    expect(names.map(({ name }) => name)).toEqual(["Harbour News", "Harbour News Digest", "Alpha"]);
    expect(merged.ok && (await archive.decisions.undo(merged.decisionId, EDITOR))).toMatchObject({ ok: true });
    expect(await listNames()).toEqual(["Alpha: 1", "Harbour News: 2"]);
  });

  const ELSEWHERE = '"Harbour News Digest" <post@elsewhere.example>';
  const draft = async (...mails: Mail[]) => archive.imports.analyse(await archive.imports.receive(mails.map(mail)));

  test("drafts change nothing of what readers see, nor do they name a publication", async () => {
    await publish({ from: ELSEWHERE, subject: "Crates", day: 1 }, { from: NEWS, subject: "Cranes", day: 2 });
    const seen = ["Harbour News Digest: 1", "Harbour News: 1"].sort();
    const importId = await archive.imports.receive(
      [3, 4].map((day) => mail({ from: DIGEST, subject: `More crates ${day}`, day })),
    );
    await archive.imports.analyse(importId);
    expect((await listNames()).sort()).toEqual(seen);
    await archive.imports.takeBack(importId);
    expect((await listNames()).sort()).toEqual(seen);
    const secret = '"Harbour News Secret" <x@x.example>';
    await draft(...[5, 6, 7].map((day) => ({ from: secret, subject: `Secret ${day}`, day })));
    await publish({ from: '"Harbour News Secret" <news@harbour.example>', subject: "Opened", day: 8 });
    expect((await listNames()).sort()).toEqual(["Harbour News Digest: 1", "Harbour News: 2"]);
    expect((await archive.imports.check()).findings).toEqual([]);
  });

  test("an issue taken back and published again is filed by its sender", async () => {
    await publish({ from: NEWS, subject: "Cranes", day: 1 });
    const importId = await archive.imports.receive([mail({ from: DIGEST, subject: "Crates", day: 2 })]);
    await archive.imports.analyse(importId);
    await archive.imports.takeBack(importId);
    expect(await archive.imports.publish(importId)).toMatchObject({ ok: true });
    expect(await listNames()).toEqual(["Harbour News: 2"]);
    expect((await archive.imports.check()).findings).toEqual([]);
  });

  test.each(["<4711.xt.local>", "<house.lists.example>"])(
    "publications of a house stay apart under %s",
    async (list) => {
      await publish(
        { from: '"Morning Tide" <a@house.example>', subject: "Cranes", day: 1, list },
        { from: '"Kitchen" <b@house.example>', subject: "Soup", day: 2, list },
        { from: '"Sailing" <c@house.example>', subject: "Boats", day: 3, list },
      );
      expect(await listNames()).toEqual(["Kitchen: 1", "Morning Tide: 1", "Sailing: 1"]);
    },
  );

  test("an issue left behind under another publication than its name's is found and moved", async () => {
    await publish({ from: NEWS, subject: "Cranes", day: 1 }, { from: KITCHEN, subject: "Soup", day: 2 });
    const db = archive.database.client;
    const [one, other] = await db.publication.findMany({ orderBy: { id: "asc" }, select: { id: true } });
    await db.publication.update({ where: { id: other?.id }, data: { sameAsId: one?.id } });
    const { findings } = await archive.imports.repair();
    expect(findings.map(({ what }) => what)).toEqual(["publication"]);
    expect(await listNames()).toEqual(["Harbour News: 2"]);
    expect((await archive.imports.check()).findings).toEqual([]);
  });
});
