import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN } from "@/lib/archive/testing/documents";
import { EDITOR, onPeople } from "@/lib/archive/testing/published";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const FILE = `name,aliases,wikidata,note
elena markovska,Helen Markow|E. Markovska,Q42,President of the eastern shore
Mira Novak,,Q7,Poet
`;

onBothEngines("an authority file", (open) => {
  let archive: Archive;
  let people: ReturnType<typeof onPeople>;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    people = onPeople(archive);
    await people.publish(HARBOUR);
  });

  const take = (text: string) => archive.peopleDesk.importAuthority(text, "people.csv", EDITOR);
  async function write(format: "csv" | "jsonl"): Promise<string> {
    let text = "";
    for await (const piece of archive.peopleDesk.exportAuthority(format)) text += piece;
    return text;
  }

  test("is taken over once: persons are found or made, and later articles know them", async () => {
    expect(await take(FILE)).toEqual({ created: 1, changed: 1, unchanged: 0, problems: [] });
    expect(await people.person("Elena Markovska")).toMatchObject({
      wikidataId: "Q42",
      note: "President of the eastern shore",
    });
    expect(await take(FILE)).toEqual({ created: 0, changed: 0, unchanged: 2, problems: [] });
    await people.publish(MOUNTAIN.replaceAll("Arben Hoxha", "Mira Novak"));
    expect(await people.countMentions("Mira Novak")).toBe(1);
    expect(await people.db.person.count({ where: { name: { in: ["Mira Novak", "Elena Markovska"] } } })).toBe(2);
  });

  test("is undone record by record", async () => {
    await take(FILE);
    const { decisions } = await archive.decisions.list();
    expect(decisions.map((one) => one.words)).toEqual([
      "Took over Mira Novak from people.csv: a new entry, “Poet”, Q7.",
      expect.stringMatching(/^Took over Elena Markovska from people.csv: the names .*Helen Markow.*Q42\.$/),
    ]);
    for (const { id } of decisions) expect(await archive.decisions.undo(id, EDITOR)).toEqual({ ok: true });
    expect(await people.db.person.count({ where: { name: "Mira Novak" } })).toBe(0);
    expect(await people.person("Elena Markovska")).toMatchObject({ wikidataId: null, note: null });
    expect(await people.db.personName.count({ where: { form: "Helen Markow" } })).toBe(0);
  });

  test("finds a person by item or address under any name, and tells what it cannot place", async () => {
    await take("name,wikidata\nElena Markovska,Q42\n");
    await archive.decisions.tagName(
      { articleId: 1, form: "four villages", who: { typed: "Arben Hoxha", isNew: true } },
      EDITOR,
    );
    const outcome = await take(
      `slug,name,wikidata,note
,Lady of the Lake,Q42,
arben-hoxha-2,The Other Hoxha,,Mayor
,Arben Hoxha,,Which one
,Elena Markovska,Q43,
arben-hoxha,Elena Markovska,Q42,`,
    );
    expect(outcome).toMatchObject({ created: 0, changed: 2, unchanged: 0 });
    expect(outcome.problems).toEqual([
      {
        line: 4,
        words: expect.stringContaining("2 persons are called Arben Hoxha (/people/arben-hoxha, /people/arben-hoxha-2)"),
      },
      { line: 5, words: "Elena Markovska is Q42 here, not Q43." },
      { line: 6, words: "Q42 is Elena Markovska here, and arben-hoxha is somebody else." },
    ]);
    expect(await people.db.person.findUnique({ where: { slug: "arben-hoxha-2" } })).toMatchObject({ note: "Mayor" });
  });

  test("shows who waited, and leaves alone whom editors rejected or hid", async () => {
    const [elena, hoxha] = [await people.person("Elena Markovska"), await people.person("Arben Hoxha")];
    await people.db.person.update({ where: { id: elena.id }, data: { status: "waiting" } });
    await archive.decisions.rejectPerson(hoxha.id, EDITOR);
    const outcome = await take("name,note\nElena Markovska,President\nArben Hoxha,President\n");
    expect(outcome).toMatchObject({ changed: 1, problems: [{ line: 3 }] });
    expect(await people.person("Elena Markovska")).toMatchObject({ status: "active", note: "President" });
    expect(await people.person("Arben Hoxha")).toMatchObject({ status: "rejected", note: null });
  });

  test.each(["csv", "jsonl"] as const)(
    "written as %s says everything again and changes nothing when read back",
    async (format) => {
      await take(FILE);
      const text = await write(format);
      expect(text).toContain("Helen Markow");
      expect(await archive.peopleDesk.importAuthority(text, `people.${format}`, EDITOR)).toEqual({
        created: 0,
        changed: 0,
        unchanged: await people.db.person.count({ where: { status: "active" } }),
        problems: [],
      });
    },
  );
});
