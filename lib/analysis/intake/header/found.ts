import type { Found } from "@/lib/analysis/intake/types";

/** A value with where it was read, the rule and words that explain it, and the words it was read from. */
export function found<T>(
  value: T,
  origin: Found<T>["origin"],
  rule: string,
  words: string,
  quote: string | null,
): Found<T> {
  return { value, origin, reason: { rule, words }, quote };
}
