import type { IncomingMessage } from "node:http";

/** Pages and feeds that say the same to every reader. What is not named here is answered anew each time. */
const PAGES =
  /^\/(?:(?:about|articles|authors|calendar|compare|destinations|events|issues|people|quotations|search|sitemaps)(?:\/|$)|feed\.xml$|sitemap\.xml$|$)/;
/** Their JSON twins. */
const TWINS =
  /^\/api\/(?:articles|authors|calendar|compare|destinations|events|issues|people|quotations|search)(?:\/|$)/;

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
  const path = url.split("?", 1)[0] ?? "";
  if (!PAGES.test(path) && !TWINS.test(path)) return null;
  if (/backfile/i.test(headers.cookie ?? "")) return null;
  if (SPECIAL.some((name) => name in headers)) return null;
  if (Object.keys(headers).some((name) => name.startsWith("next-"))) return null;
  return url;
}

/** Whether an address asks a question: there is no end to these, so they get a room of their own. */
export function isQuestion(key: string): boolean {
  return key.includes("?");
}
