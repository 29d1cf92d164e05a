import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A column of the data model; `refersTo` is the model whose id it holds. */
export type Column = { name: string; type: string; isUnique: boolean; isNumbered: boolean; refersTo: string | null };
export type Model = { name: string; columns: Column[] };

const MODELS = join(import.meta.dirname, "../../../prisma/models.prisma");
const FIELD = /^\s+(\w+)\s+(\w+)(\??)(\s.*)?$/;
const FOREIGN_KEY = /fields:\s*\[(\w+)\]/;

/** The models of prisma/models.prisma with the columns that are stored: relations appear as the column that refers. */
export function readModels(): Model[] {
  const text = readFileSync(MODELS, "utf8").replace(/\/\/.*$/gm, "");
  const blocks = [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const names = new Set(blocks.map(([, name = ""]) => name));
  return blocks.map(([, name = "", body = ""]) => ({ name, columns: readColumns(body, names) }));
}

function readColumns(body: string, models: ReadonlySet<string>): Column[] {
  const columns: Column[] = [];
  const targets = new Map<string, string>();
  for (const line of body.split("\n")) {
    const [, name = "", type = "", , attributes = ""] = FIELD.exec(line) ?? [];
    if (models.has(type)) {
      const key = FOREIGN_KEY.exec(attributes)?.[1];
      if (key) targets.set(key, type);
    } else if (name && !/^\s*\w+\s+\w+\[\]/.test(line)) {
      const isUnique = /@unique|@id\b/.test(attributes);
      columns.push({ name, type, isUnique, isNumbered: attributes.includes("autoincrement"), refersTo: null });
    }
  }
  return columns.map((column) => ({ ...column, refersTo: targets.get(column.name) ?? null }));
}
