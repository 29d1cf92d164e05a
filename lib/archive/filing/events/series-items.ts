import { describeDate } from "@/lib/analysis/text/describe-date";
import { isPublished } from "@/lib/archive/reading/published";

/** An article as one item of its series. */
export type Item = {
  id: number;
  status: string;
  title: string;
  section: string | null;
  part: number | null;
  position: number;
  sortDate: string | null;
  publication: string | null;
};

export type Neighbours = { before: Item | undefined; after: Item | undefined };

/** The items next to one among others of its series: of all that are filed, and of those readers see. */
export function findBeside(item: Item, filed: readonly Item[]): { all: Neighbours; told: Neighbours } {
  const others = filed.filter((one) => isAnother(one, item)).sort(compareItems);
  const find = (items: Item[]): Neighbours => ({
    before: items.findLast((one) => compareItems(one, item) < 0),
    after: items.find((one) => compareItems(one, item) > 0),
  });
  return { all: find(others), told: find(others.filter(isPublished)) };
}

function compareItems(x: Item, y: Item): number {
  return (
    (x.sortDate ?? "").localeCompare(y.sortDate ?? "") ||
    (x.part ?? 0) - (y.part ?? 0) ||
    x.position - y.position ||
    x.id - y.id
  );
}

/** The same day and part twice is one item in two imports, not a series. */
function isAnother(one: Item, item: Item): boolean {
  return one.sortDate !== item.sortDate || (one.part !== null && item.part !== null && one.part !== item.part);
}

/** Parts follow one another by number: the next topic of the same section begins at one again. */
export function follows(before: Item, after: Item): boolean {
  if (before.part === null || after.part === null || before.section === null) return true;
  return before.part + 1 === after.part;
}

/** Why two items are linked, in one sentence. */
export function summarizeSeries(before: Item, after: Item): string {
  const source = before.publication ? ` of ${before.publication}` : "";
  if (before.part !== null && after.part !== null && after.section !== null) {
    return `Parts ${before.part} and ${after.part} of “${after.section}”${source}.`;
  }
  const [first, then] = [describeDate(before.sortDate ?? ""), describeDate(after.sortDate ?? "")];
  return `A standing item${source}: “${before.title}” on ${first}, “${after.title}” on ${then}.`;
}
