import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { storeOwnAddresses } from "@/lib/archive/filing/destinations/store-own-addresses";
import { linkArticles } from "@/lib/archive/filing/link-articles";
import { destinationKey } from "@/lib/archive/reading/destinations/destination-key";
import { writeArticles } from "@/lib/archive/testing/write-articles";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const FERRY =
  "The ferry Aurora left the harbour of Sando at six on Monday morning with forty passengers and a load of hay. " +
  "Shortly after the lighthouse the wind turned to the north and the captain decided to go back to the quay.";
const LINES = ["A poem on the sea", "Where the ferry went", "Recipes for herring", "What the choir sang in May"];
const LIST = LINES.join("\n\n");
const OTHERS = [
  "- The choir of Vik sang on the quay.\n\n- Ferry Aurora turns back off Sando in the wind, with hay on board.\n\n- The council meets.",
  "- The choir of Sando sang on the green.\n\n- Ferry Borea sails again.\n\n- The council of Sando does not meet.",
];
const PAGE = "https://post.example/2013/03/ferry";

onBothEngines("mentions", (open) => {
  let archive: Archive;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
  });

  const client = () => archive.database.client;
  const link = (ids: readonly number[]) =>
    linkArticles(
      { database: archive.database, db: client(), dataFolder: "", now: () => new Date("2013-04-01T00:00:00Z") },
      ids,
    );

  async function leadTo(articleId: number, address: string, line: string): Promise<void> {
    const start = LIST.indexOf(line);
    const links = [{ href: address, start, end: start + line.length }];
    await client().articleText.update({ where: { articleId }, data: { links } });
    const key = destinationKey(address) ?? "";
    await client().destination.create({ data: { articleId, position: 1, key, address } });
  }

  async function listMentions() {
    const rows = await client().link.findMany({ where: { kind: "mention" }, include: { evidence: true } });
    return rows.map(({ aId, bId, earlierId, isShown, evidence }) => ({
      ...{ from: earlierId === aId ? bId : aId, to: earlierId, isShown },
      evidence: evidence?.evidence,
    }));
  }

  const report = { source: "Post", date: "2013-03-04", title: "Ferry Aurora turns back off Sando", text: FERRY };
  const list = { source: "Letter", date: "2013-03-08", title: "Reading", text: LIST };

  test.each([
    ["the report first", [0, 1]],
    ["the list first", [1, 0]],
    ["both at once", null],
  ])("a link to the address of an article is a mention of it, %s", async (_, order) => {
    const ids = await writeArticles(client(), [report, list]);
    const [to = 0, from = 0] = ids;
    await storeOwnAddresses(client(), [to], { pages: [PAGE], publication: "Post" });
    await leadTo(from, "http://www.post.example/2013/03/ferry/?utm_source=letter", "Where the ferry went");
    if (order === null) await link(ids);
    else for (const place of order) await link([ids[place] ?? 0]);
    const [start, end] = [LIST.indexOf("Where"), LIST.indexOf("Where") + "Where the ferry went".length];
    expect(await listMentions()).toEqual([
      {
        ...{ from, to, isShown: true },
        evidence: {
          summary: expect.stringContaining("“Where the ferry went” leads to"),
          pairs: [{ kind: "address", a: [], b: [{ start, end }], words: expect.stringContaining("post.example") }],
        },
      },
    ]);
    await link(ids);
    expect(await listMentions()).toHaveLength(1);
  });

  test("a path is an address on the site of a publication that the table knows", async () => {
    const [one = 0, other = 0, two = 0, three = 0] = await writeArticles(client(), [report, list, list, list]);
    await storeOwnAddresses(client(), [one], { pages: ["/2013/03/ferry"], publication: "Rust Blog" });
    await storeOwnAddresses(client(), [other], { pages: ["/2013/03/ferry"], publication: "Post" });
    await storeOwnAddresses(client(), [two, three], { pages: [PAGE], publication: "Post" });
    expect((await client().articleAddress.findMany()).map(({ articleId, address }) => [articleId, address])).toEqual([
      [one, "https://blog.rust-lang.org/2013/03/ferry"],
    ]);
  });

  test("a passage of a round-up that tells a report's headline is a mention, and one of another ferry is none", async () => {
    const roundUp = (text: string) => ({ source: "Letter", date: "2013-03-08", title: "The week", text });
    const ids = await writeArticles(client(), [report, ...OTHERS.map(roundUp)]);
    await link(ids);
    const [to, from] = ids;
    expect((await listMentions()).map((one) => [one.from, one.to, one.isShown])).toEqual([[from, to, true]]);
    expect(await client().eventArticle.count()).toBe(0);
  });
});
