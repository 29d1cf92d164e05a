import { PairHeap } from "./pair-heap";

type Neighbour = { sum: number; scored: number };

export type GroupPair = { a: number; b: number; mean: number };

/** Groups of articles that grow by joining, with the mean score between any two of them. A group is named by its smallest id. */
export class ArticleGroups {
  private readonly members = new Map<number, number[]>();
  private readonly groupOf = new Map<number, number>();
  private readonly neighbours = new Map<number, Map<number, Neighbour>>();
  private readonly forbidden = new Map<number, Set<number>>();
  private readonly heap = new PairHeap();

  constructor(
    articleIds: readonly number[],
    private readonly unscored: number,
  ) {
    for (const id of articleIds) {
      this.members.set(id, [id]);
      this.groupOf.set(id, id);
      this.neighbours.set(id, new Map());
    }
  }

  /** These two never come into one group. */
  forbid(a: number, b: number): void {
    this.forbidGroups(this.groupOf.get(a), this.groupOf.get(b));
  }

  addScore(a: number, b: number, score: number): void {
    const [groupA, groupB] = [this.groupOf.get(a), this.groupOf.get(b)];
    if (groupA === undefined || groupB === undefined || groupA === groupB) return;
    this.addNeighbour(groupA, groupB, { sum: score, scored: 1 });
    this.addNeighbour(groupB, groupA, { sum: score, scored: 1 });
    this.push(groupA, groupB);
  }

  joinArticles(a: number, b: number): void {
    const [groupA, groupB] = [this.groupOf.get(a), this.groupOf.get(b)];
    if (groupA === undefined || groupB === undefined || groupA === groupB) return;
    if (!this.isForbidden(groupA, groupB)) this.join(groupA, groupB);
  }

  /** The two groups with the highest mean that may be joined; null when no score is left between any two. */
  best(): GroupPair | null {
    for (let top = this.heap.pop(); top !== null; top = this.heap.pop()) {
      const isCurrent = this.meanOf(top.a, top.b) === top.mean;
      if (isCurrent && !this.isForbidden(top.a, top.b)) return top;
    }
    return null;
  }

  join(first: number, second: number): void {
    const [kept, gone] = first < second ? [first, second] : [second, first];
    const joined = [...(this.members.get(kept) ?? []), ...(this.members.get(gone) ?? [])];
    this.members.set(kept, joined);
    this.members.delete(gone);
    for (const id of joined) this.groupOf.set(id, kept);
    for (const other of this.forbidden.get(gone) ?? []) this.forbidGroups(kept, other);
    this.moveNeighbours(gone, kept);
    for (const other of this.neighbours.get(kept)?.keys() ?? []) this.push(kept, other);
  }

  list(): number[][] {
    return [...this.members.values()]
      .map((ids) => [...ids].sort((a, b) => a - b))
      .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
  }

  private moveNeighbours(gone: number, kept: number): void {
    for (const [other, neighbour] of this.neighbours.get(gone) ?? []) {
      this.neighbours.get(other)?.delete(gone);
      if (other === kept) continue;
      this.addNeighbour(kept, other, neighbour);
      this.addNeighbour(other, kept, neighbour);
    }
    this.neighbours.delete(gone);
    this.neighbours.get(kept)?.delete(gone);
  }

  private addNeighbour(from: number, to: number, { sum, scored }: Neighbour): void {
    const known = this.neighbours.get(from)?.get(to);
    this.neighbours.get(from)?.set(to, { sum: (known?.sum ?? 0) + sum, scored: (known?.scored ?? 0) + scored });
  }

  private push(a: number, b: number): void {
    const mean = this.meanOf(a, b);
    if (mean !== null) this.heap.push(a < b ? { a, b, mean } : { a: b, b: a, mean });
  }

  private meanOf(a: number, b: number): number | null {
    const neighbour = this.neighbours.get(a)?.get(b);
    const [sizeA, sizeB] = [this.members.get(a)?.length, this.members.get(b)?.length];
    if (neighbour === undefined || sizeA === undefined || sizeB === undefined) return null;
    const pairs = sizeA * sizeB;
    return (neighbour.sum + this.unscored * (pairs - neighbour.scored)) / pairs;
  }

  private isForbidden(a: number, b: number): boolean {
    return this.forbidden.get(a)?.has(b) ?? false;
  }

  private forbidGroups(a: number | undefined, b: number | undefined): void {
    if (a === undefined || b === undefined || a === b) return;
    this.forbidden.set(a, (this.forbidden.get(a) ?? new Set()).add(b));
    this.forbidden.set(b, (this.forbidden.get(b) ?? new Set()).add(a));
  }
}
