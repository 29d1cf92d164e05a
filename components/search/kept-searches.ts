import { inLanguage } from "@/lib/language/address";

// In this browser alone: the archive is not told what was searched for before.
const KEY = "backfile-searches";
const MAX_KEPT = 6;

/** A search made before, as one of the suggestions. */
export type KeptSearch = { kind: "recent"; label: string; line: null; articleCount: null; address: string };

/** The last searches made in this browser, newest first. */
export function listKeptSearches(): KeptSearch[] {
  return read().map((query) => ({
    kind: "recent",
    label: query,
    line: null,
    articleCount: null,
    address: inLanguage(`/search?${new URLSearchParams({ q: query })}`),
  }));
}

export function keepSearch(query: string): void {
  const text = query.trim();
  if (text === "" || text.length > 200) return;
  try {
    const kept = [text, ...read().filter((other) => other !== text)].slice(0, MAX_KEPT);
    window.localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still searches.
  }
}

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry === "string").slice(0, MAX_KEPT) : [];
  } catch {
    return [];
  }
}
