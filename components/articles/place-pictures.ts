import type { ShownPicture } from "@/lib/archive/reading/articles/shown-picture";
import { type BlockGroup, spanOfGroup } from "./group-blocks";

/** The pictures above each group of blocks, and those below the last. */
export function placePictures(
  groups: readonly BlockGroup[],
  pictures: readonly ShownPicture[],
): { above: ShownPicture[][]; below: ShownPicture[] } {
  const sorted = [...pictures].sort((a, b) => a.at - b.at);
  let next = 0;
  const above = groups.map((group) => {
    const from = next;
    while ((sorted[next]?.at ?? Number.POSITIVE_INFINITY) <= spanOfGroup(group).start) next += 1;
    return sorted.slice(from, next);
  });
  return { above, below: sorted.slice(next) };
}
