import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import type { Subjects } from "@/lib/archive/testing/choose-subjects";
import { HARBOUR, MOUNTAIN, OTHER, textFile } from "@/lib/archive/testing/documents";
import type { PublicRead } from "@/lib/archive/testing/public-read";
import { PUBLIC_READS } from "@/lib/archive/testing/public-reads";
import { DRAFT, type Story, WITHDRAWN, writePapers } from "@/lib/archive/testing/unpublished";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { readEventsQuery } from "./events/schema";
import { readPeopleQuery } from "./people/schema";
import { readQuotationsQuery } from "./quotations/schema";

/** What an archive has, by what its addresses are made of. */
type Things = {
  articles: number[];
  issues: { publication: string; address: string }[];
  publications: string[];
  originals: string[];
  pictures: string[];
  people: string[];
  events: number[];
  quotations: number[];
  authors: string[];
};

const listWords = ({ papers, person, town }: Story) => [
  ...papers,
  `${papers[0]?.toLowerCase()}-dispatch`,
  person,
  town,
];
const WORDS = [...[DRAFT, WITHDRAWN].flatMap(listWords), "Thistlewick", "Grimsholt"];

async function receive(archive: Archive, texts: readonly string[]): Promise<number> {
  const importId = await archive.imports.receive(texts.map((text, index) => textFile(`${index}.txt`, text)));
  await archive.imports.analyse(importId);
  return importId;
}

/** Undated: what it is linked with proposes a date, and the reason names it. */
const UNDATED = `THE LAKE BULLETIN NO. 4

*** WEEK IN REVIEW

Presidents Sign Fishing Accord on Lake Ohrid

OHRID (Lake Bulletin) -- President Elena Markovska and President Arben Hoxha signed a fishing accord on the shore of Lake Ohrid on Monday, ending eleven years of quarrels over trout. The accord closes the northern bay to nets from May to August.
`;

/** Signed, so that an author is among what readers see. */
const SIGNED = `THE LAKE BULLETIN NO. 5 (March 12, 2019)

*** WEEK IN REVIEW

Swimmers Cross the Bay

By Mara Lind

OHRID (Lake Bulletin) -- Forty swimmers crossed the northern bay on Sunday, the first since the old pier went down.
`;

/** An older version of one that is published: another day, and one sentence that was taken out of it. */
const OLDER = `${HARBOUR.replace("March 5", "March 4")}
Zebulon Thistlewick of Grimsholt, who counted the trout last year, was not asked.
`;

const PUBLISHED_TEXTS = [HARBOUR, MOUNTAIN, OTHER, UNDATED, SIGNED];

