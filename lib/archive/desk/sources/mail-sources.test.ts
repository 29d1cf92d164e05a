import { afterEach, beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { listenForMail, type MailListener } from "@/lib/smtp/listen-for-mail";
import { deliver, talk } from "@/lib/smtp/testing/talk";
import { newSourceSchema } from "./schema";

const BY = { id: "e1", name: "Edda" };
const ADDRESS = "harbour@archive.example";
const FERRY =
  "The ferry to the islands runs again since Monday, and it carries forty cars on each of its six crossings.";
const CLOCK = "The tower clock of the museum loses one second a month since a brass pendulum was brought from Vienna.";
const mail = (id: string, subject: string, text = FERRY) =>
  [
    "From: Harbour News <news@harbour.example>",
    `To: ${ADDRESS}`,
    `Subject: ${subject}`,
    "Date: Tue, 5 Mar 2019 08:00:00 +0000",
    `Message-ID: <${id}@harbour.example>`,
    "",
    text,
  ].join("\r\n");

onBothEngines("addresses for mail", (open) => {
  let archive: Archive;
  let listener: MailListener;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    const { takesMail, receiveMail } = archive.sources;
    const onError = (error: unknown) => expect.unreachable(String(error));
    listener = await listenForMail({ host: "127.0.0.1", port: 0 }, { whether: takesMail, take: receiveMail, onError });
    const given = { kind: "mail", address: "Harbour@Archive.example", everyMinutes: "60", publishes: "on" };
    expect(await archive.sources.add(newSourceSchema.parse(given), BY)).toEqual({ ok: true });
  });
  afterEach(() => listener.close());

  const send = async (text: string, to = ADDRESS) =>
    (await talk(listener.port, deliver("bounce@harbour.example", to, text))).at(-1);
  const source = async () => (await archive.sources.list())[0] ?? expect.unreachable();

  test("take each mail once as an issue, with where it came from", async () => {
    expect(await send(mail("1", "Harbour News #12"))).toBe("250");
    // As a server sends it again that lost the connection before it heard the answer; on its way a line is added.
    expect(await send(`Received: by relay.example\r\n${mail("1", "Harbour News #12")}`, ADDRESS.toUpperCase())).toBe(
      "250",
    );
    expect(await send(mail("2", "Harbour News #13", CLOCK))).toBe("250");
    await archive.jobs.runDue();
    expect(await archive.database.client.issue.count({ where: { status: "published" } })).toBe(2);
    const { importCount, lastImportId, last, nextAt } = await source();
    expect({ importCount, nextAt, words: last?.words }).toEqual({
      ...{ importCount: 2, nextAt: null, words: "Mail from bounce@harbour.example." },
    });
    const { previews } = await archive.imports.get(lastImportId ?? 0);
    expect(previews[0]?.origin).toEqual({ address: ADDRESS, sender: "bounce@harbour.example" });
    expect(previews[0]?.issue?.publication?.name).toBe("Harbour News");
  });

  test("are known, paused and removed at once", async () => {
    const answers = await talk(listener.port, deliver("a@harbour.example", "other@archive.example", ""));
    expect(answers[3]).toBe("550");
    const { id } = await source();
    await archive.sources.decide(id, "pause");
    expect(await archive.sources.takesMail(ADDRESS)).toBe("later");
    await archive.sources.decide(id, "resume");
    expect(await archive.sources.decide(id, "visit")).toMatchObject({ reason: "conflict" });
    expect(await archive.sources.takesMail(ADDRESS)).toBe("yes");
    await archive.sources.decide(id, "remove");
    expect(await archive.sources.takesMail(ADDRESS)).toBe("no");
    const wrong = ["no address", "a@b@c.example", "a b@c.example", "https://harbour.example"];
    const read = wrong.map(
      (address) => newSourceSchema.safeParse({ kind: "mail", address, everyMinutes: "60" }).success,
    );
    expect(read).toEqual([false, false, false, false]);
  });
});
