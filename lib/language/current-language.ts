import { FIRST_LANGUAGE, isOffered, LANGUAGES, type OfferedLanguage } from "./languages";

/** What a request asks for: a language, and the page without it (`/people?page=2`). */
export type Asked = { language: OfferedLanguage; url: string };

// Read here and kept in `run-in-language.ts`, which browsers cannot load. Layers of the build load both anew, so there is one a process.
type Holder = { backfileLanguage?: { getStore(): Asked | undefined } };

const findAsked = () => (globalThis as Holder).backfileLanguage?.getStore();

/**
 * The language of the page that is being made; in a browser, of the page that is shown. English where nobody said:
 * in feeds, JSON, scripts and tests.
 */
export function currentLanguage(): OfferedLanguage {
  const said = findAsked()?.language ?? (typeof document === "undefined" ? "" : document.documentElement.lang);
  const [key = ""] = said.split("-");
  return isOffered(key) ? key : FIRST_LANGUAGE;
}

/** The address, without language, of the page that is being made; null where none is. */
export function currentAddress(): string | null {
  return findAsked()?.url ?? null;
}

/** The language for `Intl`. */
export const currentTag = () => LANGUAGES[currentLanguage()].tag;
