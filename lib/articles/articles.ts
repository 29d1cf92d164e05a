import type { Context } from "@/lib/context";

export function openArticles(_context: Context) {
  return {};
}
