import { expect, test } from "vitest";
import { personId, writeArticles } from "@/lib/archive/testing/write-articles";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { readDetails, readMeetings } from "./read-directory";

const [HOXHA, MOREAU, VERA] = ["Arben Hoxha", "Lucia Moreau", "Vera Novotny"];

const naming = (...names: string[]) => ({
  ...{ source: "Harbour Letter", date: "2012-07-01", title: "Ferry", text: `${names.join(" and ")} met.` },
  people: names.map((name) => ({ name })),
});

onBothEngines("who is named with whom", (open) => {
  test("is told once for each two persons, with how often the other is named", async () => {
    const { client } = await open();
    const articles = [naming(HOXHA, MOREAU), naming(MOREAU, VERA), naming(HOXHA, MOREAU), naming(VERA)];
    const [first, second, third] = await writeArticles(client, articles);
    const [hoxha, moreau, vera] = [
      await personId(client, HOXHA),
      await personId(client, MOREAU),
      await personId(client, VERA),
    ];
    const meetings = await readMeetings(client, [hoxha, moreau, vera], [moreau, vera]);
    const withMoreau = { name: MOREAU, articleCount: 3 };
    expect(meetings).toEqual(
      new Map([
        [hoxha, new Map([[moreau, { ...withMoreau, firstArticleId: first, lastArticleId: third }]])],
        [moreau, new Map([[vera, { name: VERA, articleCount: 2, firstArticleId: second, lastArticleId: second }]])],
        [vera, new Map([[moreau, { ...withMoreau, firstArticleId: second, lastArticleId: second }]])],
      ]),
    );
    expect(await readMeetings(client, [hoxha], [vera])).toEqual(new Map());
  });

  test("comes with the roles and articles of each, those without a role too", async () => {
    const { client } = await open();
    await writeArticles(client, [naming(HOXHA, MOREAU), naming(HOXHA)]);
    const [hoxha, moreau] = [await personId(client, HOXHA), await personId(client, MOREAU)];
    const [first, second] = await client.mention.findMany({ where: { personId: hoxha }, select: { id: true } });
    await client.mention.update({ where: { id: first?.id ?? 0 }, data: { role: "mayor" } });
    await client.mention.update({ where: { id: second?.id ?? 0 }, data: { role: "envoy" } });
    expect(await readDetails(client, [hoxha, moreau])).toEqual(
      new Map([
        [hoxha, { articleCount: 2, roles: ["envoy", "mayor"] }],
        [moreau, { articleCount: 1, roles: [] }],
      ]),
    );
  });
});