onBothEngines("what is not published", (open) => {
  let full: Archive;
  let plain: Archive;
  let things: Record<"published" | "draft" | "withdrawn", Things>;

  async function openArchive(): Promise<Archive> {
    const database = await open();
    const archive = createArchive(database, {
      dataFolder: database.dataFolder,
      now: () => new Date("2019-04-01T12:00:00Z"),
    });
    await archive.imports.publish(await receive(archive, PUBLISHED_TEXTS));
    await archive.imports.publish(await receive(archive, [OLDER]));
    return archive;
  }

  beforeAll(async () => {
    [full, plain] = [await openArchive(), await openArchive()];
    // Its words have counted in both, so that what was linked beside it is weighed the same.
    const { importId } = await plain.database.client.issue.findFirstOrThrow({ where: { status: "superseded" } });
    await plain.imports.takeBack(importId);
    await receive(full, writePapers(DRAFT));
    const withdrawn = await receive(full, writePapers(WITHDRAWN));
    await full.imports.publish(withdrawn);
    await full.imports.takeBack(withdrawn);
    for (const archive of [full, plain]) await addPictures(archive);
    const [published, draft, takenBack] = [
      await listThings(full, "published"),
      await listThings(full, "draft"),
      await listThings(full, "withdrawn"),
    ];
    things = { published, draft, withdrawn: takenBack };
  });

  test("is there, in every kind", async () => {
    const older = await full.database.client.issue.findMany({ where: { address: "2019-03-04-12" } });
    expect(older).toMatchObject([{ status: "superseded" }]);
    const undated = await full.database.client.article.findMany({ where: { issue: { number: "4" } } });
    expect(undated).toMatchObject([{ status: "published", date: null, proposedDate: { origin: "inferred" } }]);
    for (const hidden of [things.draft, things.withdrawn]) {
      expect(hidden.pictures).toHaveLength(2);
      expect(hidden).toMatchObject({ articles: { length: 3 }, people: { length: 1 }, publications: { length: 2 } });
      expect([hidden.events.length, hidden.quotations.length, hidden.authors.length]).toEqual([1, 1, 1]);
    }
  });

  test.each([...PUBLIC_READS, ...NARROWED_READS].map(({ name, read }) => [name, read] as const))(
    "changes nothing in %s",
    async (_, read) => {
      const subjects = [...listSubjects(things.published), ...WORDS.map(ofWord)];
      const answers = (archive: Archive) =>
        Promise.all(subjects.map((subject) => settle(read(archive, subject)).then(toComparable)));
      expect(await answers(full)).toEqual(await answers(plain));
    },
  );

  test.each([
    ["draft", "not-found"],
    ["withdrawn", "gone"],
  ] as const)("a %s thing's own address answers %s", async (state, code) => {
    const { articles, issues, people, events, quotations } = full;
    const hidden = things[state];
    const asked = [
      ...hidden.articles.map((id) => articles.getArticle(id)),
      ...hidden.articles.map((id) => full.compareArticles(id, things.published.articles[0] ?? 0)),
      ...hidden.issues.flatMap(({ publication, address }) => [
        issues.getIssue(publication, address),
        issues.getPublishedForm(publication, address),
      ]),
      ...hidden.originals.map((sha256) => issues.getOriginal(sha256)),
      ...hidden.people.map((slug) => people.getPerson(slug, { ...EVERYTHING, page: 1 })),
      ...hidden.events.map((id) => events.getEvent(id, "readers")),
      ...hidden.quotations.map((id) => quotations.getQuotation(id)),
    ];
    for (const answer of await Promise.all(asked.map(settle))) expect(answer).toMatchObject({ code });
    const [shared = "", own = ""] = hidden.pictures;
    expect(await full.pictures.findPicture(own)).toBeNull();
    expect(await full.pictures.findPicture(own, "editors")).toMatchObject({ sha256: own, isPublic: false });
    expect(await full.pictures.findPicture(shared)).toMatchObject({ sha256: EVERYWHERE, isPublic: true });
    const never = [
      ...hidden.publications.map((slug) => full.publications.getPublication(slug)),
      ...hidden.people.map((slug) => people.listNewestArticles(slug, EVERYTHING)),
      ...hidden.authors.map((slug) => full.authors.getAuthor(slug, { ...EVERYTHING, page: 1 })),
      ...hidden.authors.map((slug) => full.authors.listNewestBy(slug, EVERYTHING)),
    ];
    for (const answer of await Promise.all(never.map(settle))) expect(answer).toMatchObject({ code: "not-found" });
  });

  test("is shown once it is published", async () => {
    const [draft] = await full.database.client.import.findMany({ where: { status: "open" } });
    await full.imports.publish(draft?.id ?? 0);
    const [person] = things.draft.people;
    const answer = await full.people.getPerson(person ?? "", { ...EVERYTHING, page: 1 });
    expect(answer).toMatchObject({ state: "active", person: { articles: { total: 2 } } });
    const { findings } = await full.imports.check();
    expect(findings.filter(({ what }) => what !== "picture")).toEqual([]);
  });
});

const EVERYTHING = { source: null, from: null, to: null };

/** What readers ask beside what every page asks first: by a word that only unpublished articles have. */
const NARROWED_READS: Omit<PublicRead, "routes">[] = [
  {
    name: "lists narrowed to a person or a publication",
    read: ({ articles, events, quotations, people }, { word, publication }) =>
      Promise.all([
        articles.listArticles({ ...EVERYTHING, source: publication, person: null, page: 1 }),
        articles.listArticles({ ...EVERYTHING, person: word, page: 1 }),
        events.listEvents(readEventsQuery({ told: "any" })),
        events.listEvents(readEventsQuery({ told: "any", person: word })),
        events.listNewestEvents(readEventsQuery({ told: "any", source: publication })),
        quotations.listQuotations(readQuotationsQuery({ person: word })),
        quotations.listNewestQuotations(readQuotationsQuery({ source: publication })),
        people.listPeople(readPeopleQuery({ sort: "name", letter: word.slice(0, 1) })),
        people.listNewestPeople({ ...EVERYTHING, source: publication }),
      ]),
  },
  {
    name: "searches narrowed to a person or a publication",
    read: ({ search }, { word, publication }) =>
      Promise.all([
        search.search(`accord person:${word}`),
        search.search(`source:${publication}`),
        search.search(`source:"${word}"`),
        search.listAdded(`person:${word}`),
      ]),
  },
];

/** An answer, or how it was refused. */
const settle = (answer: Promise<unknown>) =>
  answer.catch(({ code, message }: { code?: string; message: string }) => ({ code, message }));

