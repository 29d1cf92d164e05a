import type { z } from "zod";
import { findFeedAddress } from "@/lib/analysis/intake/find-feed-address";
import { decodeText } from "@/lib/analysis/intake/formats/charset";
import { listIssueLinks } from "@/lib/analysis/intake/list-issue-links";
import type { Context, Network } from "@/lib/archive/context";
import { listerOf } from "@/lib/archive/filing/readers";
import { type Fetched, fetchAddress } from "@/lib/fetch/fetch-address";
import { openRobots } from "@/lib/fetch/robots";

import { lookMailbox } from "./look-mailbox";
import { type Found, type Item, keyOf, type Opened, type VisitedSource, type webKind } from "./source";

/** Sites that say nothing are asked once a second. */
const POLITE: Network = { allowsLoopback: false, pauseMs: 1_000 };

/** Pages, feeds and documents that an issue may be; not pictures, films and programs. */
const READ = /^(?:text\/.*|application\/(?:.*\+)?(?:xml|json|pdf)|application\/octet-stream|message\/rfc822)$/i;

type Ask = (address: string, isConditional?: boolean) => Promise<Fetched>;
type Page = Extract<Fetched, { ok: true; isUnchanged: false }>;

/**
 * Asks a source for what it has: each entry of a feed, each issue that an archive page lists, a page itself, each mail of a mailbox.
 *
 * @param isConditional whether "nothing has changed" is an answer
 */
export async function look(context: Context, source: VisitedSource, isConditional: boolean): Promise<Found> {
  const { kind } = source;
  return kind === "mailbox" ? lookMailbox(context, source) : lookAtWeb(context, { ...source, kind }, isConditional);
}

type WebSource = VisitedSource & { kind: z.infer<typeof webKind> };

async function lookAtWeb(context: Context, source: WebSource, isConditional: boolean): Promise<Found> {
  const ask = openAsk(context.network ?? POLITE, source);
  const page = await ask(source.address, isConditional);
  if (!page.ok) return { ok: false, words: page.words, retryAfterMs: page.retryAfterMs };
  if (page.isUnchanged) return { ok: true, isUnchanged: true, items: [], validators: source.validators };
  const items = await LIST[source.kind](page, source, ask, context);
  if (!Array.isArray(items)) return { ok: false, words: items.words };
  return { ok: true, isUnchanged: false, items, validators: page.validators };
}

function openAsk(network: Network, source: VisitedSource): Ask {
  const robots = openRobots(network);
  let count = 0;
  return async (address, isConditional = false) => {
    if (count > 0) await pause(Math.max(network.pauseMs, await robots.delayMs(new URL(address))));
    count += 1;
    const validators = isConditional ? source.validators : null;
    return fetchAddress(address, { ...network, validators, types: READ, whyNot: robots.whyNot });
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type List = (page: Page, source: VisitedSource, ask: Ask, context: Context) => Promise<Item[] | { words: string }>;

const LIST: Record<WebSource["kind"], List> = { feed: listEntries, archive: listIssues, page: listItself };

async function listEntries(page: Page, _source: VisitedSource, _ask: Ask, context: Context) {
  if (isHtml(page)) {
    const feed = findFeedAddress(textOf(page), page.address);
    return { words: feed ? `This is a page. Its feed is at ${feed}` : "This is a page, not a feed." };
  }
  const upload = { fileName: "feed.xml", mediaType: page.mediaType, bytes: page.bytes };
  const read = await listerOf(context)(upload);
  if (!read.ok) return { words: read.reason.words };
  return read.pages.map(({ address, ...entry }): Item => {
    const opened: Opened = { ok: true, upload: entry, address: address ?? page.address };
    return { key: keyOf(address ?? entry.bytes), open: async () => opened };
  });
}

async function listIssues(page: Page, { containing }: VisitedSource, ask: Ask) {
  const links = listIssueLinks(textOf(page), page.address, containing);
  if (links.length === 0) return { words: "No issues were found on it. Say what their addresses have in them." };
  return links.map((link): Item => ({ key: keyOf(link), open: async () => toOpened(await ask(link)) }));
}

async function listItself(page: Page): Promise<Item[]> {
  return [{ key: keyOf(page.bytes), open: async () => toOpened(page) }];
}

function toOpened(page: Fetched): Opened {
  if (!page.ok) return { ok: false, words: page.words, isFinal: page.isFinal };
  if (page.isUnchanged) return { ok: false, words: "The server says that nothing has changed.", isFinal: false };
  const { bytes, mediaType, address } = page;
  return { ok: true, upload: { fileName: nameOf(address, isHtml(page)), mediaType, bytes }, address };
}

const isHtml = ({ mediaType, bytes }: Page) =>
  /html/i.test(mediaType ?? "") &&
  !/^\s*<\?xml[^>]*>\s*<(?:rss|feed)/i.test(new TextDecoder().decode(bytes.subarray(0, 512)));

const textOf = ({ bytes, mediaType }: Page): string =>
  decodeText(bytes, /charset=["']?([\w-]+)/i.exec(mediaType ?? "")?.[1] ?? null).text;

/** "https://harbour.example/p/ferry?x=1" gives "ferry.html". */
function nameOf(address: string, isPage: boolean): string {
  const { hostname, pathname } = new URL(address);
  const last = pathname.split("/").filter(Boolean).at(-1) ?? hostname;
  return isPage && !/\.x?html?$/i.test(last) ? `${last}.html` : last;
}
