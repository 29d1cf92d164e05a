import { existsSync } from "node:fs";
import { join } from "node:path";

process.env.BACKFILE_ROOT ??= join(import.meta.dirname, "..");

// The server reads .env by itself; scripts that work on the same archive must see the same settings.
const file = join(process.env.BACKFILE_ROOT, ".env");
if (existsSync(file)) process.loadEnvFile(file);
