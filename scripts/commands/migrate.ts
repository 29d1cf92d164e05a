import { join } from "node:path";
import { migrate } from "@/lib/db/migrate";
import { readSettings } from "@/lib/env";
import { ROOT } from "@/lib/root";
import { type Command, print } from "./command";

export const migrateCommand: Command = {
  usage: "migrate",
  summary: "Brings the database to the newest step.",
  run: async () => {
    const steps = await migrateArchive();
    print(steps.length > 0 ? `Applied ${steps.join(", ")}.` : "The database is up to date.");
    return 0;
  },
};

/** Brings the database of the settings to the newest step and answers with the steps applied. */
export function migrateArchive(): Promise<string[]> {
  return migrate(readSettings().databaseUrl, join(ROOT, "prisma"));
}
