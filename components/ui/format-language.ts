import { currentTag } from "@/lib/language/current-language";

// One per language of a page: making one takes longer than all it names.
const NAMES = new Map<string, Intl.DisplayNames>();

/** "Korean" for `ko`, in the language of the page. */
export function formatLanguage(code: string): string {
  const tag = currentTag();
  const names = NAMES.get(tag) ?? new Intl.DisplayNames(tag, { type: "language" });
  NAMES.set(tag, names);
  return /^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code;
}
