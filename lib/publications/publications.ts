import type { Context } from "@/lib/context";

export function openPublications(_context: Context) {
  return {};
}
