import type { GoldIssue, GoldItem } from "./newsletter-gold";

/** An article as a reader of issues gave it. */
export type ReadArticle = {
  section: string | null;
  title: string;
  text: string;
  addresses: string[];
  author?: string | null;
};

/** Counts of one issue, from which figures over several are taken. */
export type IssueCounts = {
  gold: GoldIssue;
  required: number;
  found: number;
  /** Articles that are neither right nor wrong, such as an introduction, are not counted. */
  predicted: number;
  merged: number;
  lost: number;
  addresses: number;
  addressesKept: number;
  authors: number;
  authorsRight: number;
  furnitureLeft: number;
  /** For an essay: whether it came out as one article. */
  isWhole: boolean;
};

type Folded = { article: ReadArticle; title: string; all: string; item: number | null };

// Behind a title may stand who wrote it or how long it takes to read.
const MAX_TAIL_CHARS = 30;
const MIN_OPENING_CHARS = 12;
const REACH_CHARS = 140;

/** Matches the articles that were read with the items of the key: by title, else by the first words of the text. */
export function scoreIssue(gold: GoldIssue, articles: readonly ReadArticle[]): IssueCounts {
  const folded = articles.map((article): Folded => {
    const [title, text] = [fold(article.title), fold(article.text)];
    return { article, title, all: text.startsWith(title) ? text : title + text, item: null };
  });
  match(gold.items, folded, (item, { title }) => title === fold(item.title));
  match(gold.items, folded, (item, { title }) => isNear(title, fold(item.title)));
  match(gold.items, folded, (item, { all }) => opensWith(item, all));
  const isRequired = (item: GoldItem | undefined) => item !== undefined && !item.bare && !item.optional;
  const required = gold.items.filter(isRequired);
  const owned = new Map(folded.flatMap((each) => (each.item === null ? [] : [[each.item, each] as const])));
  const missed = gold.items.filter((item, i) => isRequired(item) && !owned.has(i));
  const merged = missed.filter((item) => folded.some(({ all }) => holds(all, item.opening ?? item.title)));
  const linked = gold.items.flatMap((item, i) => {
    const each = owned.get(i);
    return isRequired(item) && item.url !== null && each ? [isKept(each.article, item.url)] : [];
  });
  const signed = gold.items.flatMap((item, i) => {
    const each = owned.get(i);
    return item.author !== null && each ? [fold(each.article.author ?? "") === fold(item.author)] : [];
  });
  const neutral = folded.filter((each) => isNeutral(each, gold, isRequired)).length;
  const text = folded.map(({ all }) => all).join("\0");
  return {
    gold,
    required: required.length,
    found: required.length - missed.length,
    predicted: articles.length - neutral,
    merged: merged.length,
    lost: missed.length - merged.length,
    addresses: linked.length,
    addressesKept: linked.filter(Boolean).length,
    authors: signed.length,
    authorsRight: signed.filter(Boolean).length,
    furnitureLeft: gold.furniture.filter(
      (words) => fold(words).length >= MIN_OPENING_CHARS && text.includes(fold(words)),
    ).length,
    isWhole: articles.length - neutral === 1 && missed.length === 0,
  };
}

function match(items: GoldItem[], articles: Folded[], isMatch: (item: GoldItem, article: Folded) => boolean): void {
  for (const [i, item] of items.entries()) {
    if (articles.some((each) => each.item === i)) continue;
    const free = articles.find((each) => each.item === null && isMatch(item, each));
    if (free) free.item = i;
  }
}

function isNear(title: string, gold: string): boolean {
  return gold.length >= 6 && title.startsWith(gold) && title.length - gold.length <= MAX_TAIL_CHARS;
}

function opensWith(item: GoldItem, all: string): boolean {
  const opening = fold(item.opening ?? "");
  const reach = opening.length + fold(item.title).length + REACH_CHARS;
  return opening.length >= MIN_OPENING_CHARS && all.slice(0, reach).includes(opening);
}

function holds(all: string, words: string): boolean {
  return fold(words) !== "" && all.includes(fold(words));
}

function isNeutral(each: Folded, gold: GoldIssue, isRequired: (item: GoldItem | undefined) => boolean): boolean {
  if (each.item !== null) return !isRequired(gold.items[each.item]);
  const intro = fold(gold.intro ?? "");
  if (intro !== "" && each.all.slice(0, intro.length + 200).includes(intro)) return true;
  const isSection = gold.items.some((item) => item.section !== null && fold(item.section) === each.title);
  return isSection && !gold.items.some((item) => isRequired(item) && opensWith(item, each.all));
}

function isKept({ addresses }: ReadArticle, url: string): boolean {
  return addresses.some((address) => bareAddress(address) === bareAddress(url));
}

function bareAddress(address: string): string {
  return address
    .trim()
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, "")
    .replace(/\/+$/, "");
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
