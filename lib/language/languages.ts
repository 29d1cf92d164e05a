/**
 * The languages that pages may be written in. The key stands in the path of all but the first. `tag` goes into `<html lang>` and to
 * `Intl`, `name` is what its readers call it. `hasReader` says whether somebody who grew up with the language has read all of it.
 */
export const LANGUAGES = {
  en: { tag: "en-GB", name: "English", direction: "ltr", hasReader: true },
  ko: { tag: "ko", name: "한국어", direction: "ltr", hasReader: false },
  ja: { tag: "ja", name: "日本語", direction: "ltr", hasReader: false },
  zh: { tag: "zh-Hans", name: "简体中文", direction: "ltr", hasReader: false },
  ar: { tag: "ar", name: "العربية", direction: "rtl", hasReader: false },
  es: { tag: "es", name: "Español", direction: "ltr", hasReader: false },
  fr: { tag: "fr", name: "Français", direction: "ltr", hasReader: false },
  de: { tag: "de", name: "Deutsch", direction: "ltr", hasReader: false },
} as const;

export type Language = keyof typeof LANGUAGES;

/** What an address without a language is in. */
export const FIRST_LANGUAGE = "en";

/** Languages with a catalogue (`messages/catalogues.ts`), in which pages are offered. */
export const OFFERED = ["en", "ko", "ja", "zh", "ar", "es", "fr", "de"] as const satisfies readonly Language[];

export type OfferedLanguage = (typeof OFFERED)[number];

export function isOffered(language: string): language is OfferedLanguage {
  return (OFFERED as readonly string[]).includes(language);
}
