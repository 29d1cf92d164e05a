import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENGINES, schemaFor } from "./engines";

const prismaFolder = join(import.meta.dirname, "../../prisma");
const models = readFileSync(join(prismaFolder, "models.prisma"), "utf8");

for (const engine of ENGINES) writeFileSync(join(prismaFolder, engine, "schema.prisma"), schemaFor(engine, models));
