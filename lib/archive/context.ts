import type { Client, Database } from "@/lib/db/client";

/** What every noun of the archive works with: the database, the folder of originals, the clock. */
export type Context = {
  database: Database;
  db: Client;
  /** Originals lie in `<dataFolder>/originals`. */
  dataFolder: string;
  now: () => Date;
};

export type ContextOptions = { dataFolder: string; now?: () => Date };

export function createContext(database: Database, options: ContextOptions): Context {
  const { dataFolder, now = () => new Date() } = options;
  return { database, db: database.client, dataFolder, now };
}
