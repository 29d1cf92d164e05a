import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { readPersonQuery } from "@/lib/archive/reading/people/schema";
import { EDITOR, onPeople } from "@/lib/archive/testing/published";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const letter = (
  number: number,
  title: string,
  text: string,
) => `THE HARBOUR LETTER NO. ${number} (March ${number}, 2019)

*** WEEK IN REVIEW

${title}

OHRID (Harbour Letter) -- ${text}
`;

const FULL = letter(
  5,
  "Nets and Promises",
  "President Elena Markovska and Arben Hoxha met on the shore on Monday. Markovska spoke of nets, and Mr. Hoxha of trout.",
);
const ALONE = letter(
  6,
  "A Quiet Week in the Harbour",
  "Arben Hoxha came back to the harbour on Monday. He had not brought Ms. Markovska, and Ms. Markovska had not called.",
);
const STRANGER = letter(
  7,
  "Clocks of Bitola",
  "Petar Ilievski opened the museum of clocks on Monday. He thanked Ms. Markovska, who had lent a clock.",
);

onBothEngines("names alone", (open) => {
  let archive: Archive;
  let people: ReturnType<typeof onPeople>;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    people = onPeople(archive);
  });

  const whoIsAlone = async () =>
    (await people.whoIn("A Quiet Week in the Harbour")).filter((line) => line.startsWith("Markovska"));
  const RESOLVED = ["Markovska: Elena Markovska", "Markovska: Elena Markovska"];

  test.each([
    ["first", [[FULL], [ALONE]]],
    ["last", [[ALONE], [FULL]]],
    ["together", [[ALONE, FULL]]],
  ])("mean the person named in full with the same company, whichever comes %s", async (_, imports) => {
    for (const texts of imports) await people.publish(...texts);
    expect(await whoIsAlone()).toEqual(RESOLVED);
    expect(await people.db.person.count({ where: { name: "Markovska" } })).toBe(0);
    expect(await people.wrongCounts()).toEqual([]);
    await archive.imports.reanalyse();
    expect(await whoIsAlone()).toEqual(RESOLVED);
  });

  test("stay apart where nobody is named with both", async () => {
    await people.publish(FULL);
    await people.publish(STRANGER);
    const [line] = (await people.whoIn("Clocks of Bitola")).filter((one) => one.startsWith("Markovska"));
    expect(line).toBe("Markovska: Markovska");
  });

  test("leave an address that leads to whom they are now", async () => {
    await people.publish(ALONE);
    const { slug } = await people.person("Markovska");
    await people.publish(FULL);
    const answer = await archive.people.getPerson(slug, readPersonQuery({}));
    expect(answer).toMatchObject({ state: "moved", to: expect.stringMatching(/^\/people\/elena-markovska/) });
  });

  test("obey what editors said of them", async () => {
    await people.publish(ALONE);
    const [mention] = await people.mentions("A Quiet Week in the Harbour", "Markovska");
    if (!mention) throw new Error("no mention");
    const act = { articleId: mention.articleId, mentionIds: [mention.id] };
    await archive.decisions.decideMentions({ ...act, who: { typed: "Vesna Markovska", isNew: true } }, EDITOR);
    await people.publish(FULL);
    expect(await whoIsAlone()).toContain("Markovska: Vesna Markovska");
    expect(await people.wrongCounts()).toEqual([]);
  });

  test("of an archive filed by an earlier version are found when all is read again", async () => {
    await people.publish(FULL);
    await people.db.personName.deleteMany({ where: { key: { startsWith: "s:" } } });
    const { id: personId } = await people.person("Arben Hoxha");
    await people.db.personName.create({ data: { personId, form: "Arben Hoxha", key: "~old", origin: "found" } });
    await archive.imports.reanalyse();
    const keys = await people.db.personName.findMany({ where: { personId }, select: { key: true } });
    expect(keys.map((row) => row.key)).toEqual(expect.arrayContaining(["arben hoxha", "s:hoxha"]));
    expect(keys.map((row) => row.key)).not.toContain("~old");
    await people.publish(ALONE);
    expect(await whoIsAlone()).toEqual(RESOLVED);
  });

  test("rejected as no person stay rejected", async () => {
    await people.publish(ALONE);
    const { id } = await people.person("Markovska");
    await archive.decisions.rejectPerson(id, EDITOR);
    await people.publish(FULL);
    expect(await whoIsAlone()).toEqual(["Markovska: nobody", "Markovska: nobody"]);
  });
});
