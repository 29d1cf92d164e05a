import { type Asked, currentLanguage } from "./current-language";
import { FIRST_LANGUAGE, isOffered, type OfferedLanguage } from "./languages";

/** Pages for readers. What editors work on, JSON and originals have one address for all languages. */
const PAGES =
  /^\/(?:(?:about|articles|authors|calendar|compare|destinations|events|issues|outlets|people|publishers|quotations|search|shortcuts)(?:\/|$)|$)/;
/** Below them: feeds, files to keep, and the published form, which have no words of ours. */
const FILES = /\/feed\.xml$|^\/(?:articles|events|quotations|issues\/[^/]+)\/[^/]+\/as\/|\/as-published\/frame$/;

/** Whether an address without language is a page that is written in several. */
export function hasLanguages(address: string): boolean {
  const path = address.split(/[?#]/, 1)[0] ?? "";
  return PAGES.test(path) && !FILES.test(path);
}

/** The address of the same page in a language, that of the page that is being made unless another is given. Addresses of anything else stay. */
export function inLanguage(address: string, language: OfferedLanguage = currentLanguage()): string {
  if (language === FIRST_LANGUAGE || !hasLanguages(address)) return address;
  return `/${language}${address.replace(/^\/(?=$|[?#])/, "")}`;
}

/**
 * What the path of a request asks for. Where the page is not one that has languages, is in the first one, or ends in a slash, the
 * address to go to instead.
 */
export function readAsked(url: string): Asked | { leadsTo: string } {
  const [, language = "", path = "", query = ""] = /^\/([a-z]{2})((?:\/[^?]*)?)(\?.*)?$/s.exec(url) ?? [];
  if (!isOffered(language)) return { language: FIRST_LANGUAGE, url };
  // One slash, however many there were: two would lead to another site.
  const bare = `/${path.replace(/^[/\\]+|\/+$/g, "")}`;
  if (language === FIRST_LANGUAGE || !hasLanguages(bare)) return { leadsTo: `${bare}${query}` };
  if (path.endsWith("/") || (path !== "" && path !== bare)) return { leadsTo: inLanguage(`${bare}${query}`, language) };
  return { language, url: `${bare}${query}` };
}
