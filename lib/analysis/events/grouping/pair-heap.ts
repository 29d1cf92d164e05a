type Pair = { a: number; b: number; mean: number };

/** A binary heap (Williams 1964) of pairs, the highest mean on top; smaller ids first where means are equal. */
export class PairHeap {
  private readonly pairs: Pair[] = [];

  push(pair: Pair): void {
    this.pairs.push(pair);
    let at = this.pairs.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): Pair | null {
    const top = this.pairs[0];
    const last = this.pairs.pop();
    if (top === undefined || last === undefined) return null;
    if (this.pairs.length > 0) {
      this.pairs[0] = last;
      this.sink();
    }
    return top;
  }

  private sink(): void {
    for (let at = 0; ; ) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (this.isBefore(child, first)) first = child;
      if (first === at) return;
      this.swap(at, first);
      at = first;
    }
  }

  private isBefore(x: number, y: number): boolean {
    const [left, right] = [this.pairs[x], this.pairs[y]];
    if (left === undefined || right === undefined) return false;
    if (left.mean !== right.mean) return left.mean > right.mean;
    return left.a !== right.a ? left.a < right.a : left.b < right.b;
  }

  private swap(x: number, y: number): void {
    const [left, right] = [this.pairs[x], this.pairs[y]];
    if (left === undefined || right === undefined) return;
    this.pairs[x] = right;
    this.pairs[y] = left;
  }
}
