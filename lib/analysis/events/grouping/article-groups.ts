import { PairHeap } from "./pair-heap";

type Neighbour = { sum: number; scored: number };

export type GroupPair = { a: number; b: number; mean: number };

/** Groups of articles that grow by joining, with the mean score between any two of them. A group is named by its smallest id. */
export class ArticleGroups {
  private readonly members = new Map<number, number[]>();
  private readonly groupOf = new Map<number, number>();
  private readonly neighbours = new Map<number, Map<number, Neighbour>>();
  private readonly forbidden = new Map<number, Set<number>>();
  /** The sum of all scores inside a group. */
  private readonly inner = new Map<number, number>();
  private readonly heap = new PairHeap();

  constructor(
    articleIds: readonly number[],
    private readonly unscored: number,
    private readonly maxDrop: number,
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
      if (isCurrent && !this.isForbidden(top.a, top.b) && this.holdsTogether(top)) return top;
    }
    return null;
  }

  join(first: number, second: number): void {
    const [kept, gone] = first < second ? [first, second] : [second, first];
    const between = this.sumBetween(kept, gone);
    this.inner.set(kept, this.innerOf(kept) + this.innerOf(gone) + between);
    this.inner.delete(gone);
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

  /** Whether the two are as close to one another as the looser of them is inside, give or take; single articles always are. */
  private holdsTogether({ a, b, mean }: GroupPair): boolean {
    const [insideA, insideB] = [this.innerMean(a), this.innerMean(b)];
    return insideA === null || insideB === null || mean >= Math.min(insideA, insideB) - this.maxDrop;
  }

  private innerMean(group: number): number | null {
    const size = this.sizeOf(group);
    return size < 2 ? null : this.innerOf(group) / ((size * (size - 1)) / 2);
  }

  private innerOf(group: number): number {
    return this.inner.get(group) ?? 0;
  }

  private sizeOf(group: number): number {
    return this.members.get(group)?.length ?? 0;
  }

  private sumBetween(a: number, b: number): number {
    const known = this.neighbours.get(a)?.get(b) ?? { sum: 0, scored: 0 };
    return known.sum + this.unscored * (this.sizeOf(a) * this.sizeOf(b) - known.scored);
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
    const pairs = this.sizeOf(a) * this.sizeOf(b);
    return pairs === 0 || !this.neighbours.get(a)?.has(b) ? null : this.sumBetween(a, b) / pairs;
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
