import { afterEach, beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { serveMailbox, type TestMailbox } from "@/lib/archive/filing/sources/testing/serve-mailbox";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { editedSourceSchema, newSourceSchema } from "./schema";

const BY = { id: "e1", name: "Edda" };
const TEXTS = [
  "The ferry to the islands runs again since Monday, and it carries forty cars on each of its six crossings.",
  "The tower clock of the museum loses one second a month since a brass pendulum was brought from Vienna.",
  "The market hall opens on Friday with forty stalls, as the council had promised to the traders last year.",
];
const mail = (at: number) =>
  [
    "From: Harbour News <news@harbour.example>",
    `Subject: Harbour News #${12 + at}`,
    `Date: Tue, ${5 + 7 * at} Mar 2019 08:00:00 +0000`,
    "",
    TEXTS[at],
  ].join("\r\n");

onBothEngines("mailboxes", (open) => {
  let archive: Archive;
  let mailbox: TestMailbox;
  let now: number;
  let password: string | null;

  beforeEach(async () => {
    now = Date.parse("2019-04-01T12:00:00Z");
    password = "testpass";
    const database = await open();
    mailbox = await serveMailbox();
    archive = createArchive(database, {
      ...{ dataFolder: database.dataFolder, now: () => new Date(now) },
      ...{ network: { allowsLoopback: true, pauseMs: 0 }, passwordOf: () => password },
    });
  });
  afterEach(() => mailbox.close());

  const add = async () => {
    const given = { kind: "mailbox", address: `imap://testuser@127.0.0.1:${mailbox.port}/News`, everyMinutes: "60" };
    expect(await archive.sources.add(newSourceSchema.parse(given), BY)).toEqual({ ok: true });
    await archive.jobs.runDue();
  };
  const source = async () => (await archive.sources.list())[0] ?? expect.unreachable();
  const later = async () => {
    now += 60 * 60_000;
    await archive.jobs.runDue();
    return (await source()).last?.words;
  };
  const countIssues = () => archive.database.client.issue.count();

  test("give each mail once, and are left as they are", async () => {
    mailbox.add(mail(0));
    mailbox.add(mail(1));
    await add();
    expect((await source()).last?.words).toBe("2 found, 2 new.");
    mailbox.add(mail(2));
    expect(await later()).toBe("3 found, 1 new.");
    expect(await later()).toBe("3 found, none new.");
    expect(await countIssues()).toBe(3);
    expect(mailbox.flags()).toEqual([]);
    expect(mailbox.said.filter((line) => /\b(?:SELECT|STORE|EXPUNGE|MOVE|COPY|APPEND)\b/i.test(line))).toEqual([]);
  });

  test("whose connection breaks off in the middle go on where they were", async () => {
    for (const at of [0, 1, 2]) mailbox.add(mail(at));
    mailbox.breakAt(/UID FETCH 2 .*BODY/i);
    await add();
    expect((await source()).last?.words).toMatch(/^3 found, 1 new\. 2 left for the next time\./);
    mailbox.breakAt(null);
    expect(await later()).toBe("3 found, 2 new.");
    expect(await countIssues()).toBe(3);
  });

  test("say why they cannot be read", async () => {
    password = null;
    await add();
    const { id, last } = await source();
    expect(last).toMatchObject({ result: "failed", words: expect.stringContaining(`BACKFILE_MAILBOX_PASSWORD_${id}`) });
    password = "wrong";
    await archive.sources.decide(id, "test");
    await archive.jobs.runDue();
    expect((await source()).last?.words).toBe("The server refuses the name or the password.");
    const wrong = [
      "imaps://mail.example",
      "imaps://me:secret@mail.example",
      "imap://me@mail.example",
      "https://a.example",
    ];
    const read = wrong.map((address) => newSourceSchema.safeParse({ kind: "mailbox", address, everyMinutes: "60" }));
    expect(read.map(({ success }) => success)).toEqual([false, false, false, false]);
  });

  test("a server that sends more than it says a mail has is left, and not read any further", async () => {
    mailbox.add(mail(0));
    mailbox.swell();
    await add();
    const words = "1 found, none new. 1 left for the next time. Some could not be fetched: The connection broke off.";
    expect((await source()).last?.words).toBe(words);
    expect(await countIssues()).toBe(0);
  });

  test("the password of a mailbox goes to its name and server alone: only the folder can be changed", async () => {
    await add();
    const { id: sourceId, address } = await source();
    const edit = (changed: string) =>
      archive.sources.edit(
        editedSourceSchema.parse({ kind: "mailbox", sourceId, address: changed, everyMinutes: "60" }),
      );
    const { host, port, username } = new URL(address);
    const others = [
      `imaps://${username}@${host}/INBOX`,
      `imap://eve@${host}/INBOX`,
      `imap://${username}@127.0.0.1:${Number(port) + 1}/INBOX`,
    ];
    for (const other of others) expect(await edit(other)).toMatchObject({ ok: false, reason: "conflict" });
    expect((await source()).address).toBe(address);
    expect(await edit(`imap://${username}@${host}/Other`)).toEqual({ ok: true });
  });
});
