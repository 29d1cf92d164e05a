import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@/lib/root";

/** A column of the data model; `refersTo` is the model whose id it holds. */
export type Column = {
  name: string;
  type: string;
  isUnique: boolean;
  isNumbered: boolean;
  isRequired: boolean;
  refersTo: string | null;
};
/** `key` names the columns of the primary key. */
export type Model = { name: string; columns: Column[]; key: string[] };

const MODELS = join(ROOT, "prisma/models.prisma");
const SHARED_KEY = /^\s*@@id\(\[([^\]]+)\]\)/m;
const OWN_KEY = /^\s+(\w+)\s.*@id\b/m;
const FIELD = /^\s+(\w+)\s+(\w+)(\??)(\s.*)?$/;
const FOREIGN_KEY = /fields:\s*\[(\w+)\]/;

/** The models of prisma/models.prisma with the columns that are stored: relations appear as the column that refers. */
export function readModels(): Model[] {
  const text = readFileSync(MODELS, "utf8").replace(/\/\/.*$/gm, "");
  const blocks = [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const names = new Set(blocks.map(([, name = ""]) => name));
  return blocks.map(([, name = "", body = ""]) => ({ name, columns: readColumns(body, names), key: readKey(body) }));
}

function readKey(body: string): string[] {
  const shared = SHARED_KEY.exec(body)?.[1];
  return shared ? shared.split(",").map((name) => name.trim()) : [OWN_KEY.exec(body)?.[1] ?? ""];
}

function readColumns(body: string, models: ReadonlySet<string>): Column[] {
  const columns: Column[] = [];
  const targets = new Map<string, string>();
  for (const line of body.split("\n")) {
    const [, name = "", type = "", optional = "", attributes = ""] = FIELD.exec(line) ?? [];
    if (models.has(type)) {
      const key = FOREIGN_KEY.exec(attributes)?.[1];
      if (key) targets.set(key, type);
    } else if (name && !/^\s*\w+\s+\w+\[\]/.test(line)) {
      const isUnique = /@unique|@id\b/.test(attributes);
      columns.push({
        name,
        type,
        isUnique,
        isNumbered: attributes.includes("autoincrement"),
        isRequired: optional === "",
        refersTo: null,
      });
    }
  }
  return columns.map((column) => ({ ...column, refersTo: targets.get(column.name) ?? null }));
}

/**
 * Each model after those it refers to; one that refers to itself stands once.
 * @throws Error when models refer to each other in a circle
 */
export function sortByReference(models: readonly Model[]): Model[] {
  const sorted: Model[] = [];
  const waiting = new Set(models);
  while (waiting.size > 0) {
    const names = new Set([...waiting].map(({ name }) => name));
    const ready = [...waiting].filter(({ name, columns }) =>
      columns.every(({ refersTo }) => refersTo === null || refersTo === name || !names.has(refersTo)),
    );
    if (ready.length === 0) throw new Error(`These models refer to each other in a circle: ${[...names].join(", ")}`);
    for (const model of ready) waiting.delete(model);
    sorted.push(...ready);
  }
  return sorted;
}
