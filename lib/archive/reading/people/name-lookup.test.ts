import { expect, test } from "vitest";
import { personId, writeArticles } from "@/lib/archive/testing/write-articles";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { openNameLookup } from "./name-lookup";
import { suggestPeople } from "./suggest-people";

const people = ["Vera Markovska", "Anna Berg", "Jonas Berg", "Jonas Berg"].map((name) => ({ name }));
const text = people.map(({ name }) => name).join(", ");
const FIRST = { source: "Harbour Post", date: "2013-01-29", title: "Council", text, people };
const SECOND = {
  source: "Hill Gazette",
  date: null,
  title: "Again",
  text: "Jonas Berg.",
  people: [{ name: "Jonas Berg" }],
};
const DRAFT = { ...FIRST, title: "Later", text: "Draft Markov", people: [{ name: "Draft Markov" }] };

function look(client: Client) {
  let now = 0;
  const lookup = openNameLookup(client, () => new Date(now));
  const suggest = async (typed: string) => {
    const found = await suggestPeople(client, lookup, { q: typed, limit: 8 });
    return found.map(({ name, isExact }) => (isExact ? name : `${name}?`));
  };
  const passTenMinutes = () => {
    now += 600_001;
  };
  return { suggest, passTenMinutes };
}

onBothEngines("suggestions while a name is typed", (open) => {
  test("published persons, the most often named first, names as typed before others", async () => {
    const { client } = await open();
    await writeArticles(client, [FIRST, SECOND, { ...DRAFT, status: "draft" }]);
    const { suggest } = look(client);
    expect(await suggest("berg")).toEqual(["Jonas Berg", "Anna Berg"]);
    expect(await suggest("markov")).toEqual(["Vera Markovska"]);
    expect(await suggest("Markovksa")).toEqual(["Vera Markovska?"]);
    expect(await suggest("bergg ana")).toEqual(["Anna Berg?"]);
    expect(await suggest("")).toEqual([]);
  });

  test("new names are found at once, merged persons under whom they were merged into, rejected ones never", async () => {
    const { client } = await open();
    await writeArticles(client, [FIRST]);
    const { suggest } = look(client);
    expect(await suggest("vera")).toEqual(["Vera Markovska"]);
    const anna = await personId(client, "Anna Berg");
    await client.personName.create({
      data: { personId: anna, form: "Anja Quist", key: "anja quist", origin: "editor" },
    });
    expect(await suggest("quist")).toEqual(["Anna Berg"]);
    const jonas = await personId(client, "Jonas Berg");
    await client.person.update({ where: { id: anna }, data: { status: "merged", mergedIntoId: jonas } });
    expect(await suggest("quist")).toEqual(["Jonas Berg"]);
    await client.person.update({ where: { id: jonas }, data: { status: "rejected" } });
    expect(await suggest("quist")).toEqual([]);
  });

  test("a name that was taken away is forgotten after a while", async () => {
    const { client } = await open();
    await writeArticles(client, [FIRST]);
    const { suggest, passTenMinutes } = look(client);
    expect(await suggest("vera")).toEqual(["Vera Markovska"]);
    await client.personName.deleteMany({ where: { form: "Vera Markovska" } });
    passTenMinutes();
    // Nobody waits until all names are read again.
    await expect.poll(() => suggest("vera")).toEqual([]);
  });

  test("questions at the same time get the same answer", async () => {
    const { client } = await open();
    await writeArticles(client, [FIRST]);
    const { suggest } = look(client);
    const answers = await Promise.all(Array.from({ length: 8 }, () => suggest("berg")));
    expect(new Set(answers.map(String)).size).toBe(1);
    expect(answers[0]).toHaveLength(2);
  });
});