// An index keeps in its statistics what left it until it is merged; the time of an answer is nobody's count.
// That there is an older version is said where it is the point.
const NOT_COMPARED = new Set(["score", "latencyMs", "path", "versions"]);
const toComparable = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer ?? null, (key, value) => (NOT_COMPARED.has(key) ? undefined : value)));

/** Every thing once as what is asked for. */
function listSubjects(things: Things): Subjects[] {
  const { articles, issues, originals, pictures, publications, people, events, quotations, authors } = things;
  const count = Math.max(...Object.values(things).map((all) => all.length));
  const pick = <T>(all: readonly T[], at: number): T => {
    const one = all[at % all.length];
    if (one === undefined) throw new Error("There is nothing of a kind.");
    return one;
  };
  return Array.from({ length: count }, (_, at): Subjects => {
    const slug = pick(people, at);
    return {
      ...{ article: pick(articles, at), issue: pick(issues, at), original: pick(originals, at) },
      picture: pick(pictures, at),
      version: { ...pick(issues, at), issueId: 0 },
      ...{ publication: pick(publications, at), event: pick(events, at), quotation: pick(quotations, at) },
      ...{ pair: { a: pick(articles, at), b: pick(articles, at + 1) }, title: "Fishing accord", word: "accord" },
      ...{ author: pick(authors, at), outlet: "kcna", destination: "https://example.org/lake" },
      ...{
        day: "2019-03-05",
        publicationYear: "2019",
        person: { slug, name: slug.replaceAll("-", " ") },
        names: people,
        slugs: people,
      },
    };
  });
}

/** The same word for everything that is asked for by words. */
function ofWord(word: string): Subjects {
  return {
    ...{
      article: 0,
      issue: { publication: word, address: "2019-03-07-7" },
      version: { publication: word, address: "2019-03-07-7", issueId: 0 },
      original: word,
      picture: word,
      publication: word,
    },
    ...{ author: `ottoline-${word.toLowerCase()}`, destination: `${word.toLowerCase()}.example` },
    outlet: word.toLowerCase(),
    ...{ event: 0, quotation: 0, pair: { a: 0, b: 0 }, title: word, word, day: "2019-03-07" },
    publicationYear: "2019",
    ...{ person: { slug: word, name: word }, names: [word], slugs: [word, `zoltan-${word.toLowerCase()}`] },
  };
}

const EVERYWHERE = "0".repeat(64);
const hashOf = (status: string) => createHash("sha256").update(status).digest("hex");

/** One that every issue shows, and one for each state that issues of that state alone show. */
async function addPictures({ database: { client: db } }: Archive): Promise<void> {
  const issues = await db.issue.findMany({ select: { id: true, status: true } });
  const hashes = [EVERYWHERE, ...new Set(issues.map(({ status }) => hashOf(status)))];
  const facts = { mediaType: "image/png", width: 4, height: 3, sizeBytes: 70, storedAt: new Date(0) };
  await db.picture.createMany({ data: hashes.map((sha256) => ({ sha256, ...facts })) });
  const shown = issues.flatMap(({ id, status }) =>
    [EVERYWHERE, hashOf(status)].map((sha256) => ({ issueId: id, sha256 })),
  );
  await db.issuePicture.createMany({ data: shown });
}

/** What belongs to published articles, or to articles of another state alone. */
async function listThings({ database: { client: db } }: Archive, status: "published" | "draft" | "withdrawn") {
  const isPublic = status === "published";
  const named = { some: { article: { status } }, ...(isPublic ? {} : { every: { article: { status } } }) };
  const id = { select: { id: true } } as const;
  const issues = await db.issue.findMany({ where: { status }, include: { publication: true, original: true } });
  const ofStatus = { where: { issues: { some: { issue: { status } } } } };
  const things: Things = {
    articles: (await db.article.findMany({ where: { status }, ...id })).map((row) => row.id),
    issues: issues.map(({ address, publication }) => ({ address, publication: publication?.slug ?? "" })),
    originals: issues.map(({ original }) => original.sha256),
    pictures: (await db.picture.findMany({ ...ofStatus, orderBy: { sha256: "asc" } })).map((row) => row.sha256),
    publications: (await db.publication.findMany({ where: { articles: { some: { status } } } })).map((row) => row.slug),
    people: (await db.person.findMany({ where: { appearances: named } })).map((row) => row.slug),
    events: (await db.event.findMany({ where: { articles: named }, ...id })).map((row) => row.id),
    quotations: (await db.sharedQuotation.findMany({ where: { quotations: named }, ...id })).map((row) => row.id),
    authors: (await db.author.findMany({ where: { articles: named } })).map((row) => row.slug),
  };
  return things;
}
