import type { SourceBlock } from "@/lib/analysis/intake/document";
import type { HeadLink } from "@/lib/analysis/intake/types";

const SHARE_LINK =
  /^(?:share|tweet|forward|like|recommend|comment on)(?: (?:this|it))?(?: (?:post|article|issue|story|newsletter|e-?mail))?(?: (?:on|via|to|with|by) .{1,40})?$/iu;

const SHARE_OPENING = /^(?:share|tweet|forward|recommend)\b.{2,60}$/iu;
const SHARE_ADDRESS = /[?&]action=(?:share|like)\b|\/share(?:r|-offsite)?(?:[/?.]|$)|\/intent\//i;
// A headline is longer than the words of a button, in whatever language.
const MAX_SHARE_CHARS = 24;

/** "Share this post", or "Share" with any words that leads to where sharing is done; "Share prices fall" is news. */
export function isShareLink(text: string, link: HeadLink | null): boolean {
  if (link === null) return false;
  const leadsToSharing = SHARE_ADDRESS.test(link.original ?? link.href);
  return SHARE_LINK.test(text) || (leadsToSharing && (SHARE_OPENING.test(text) || text.length <= MAX_SHARE_CHARS));
}

const UNSUBSCRIBING = /[/?&=](?:unsubscribe|unsub|opt-?out|opt_out|list-unsubscribe)(?:$|[/?&=.#])/iu;
const MAX_UNSUBSCRIBE_CHARS = 120;

/** A short line whose links lead out of the subscription, in whatever language it says so. */
export function leadsToUnsubscribing({ text, links }: SourceBlock): boolean {
  return (
    text.length <= MAX_UNSUBSCRIBE_CHARS &&
    links.length > 0 &&
    links.every(({ href, original }) => UNSUBSCRIBING.test(original ?? href))
  );
}
