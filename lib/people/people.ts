import type { Context } from "@/lib/context";

export function openPeople(_context: Context) {
  return {};
}
