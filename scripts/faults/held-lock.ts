import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type Reading, readBeside } from "@/evaluation/speed/read-beside";
import { serveArchive } from "@/evaluation/speed/serve-site";
import { articleAddress } from "@/lib/addresses";
import { sqlitePath } from "@/lib/db/database-address";
import { ROOT } from "@/lib/root";
import { makeMessage } from "./make-message";
import { ended, type Fault, findProblems, makePlace, openPlace, type Place, run, settingsOf } from "./place";

const READERS = 10;
const PUBLISHED = 12;

/** Holds the one lock for writing that SQLite has, until its standard input ends. */
const HOLDER = `
const db = new (require("better-sqlite3"))(process.argv[1], { timeout: 60000 });
db.exec("BEGIN IMMEDIATE");
process.stdout.write("held");
process.stdin.on("end", () => { db.exec("ROLLBACK"); process.exit(0); }).resume();`;

/** Another process holds the lock for writing: readers notice nothing, and who writes goes on when it is free. */
export const heldLock: Fault = {
  name: "the lock for writing held by another process",
  engines: ["sqlite"],
  run: async (engine, extent, note) => {
    const place = await makePlace(engine, extent, PUBLISHED + 1);
    const archive = openPlace(place);
    await ended(run(place, ["import", ...place.files.slice(0, PUBLISHED)]));
    const rows = await archive.database.client.article.findMany({ select: { id: true, slug: true } });
    const site = await serveArchive(settingsOf(place));
    try {
      const readers = {
        url: `http://127.0.0.1:${site.port}`,
        paths: rows.map(({ id, slug }) => articleAddress(id, slug)),
        readers: READERS,
      };
      // The first of each page is made; the later ones are what is compared.
      await readBeside(readers, () => sleep(extent.lockMs / 2));
      const alone = await readBeside(readers, () => sleep(extent.lockMs));
      const beside = await readBeside(readers, () => writeWhileHeld(place, extent.lockMs));
      await archive.jobs.runDue();
      note(`held for ${extent.lockMs / 1000} s; ${words(alone)} alone, ${words(beside)} beside`);
      const failed = beside.failed + alone.failed;
      return {
        problems: [
          ...(failed > 0 ? [`${failed} pages failed`] : []),
          ...(beside.longestMs > extent.lockMs / 2 ? ["a reader waited for the one who writes"] : []),
          ...(await findProblems(archive, PUBLISHED + 1)),
        ],
        said: place.said,
      };
    } finally {
      await site.stop();
      await archive.close();
      place.close();
    }
  },
};

const words = ({ pages, p99Ms, longestMs, healthMs }: Reading) =>
  `${pages} pages with p99 ${p99Ms.toFixed(1)} ms (longest ${longestMs.toFixed(1)}, health ${healthMs.toFixed(1)})`;

async function writeWhileHeld(place: Place, lockMs: number): Promise<void> {
  const args = ["-e", HOLDER, sqlitePath(place.url)];
  const holder = spawn(process.execPath, args, { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] });
  await once(holder.stdout, "data");
  // Its transaction waits until the lock is free.
  const archive = openPlace(place);
  const receiving = archive.imports.receive([makeMessage(PUBLISHED)], { createdById: "editor-1", publishes: true });
  await sleep(lockMs);
  holder.stdin.end();
  await receiving;
  await archive.close();
}
