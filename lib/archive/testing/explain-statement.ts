import BetterSqlite3 from "better-sqlite3";
import pg from "pg";
import type { Database } from "@/lib/db/client";
import { sqlitePath } from "@/lib/db/database-address";
import type { Statement } from "@/lib/db/watch-statements";

/** What reads all of a table or of an index, as `Article` and how: `table` or `index`. */
type FullScan = { table: string; by: string };
export type Explain = { listFullScans: (statement: Statement) => Promise<FullScan[]>; close: () => Promise<void> };

/**
 * Opens a connection of its own that asks the engine how it would run a statement. PostgreSQL may scan, and join
 * by hashing or merging whole tables, only where there is no other way: it would for tables as small as a test's. What an engine calls a search may still
 * read most of an index: a plan says nothing of how many rows come to be read.
 */
export async function openExplain({ engine, url }: Pick<Database, "engine" | "url">): Promise<Explain> {
  return engine === "sqlite" ? explainSqlite(url) : explainPostgres(url);
}

// SCAN of a table or alias; of a virtual table, such as full-text search or json_each, the index does the work.
const SCAN = /^SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?(?! VIRTUAL)/;

function explainSqlite(url: string): Explain {
  const db = new BetterSqlite3(sqlitePath(url), { readonly: true });
  return {
    async listFullScans({ sql, args }) {
      const rows = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...args.map(toSqlite));
      const aliases = readAliases(sql);
      return rows.flatMap(({ detail }) => {
        if (detail.includes("VIRTUAL TABLE")) return [];
        const [, name, index] = SCAN.exec(detail) ?? [];
        const table = name === undefined ? undefined : aliases.get(name);
        return table === undefined ? [] : [{ table, by: index ? "index" : "table" }];
      });
    },
    close: async () => {
      db.close();
    },
  };
}

function toSqlite(value: unknown): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof Date ? value.toISOString() : value;
}

const SOURCE = /(?:FROM|JOIN|,)\s+(?:`main`\.)?[`"](\w+)[`"](?:\s+(?:AS\s+)?[`"]?(\w+)[`"]?)?/gi;

/** Tables by the names that the statement gives them. */
function readAliases(sql: string): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const [, table = "", alias] of sql.matchAll(SOURCE)) {
    aliases.set(table, table);
    if (alias) aliases.set(alias, table);
  }
  return aliases;
}

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Cond"?: string;
  "Order By"?: string;
  Plans?: Plan[];
};

async function explainPostgres(url: string): Promise<Explain> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off");
  return {
    async listFullScans({ sql, args }) {
      const { rows } = await client.query<{ "QUERY PLAN": { Plan: Plan }[] }>(`EXPLAIN (FORMAT JSON) ${sql}`, [
        ...args,
      ]);
      return rows.flatMap((row) => row["QUERY PLAN"].flatMap(({ Plan }) => listScans(Plan)));
    },
    close: () => client.end(),
  };
}

function listScans(plan: Plan): FullScan[] {
  const { "Node Type": type, "Relation Name": table } = plan;
  const below = (plan.Plans ?? []).flatMap(listScans);
  if (table === undefined) return below;
  if (type === "Seq Scan") return [{ table, by: "table" }, ...below];
  const isFull = /^Index (?:Only )?Scan/.test(type) && plan["Index Cond"] === undefined;
  return isFull ? [{ table, by: "index" }, ...below] : below;
}
