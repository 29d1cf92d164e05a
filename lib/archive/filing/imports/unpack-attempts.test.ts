import { expect, test, vi } from "vitest";
import { createArchive } from "@/lib/archive/archive";
import { textFile } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { MAX_ATTEMPTS, SET_ASIDE } from "./set-aside";

const looking = vi.hoisted(() => ({ look: async () => true }));
vi.mock("@/lib/archive/filing/containers/read-mailbox", async (original) => ({
  ...(await original<object>()),
  holdsOneMail: () => looking.look(),
}));

const MAILBOX = "From a@b.example Tue Mar  5 12:00:00 2019\nSubject: Ferry\n\nThe ferry runs again since Monday.\n";

onBothEngines("a file that may be a mailbox", (open) => {
  test("is in hand before it is looked through, and no longer looked through once it is set aside", async () => {
    const database = await open();
    const archive = createArchive(database, { dataFolder: database.dataFolder });
    const read = () => database.client.importFile.findFirstOrThrow();
    const attempts: number[] = [];
    looking.look = async () => {
      attempts.push((await read()).attempts);
      return true;
    };
    const receive = () => archive.imports.receive([textFile("ferry.mbox", MAILBOX)]);
    await archive.imports.analyse(await receive());
    expect(attempts).toEqual([1]);
    // As it is when looking through it has ended the process each time.
    await database.client.importFile.updateMany({ data: { status: "stored", attempts: MAX_ATTEMPTS } });
    const { importId } = await read();
    await archive.imports.analyse(importId);
    expect(attempts).toEqual([1]);
    expect(await read()).toMatchObject({ status: "failed", failureWords: SET_ASIDE.words });
  });
});
