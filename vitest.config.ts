import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)),
      // What the framework takes for it on the server: the other one only throws.
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    include: [
      "lib/**/*.test.ts",
      "app/**/*.test.ts",
      "components/**/*.test.ts",
      "evaluation/**/*.test.ts",
      "messages/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    // An odd offset with a quarter hour: a calendar date that passes through a timestamp shows itself.
    env: { TZ: "Asia/Kathmandu" },
    // Left to itself, Vitest leaves one core idle: half of a small machine.
    maxWorkers: "100%",
    // Nothing at the level of a module changes but memories of what is pure, and each test opens databases of its own:
    // files share a process, which then loads models and warms up once.
    isolate: false,
    setupFiles: "scripts/test/fix-seed.ts",
    globalSetup: "lib/db/testing/global-setup.ts",
    // Guards against hanging, not a measure of speed: a loaded machine runs both engines slowly.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
