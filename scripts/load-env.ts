import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
process.env.BACKFILE_ROOT ??= root;

// The server reads .env by itself; scripts that work on the same archive must see the same settings.
const file = join(root, ".env");
if (existsSync(file)) process.loadEnvFile(file);
