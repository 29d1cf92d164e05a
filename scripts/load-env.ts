import { existsSync } from "node:fs";
import { join } from "node:path";

// The server reads .env by itself; scripts that work on the same archive must see the same settings.
const file = join(import.meta.dirname, "../.env");
if (existsSync(file)) process.loadEnvFile(file);
