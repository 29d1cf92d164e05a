import type { SourceCount } from "@/lib/archive/reading/people/articles-over-time";
import { words } from "@/messages/words";

/** A publication's own name; what stands for articles of none, which has no slug, is a word of the page. */
export function sourceName({ slug, name }: SourceCount): string {
  return slug === "" ? words().articles.unknownPublication : name;
}
