export const ENGINES = ["sqlite", "postgresql"] as const;
export type Engine = (typeof ENGINES)[number];

/** The schema of one engine: the shared models under a literal provider, as Prisma asks for. */
export function schemaFor(engine: Engine, models: string): string {
  return `// Written by \`npm run schema\` from prisma/models.prisma. Do not edit.

generator client {
  provider     = "prisma-client"
  output       = "../../lib/db/generated/${engine}"
  moduleFormat = "esm"
  runtime      = "nodejs"
}

datasource db {
  provider = "${engine}"
}

${models}`;
}
