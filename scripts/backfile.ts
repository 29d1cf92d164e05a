import "./load-env";
import { AppError } from "@/lib/errors";
import { toFault } from "@/lib/faults";
import { log } from "@/lib/log";
import { backup, restore } from "./commands/backup";
import { check } from "./commands/check";
import { type Command, complain, print } from "./commands/command";
import { exportCommand } from "./commands/export";
import { importFiles } from "./commands/import";
import { importArchive } from "./commands/import-archive";
import { migrateCommand } from "./commands/migrate";
import { people } from "./commands/people";
import { predict } from "./commands/predict";
import { reanalyse } from "./commands/reanalyse";
import { receiveMail } from "./commands/receive-mail";
import { signInLink } from "./commands/sign-in-link";
import { watch } from "./commands/watch";
import { work } from "./commands/work";

const COMMANDS: Record<string, Command> = {
  import: importFiles,
  watch,
  work,
  "receive-mail": receiveMail,
  reanalyse,
  export: exportCommand,
  "import-archive": importArchive,
  people,
  predict,
  check,
  backup,
  restore,
  migrate: migrateCommand,
  "sign-in-link": signInLink,
};

async function main([name, ...args]: string[]): Promise<number> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (command) return runCommand(command, args);
  print("npm run backfile -- <command>\n");
  for (const { usage, summary } of Object.values(COMMANDS)) print(`  ${usage}\n      ${summary}`);
  return name === undefined || name === "help" || name === "--help" ? 0 : 2;
}

/** Unknown options are answered with the usage of the command, and status 2. */
async function runCommand(command: Command, args: string[]): Promise<number> {
  try {
    return await command.run(args);
  } catch (error) {
    if (!isUnknownOption(error)) throw error;
    complain(error.message.replace(/\. To specify a positional argument.*/s, "."));
    complain(`Usage: npm run backfile -- ${command.usage}`);
    return 2;
  }
}

const isUnknownOption = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // A known error and a fault that passes speak for themselves; of any other the whole trace is wanted.
  const known = toFault(error) ?? error;
  complain(known instanceof AppError ? known.message : String((error as Error)?.stack ?? error));
  log.debug({ err: error }, "the command failed");
  process.exitCode = 1;
}
