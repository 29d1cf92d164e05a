import type { LinkKind } from "@/lib/analysis/events/types";
import type { RelatedArticle } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";

/** Articles that stand to this one in the same way, each with all its links to it, strongest first. */
export type RelatedGroup = { heading: string; kind: LinkKind; articles: RelatedArticle[][] };

// What says most of a pair comes first.
const KINDS: LinkKind[] = ["same-event", "near-copy", "follow-up", "series", "mention", "shared-quotation"];

/** Linked articles under what they are to this one. Two may be linked in several ways: they stand under the first of them. */
export function groupRelated(related: RelatedArticle[]): RelatedGroup[] {
  const groups = new Map<string, RelatedGroup>();
  for (const links of sortByKind(groupByArticle(related))) {
    const [first] = links;
    if (!first) continue;
    const heading = nameRelation(first);
    const group = groups.get(heading) ?? { heading, kind: first.kind, articles: [] };
    group.articles.push(links);
    groups.set(heading, group);
  }
  return [...groups.values()];
}

/** Two articles may be linked in several ways: one entry with all of them, what says most first. */
function groupByArticle(related: RelatedArticle[]): RelatedArticle[][] {
  const groups = new Map<number, RelatedArticle[]>();
  for (const link of related) groups.set(link.article.id, [...(groups.get(link.article.id) ?? []), link]);
  return [...groups.values()].map((links) => links.sort((x, y) => placeOf(x) - placeOf(y)));
}

const placeOf = ({ kind, order }: RelatedArticle) => KINDS.indexOf(kind) + (order === "later" ? 0.5 : 0);

function sortByKind(articles: RelatedArticle[][]): RelatedArticle[][] {
  const first = ([link]: RelatedArticle[]) => (link ? placeOf(link) : 0);
  return [...articles].sort((x, y) => first(x) - first(y));
}

function nameRelation({ kind, order }: RelatedArticle): string {
  return words().articles.related[kind][order ?? "none"];
}
