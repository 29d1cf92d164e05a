import { Parser } from "htmlparser2";
import { MAX_HTML_DEPTH } from "./limits";

const FEED = /^application\/(?:rss|atom|feed)\+(?:xml|json)$/i;

/** The feed that a page names as its own (https://www.rssboard.org/rss-autodiscovery); null where it names none. */
export function findFeedAddress(html: string, address: string): string | null {
  let found: string | null = null;
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, { rel, type, href }) => {
      depth += 1;
      const isFeed = name === "link" && /\balternate\b/i.test(rel ?? "") && FEED.test(type ?? "");
      if (isFeed && href && URL.canParse(href, address)) found ??= new URL(href, address).href;
      if (found !== null || depth > MAX_HTML_DEPTH) parser.pause();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.end(html);
  return found;
}
