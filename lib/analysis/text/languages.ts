const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
const NAMED = "en ko ja zh de fr es it pt nl ru uk pl cs sv no da fi tr ar fa hi vi th id el he".split(" ");

/** A language by its code, in English; what is no code stays as it is. */
export function nameLanguage(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (NAMES.of(code) ?? code) : code;
}

/** `ko` for "ko", "ko-KR" or "Korean". */
export function toLanguageCode(value: string): string {
  const lower = value.toLowerCase();
  return NAMED.find((code) => NAMES.of(code)?.toLowerCase() === lower) ?? lower.split("-")[0] ?? lower;
}

/** A code of BCP 47 in its usual letters: `en-GB` for "en-gb"; null for what is none. */
export function toLanguageTag(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null;
  }
}
