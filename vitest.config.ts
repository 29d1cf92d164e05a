import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["lib/**/*.test.ts", "components/**/*.test.ts", "evaluation/**/*.test.ts", "scripts/**/*.test.ts"],
    // An odd offset with a quarter hour: a calendar date that passes through a timestamp shows itself.
    env: { TZ: "Asia/Kathmandu" },
    globalSetup: "lib/db/testing/global-setup.ts",
    // Guards against hanging, not a measure of speed: a loaded machine runs both engines slowly.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
