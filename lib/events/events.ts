import type { Context } from "@/lib/context";

export function openEvents(_context: Context) {
  return {};
}
