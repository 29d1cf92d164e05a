import { defineConfig } from "prisma/config";

// Both schemas are written from prisma/models.prisma; name one with `--schema`. The archive itself never uses this file.
export default defineConfig({ schema: "prisma/sqlite/schema.prisma" });
