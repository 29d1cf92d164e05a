import type { Token } from "@/lib/analysis/people/tagging/token";

export type Generation = "older" | "younger";

const OLDER = new Set(["late", "elder", "older", "senior"]);
const YOUNGER = new Set(["young", "younger", "junior"]);

/** Which of two generations the word before a name means ("the young Kim", "the late Kim"); null for other words. */
export function generationOf(before: Token | undefined, gap: string): Generation | null {
  if (before === undefined || (gap !== "space" && gap !== "wrap")) return null;
  if (OLDER.has(before.folded)) return "older";
  return YOUNGER.has(before.folded) ? "younger" : null;
}

/** What the roles of a person say of it: "late leader" and "father" are of the older one, "son" of the younger. */
export function generationOfRoles(roles: readonly string[]): Generation | null {
  const words = new Set(roles.flatMap((role) => role.toLowerCase().split(/[^a-z]+/)));
  if (["late", "elder", "father", "mother", "grandfather", "founder"].some((word) => words.has(word))) return "older";
  return ["son", "daughter", "heir", "grandson", "younger"].some((word) => words.has(word)) ? "younger" : null;
}
