import type { Client } from "@/lib/db/client";
import { type ArticleDraft, addArticle, addIssue, addMention, addPerson, spanOf } from "./example-rows";

const WHEN = new Date("2014-04-01T09:00:00Z");

const PLEDGE = "We will not sell a single metre of the old quay while one family still lives and works beside it";

const TALKS: ArticleDraft = {
  section: "Topic of the week",
  part: 1,
  title: "Mayor keeps the old quay in public hands",
  dateline: "ALTMARK (Harbour Letter)",
  text: `Mayor Anna Berg told the council on Monday that the quay stays public.\n\n"${PLEDGE}," Berg said.\n\nThe vote was 14 to 9.`,
};
const MARKET: ArticleDraft = {
  section: "In brief",
  title: "Fish market reopens",
  text: "Stalls open again at six. Berg cut the ribbon, and the Port Authority sent flowers.",
};
const REPORT: ArticleDraft = {
  title: "Council backs quay after late vote",
  author: "Mara Lind",
  text: `A late vote ended years of dispute.\n\n“${PLEDGE},” mayor Anna Berg told members.`,
};
const LETTER: ArticleDraft = { title: "A letter from the fishing families", text: "We thank the council." };

export type ExampleArchive = Awaited<ReturnType<typeof fillExampleArchive>>;

/**
 * A small archive with one of everything readers meet: a newsletter with two issues, a newspaper whose two originals of
 * one day are one issue, an undated issue, a draft, an issue taken back; persons of one surname, an ambiguous mention, a
 * person an editor struck out; a link with its evidence, links readers do not see, and the event of two reports.
 */
export async function fillExampleArchive(db: Client) {
  const now = { createdAt: WHEN };
  const letter = await db.publication.create({
    data: { slug: "harbour-letter", name: "Harbour Letter", nameKey: "harbour letter", publisher: "Altmark", ...now },
  });
  const courier = await db.publication.create({
    data: { slug: "city-courier", name: "The City Courier", nameKey: "city courier", ...now },
  });
  const batch = await db.import.create({ data: { status: "published", publishedAt: WHEN, ...now } });
  const at = { importId: batch.id, createdAt: WHEN };

  const first = await addIssue(db, { ...at, publicationId: letter.id, number: "1", date: "2014-03-03" });
  const second = await addIssue(db, { ...at, publicationId: letter.id, number: "2", date: "2014-03-10" });
  const morning = await addIssue(db, { ...at, publicationId: courier.id, date: "2014-03-04" });
  const evening = await addIssue(db, { ...at, publicationId: courier.id, date: "2014-03-04" });
  const undated = await addIssue(db, { ...at, publicationId: courier.id, date: null });
  const draft = await addIssue(db, {
    ...at,
    publicationId: letter.id,
    number: "3",
    date: "2014-03-17",
    status: "draft",
  });
  const withdrawn = await addIssue(db, {
    ...at,
    publicationId: letter.id,
    number: "0",
    date: "2014-02-24",
    status: "withdrawn",
  });

  const talks = await addArticle(db, first, 1, TALKS);
  const market = await addArticle(db, first, 2, MARKET);
  await db.article.update({ where: { id: market.id }, data: { pictureCount: 1 } });
  const report = await addArticle(db, morning, 1, REPORT);
  const thanks = await addArticle(db, evening, 1, LETTER);
  const followUp = await addArticle(db, second, 1, { title: "Quay: what comes next", text: "Nothing is built yet." });
  const stray = await addArticle(db, undated, 1, { title: "Notes without a day", text: "The quay, again." });
  const planned = await addArticle(db, draft, 1, { title: "Not yet for readers", text: "Soon." });
  const retracted = await addArticle(db, withdrawn, 1, { title: "Taken back", text: "Wrong in every line." });

  const anna = await addPerson(db, "Anna Berg", WHEN);
  const jonas = await addPerson(db, "Jonas Berg", WHEN);
  const authority = await addPerson(db, "Port Authority", WHEN, "rejected");
  await addMention(db, talks, "Anna Berg", { personId: anna.id, role: "Mayor" });
  await addMention(db, talks, "Berg", { personId: anna.id, kind: "surname", nth: 1 });
  await addMention(db, report, "Anna Berg", { personId: anna.id, role: "mayor" });
  await addMention(db, market, "Berg", {
    ...{ personId: null, kind: "surname", candidates: [anna.id, jonas.id] },
    reason: { rule: "several-of-that-name", args: { form: "Berg", names: [anna.name, jonas.name], count: 2 } },
  });
  await addMention(db, market, "Port Authority", { personId: null, foundPersonId: authority.id });

  for (const article of [talks, report]) {
    const key = PLEDGE.toLowerCase();
    const quoted = { ...spanOf(article.text, PLEDGE), text: PLEDGE, key, wordCount: 20, speaker: "Berg", outlet: null };
    const speakerStart = article.text.lastIndexOf(article === talks ? "Berg" : "Anna Berg");
    await db.quotation.create({ data: { articleId: article.id, ...quoted, speakerStart } });
  }
  const quoted = { kind: "quotation", words: "20 words of Berg's" };
  const evidence = {
    summary: "Both quote Berg in the same 20 words.",
    pairs: [{ ...quoted, a: [spanOf(talks.text, PLEDGE)], b: [spanOf(report.text, PLEDGE)] }],
  };
  const parts = [{ name: "quotation", value: 1, weight: 2, words: "a shared quotation of 20 words" }];
  const explained = { create: { parts, evidence } };
  const link = { kind: "same-event", score: 0.9, isShown: true, status: "found", evidence: explained };
  const little = { create: { parts, evidence: { summary: "Little.", pairs: [] } } };
  const weak = { ...link, score: 0.2, isShown: false, evidence: little };
  const sameEvent = await db.link.create({ data: { aId: talks.id, bId: report.id, ...link } });
  await db.link.create({ data: { aId: talks.id, bId: followUp.id, ...weak } });
  await db.link.create({ data: { aId: talks.id, bId: thanks.id, ...link, status: "rejected" } });
  await db.link.create({ data: { aId: talks.id, bId: retracted.id, ...link, status: "confirmed" } });

  const event = await db.event.create({
    data: {
      slug: "quay-vote",
      name: "Council votes on the old quay",
      date: "2014-03-03",
      datePrecision: "day",
      dateReason: { rule: "earliest-report", words: "The day both reports give." },
      articleCount: 2,
      publicationCount: 2,
      createdAt: WHEN,
      articles: { create: [{ articleId: talks.id }, { articleId: report.id }] },
    },
  });
  return {
    publications: { letter, courier },
    issues: { first, second, morning, evening, undated, draft, withdrawn },
    articles: { talks, market, report, thanks, followUp, stray, planned, retracted },
    people: { anna, jonas, authority },
    link: sameEvent,
    event,
  };
}
