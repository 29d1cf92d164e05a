import type { Engine } from "@/lib/db/client";
import { openPostgresIndex } from "./postgres-fts";
import type { SearchIndex } from "./search-index";
import { openSqliteIndex } from "./sqlite-fts";

/** The index of the engine a database runs on. */
export function openSearchIndex(engine: Engine): SearchIndex {
  return engine === "sqlite" ? openSqliteIndex() : openPostgresIndex();
}
