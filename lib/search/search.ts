import type { Context } from "@/lib/context";

export function openSearch(_context: Context) {
  return {};
}
