import type { IncomingMessage } from "node:http";
import { readAsked } from "@/lib/language/address";

/** Pages and feeds that say the same to every reader. What is not named here is answered anew each time. */
const PAGES =
  /^\/(?:(?:about|articles|authors|calendar|compare|destinations|events|issues|outlets|people|publishers|quotations|search|shortcuts|sitemaps)(?:\/|$)|feed\.xml$|sitemap\.xml$|$)/;
/** Their JSON twins. */
const TWINS =
  /^\/api\/(?:articles|authors|calendar|compare|destinations|events|issues|outlets|people|publishers|quotations|search)(?:\/|$)/;

/** Longer addresses are those of long questions, which hardly anybody asks twice. */
const MAX_CHARS = 500;

/** Headers that change what is answered, or ask for a part of it. The framework's own begin with `next-`. */
const SPECIAL = ["authorization", "content-length", "range", "rsc", "transfer-encoding"];

/**
 * The key of the page that a request asks for, where every reader gets the same; null where the answer may depend on who
 * asks, or on more than the address. Whoever brings a cookie of ours, signed in or with a word to be shown, gets their own page.
 */
export function findPageKey({ method, url = "", headers }: Pick<IncomingMessage, "method" | "url" | "headers">) {
  if (method !== "GET" && method !== "HEAD") return null;
  if (url.length > MAX_CHARS) return null;
  const path = withoutLanguage(url).split("?", 1)[0] ?? "";
  if (!PAGES.test(path) && !TWINS.test(path)) return null;
  if (/backfile/i.test(headers.cookie ?? "")) return null;
  if (SPECIAL.some((name) => name in headers)) return null;
  if (Object.keys(headers).some((name) => name.startsWith("next-"))) return null;
  return url;
}

/**
 * Addresses of which there is no end: those with a query or escaped signs, any two articles side by side, and files and JSON
 * twins, which answer to whatever words stand behind a number. Pages lead on to their one address.
 */
const ENDLESS = /[?%]|^\/api\/|^\/compare\/|\/as\/[^/]*$/;

/** Whether an address is one of endlessly many: these get a room of their own, and push no page out. */
export function isEndless(key: string): boolean {
  return ENDLESS.test(withoutLanguage(key));
}

/** Empty, and no page, where the address only leads to another. */
function withoutLanguage(url: string): string {
  const asked = readAsked(url);
  return "leadsTo" in asked ? "" : asked.url;
}
