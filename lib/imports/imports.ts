import type { Context } from "@/lib/context";

export function openImports(_context: Context) {
  return {};
}
