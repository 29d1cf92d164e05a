import type { MentionKind } from "@/lib/analysis/people/types";
import type { ParsedName } from "./parse-name";
import { plainKey } from "./spelling-keys";

/** How a short name can stand for a fuller one. */
export type PartFit = { kind: MentionKind; weight: "surname" | "given" | "part" };

/** Every short form a full name can be called by, as `shortNameKey` writes it, with what part of the name it is. */
export function listNameParts(name: ParsedName): Map<string, PartFit> {
  const parts = new Map<string, PartFit>();
  const add = (key: string, kind: MentionKind, weight: PartFit["weight"]) => {
    if (key.length > 1 && !parts.has(key)) parts.set(key, { kind, weight });
  };
  const surname = name.surname.split(" ").filter((word) => word !== "al" && word !== "");
  add(shortNameKey(surname), "surname", "surname");
  add(shortNameKey(surname.slice(-1)), "surname", "surname");
  if (name.nickname !== null) add(shortNameKey(name.nickname.split(/\s+/)), "given", "given");
  add(shortNameKey(name.given), "given", "given");
  add(shortNameKey(name.given.slice(0, 1)), "given", "given");
  const all = [...name.given, ...surname];
  if (all.length > 1) add(`${INITIALS}${all.map((word) => word.charAt(0)).join("")}`, "initials", "given");
  for (const word of all) add(shortNameKey([word]), "single", "part");
  return parts;
}

/** The letters of a short name, articles aside: equal for "al-Assad" and "Assad", "Jong Un" and "Jong-un". */
export function shortNameKey(words: readonly string[]): string {
  const kept = words
    .filter((word) => !/^(?:al|el)$/.test(word))
    .map((word) => plainKey(word.replace(/^(?:al|el)-/, "")));
  return kept.join("");
}

const INITIALS = "initials:";

/** The key of a name printed as initials ("JFK", "J.F.K."); null for other names. */
export function initialsKey(form: string): string | null {
  const letters = form.replace(/\./g, "");
  return /^\p{Lu}{2,4}$/u.test(letters) ? `${INITIALS}${letters.toLowerCase()}` : null;
}
