import type { Context } from "@/lib/context";

export function openIssues(_context: Context) {
  return {};
}
