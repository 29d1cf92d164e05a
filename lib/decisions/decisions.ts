import type { Context } from "@/lib/context";

export function openDecisions(_context: Context) {
  return {};
}
