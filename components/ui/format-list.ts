import { currentTag } from "@/lib/language/current-language";

/** "12 or 15", "12, 15 or 18", as the language writes it. */
export function formatEither(values: readonly string[]): string {
  return new Intl.ListFormat(currentTag(), { type: "disjunction" }).format(values);
}
