import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  backupSqlite,
  type CopiedOriginals,
  copyOriginals,
  copySecret,
  DATABASE_FILE,
  isDatabaseItself,
  listOriginalsOf,
  putSqlite,
} from "@/lib/db/backup";
import { engineOf } from "@/lib/db/database-address";
import { readSettings } from "@/lib/env";
import { type Command, complain, print, withArchive } from "./command";
import { migrateArchive } from "./migrate";

export const backup: Command = {
  usage: "backup [--verify] FILE.db|FOLDER",
  summary:
    "Writes a sound copy while the server runs: the database alone, or into a folder with the originals that are not there yet. --verify hashes again what is.",
  run: async (args) => {
    const [target, ...more] = args.filter((arg) => arg !== "--verify");
    if (target === undefined || more.length > 0) {
      complain(`Usage: npm run backfile -- ${backup.usage}`);
      return 2;
    }
    const { databaseUrl, dataFolder } = readSettings();
    const isSqlite = engineOf(databaseUrl) === "sqlite";
    const isFile = /\.db$/i.test(target);
    if (isSqlite && isDatabaseItself(databaseUrl, isFile ? target : join(target, DATABASE_FILE))) return refuseItself();
    if (isFile) return isSqlite ? backUpFile(databaseUrl, target) : refusePostgres();
    // The database first: every original it names was written before it was named.
    if (isSqlite) await backupSqlite(databaseUrl, join(target, DATABASE_FILE));
    else
      print('The database is PostgreSQL\'s own to back up, before this: pg_dump -Fc -f backfile.dump "$DATABASE_URL"');
    const hashes = isSqlite ? listOriginalsOf(join(target, DATABASE_FILE)) : await listPostgresOriginals();
    const copied = await copyOriginals(dataFolder, target, hashes, args.includes("--verify"));
    await copySecret(dataFolder, target);
    return report(copied, `Backed up to ${target}`);
  },
};

async function backUpFile(databaseUrl: string, file: string): Promise<number> {
  await backupSqlite(databaseUrl, file);
  print(`Backed up to ${file}, checked. Originals are not in it.`);
  return 0;
}

function refuseItself(): number {
  complain("That is the database in use itself: name another place.");
  return 2;
}

function refusePostgres(): number {
  complain('Back the database up with: pg_dump -Fc -f backfile.dump "$DATABASE_URL"');
  return 2;
}

export const restore: Command = {
  usage: "restore [--replace] FOLDER",
  summary:
    "Brings a backup back, checked: database, originals, secret. --replace puts a database that is there aside. Stop the server first.",
  run: async (args) => {
    const [source, ...more] = args.filter((arg) => arg !== "--replace");
    if (source === undefined || more.length > 0) {
      complain(`Usage: npm run backfile -- ${restore.usage}`);
      return 2;
    }
    const { databaseUrl, dataFolder } = readSettings();
    const file = join(source, DATABASE_FILE);
    const isSqlite = engineOf(databaseUrl) === "sqlite";
    if (isSqlite && !existsSync(file)) {
      complain(`There is no ${DATABASE_FILE} in ${source}.`);
      return 1;
    }
    if (isSqlite && isDatabaseItself(databaseUrl, file)) return refuseItself();
    if (isSqlite && existsSync(databaseUrl.replace(/^file:/, "")) && !args.includes("--replace")) {
      complain("There is a database already. --replace puts it aside and restores all the same.");
      return 1;
    }
    const hashes = isSqlite ? listOriginalsOf(file) : await listPostgresOriginals();
    const copied = await copyOriginals(source, dataFolder, hashes, true);
    if (isSqlite) {
      const kept = await putSqlite(file, databaseUrl, new Date().toISOString().replace(/\D/g, "").slice(0, 14));
      await copySecret(source, dataFolder);
      if (kept) print(`The database that was there is kept as ${kept}.`);
      await migrateArchive();
    } else {
      await copySecret(source, dataFolder);
      print("Originals of the rows that pg_restore brought back:");
    }
    return report(copied, `Restored from ${source}`);
  },
};

/** Of originals and pictures. */
const listPostgresOriginals = () =>
  withArchive(async ({ database: { client } }) => {
    const select = { sha256: true } as const;
    const rows = [await client.original.findMany({ select }), await client.picture.findMany({ select })].flat();
    return [...new Set(rows.map((row) => row.sha256))];
  });

function report({ copied, there, missing, damaged }: CopiedOriginals, title: string): number {
  for (const sha256 of missing) complain(`The original ${sha256} is gone.`);
  for (const sha256 of damaged) complain(`The original ${sha256} has changed, and was not copied.`);
  print(`${title}: ${copied} originals copied and checked, ${there} were there already.`);
  return missing.length + damaged.length === 0 ? 0 : 1;
}
