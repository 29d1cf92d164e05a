import type { PairDecision } from "./group-events";

/** What one decision says of two articles, known by their fingerprints. */
export type Statement = {
  decisionId: number;
  a: string;
  b: string;
  verdict: PairDecision["verdict"];
  /** What the decision was made for; the rest only says what it took for granted. */
  isPoint: boolean;
};

type SettledPair = Pick<Statement, "a" | "b" | "verdict">;

export type Settlement = {
  /** Free of contradiction, also through third articles. */
  pairs: SettledPair[];
  /** Decisions whose point no longer holds, wholly or in part. */
  overtaken: Map<number, "wholly" | "partly">;
};

/**
 * What holds of decisions that may contradict each other. Of two words on the same pair the later counts. Articles that
 * were told apart stay apart, whatever is said of third ones; of confirmations that would bring them together the latest
 * count. The answer does not depend on the order of the statements, but on the decisions' ids, which grow with time.
 */
export function settleStatements(statements: readonly Statement[]): Settlement {
  const ordered = statements.map(orderPair).sort(compareStatements);
  const latest = new Map<string, Statement>();
  for (const statement of ordered) {
    const key = keyOf(statement);
    if (!latest.has(key)) latest.set(key, statement);
  }
  const inForce = [...latest.values()];
  const apart = inForce.filter((one) => one.verdict === "different-event");
  const classes = new Classes();
  for (const { a, b } of apart) classes.part(a, b);
  const together = inForce.filter((one) => one.verdict === "same-event" && classes.join(one.a, one.b));
  const kept = new Map([...apart, ...together].map((one) => [keyOf(one), one.verdict]));
  return {
    pairs: [...apart, ...together].map(({ a, b, verdict }) => ({ a, b, verdict })),
    overtaken: listOvertaken(ordered, kept),
  };
}

/** The key under which a pair is kept, whichever way round. */
export const pairSubject = (one: string, other: string) => (one <= other ? `${one}:${other}` : `${other}:${one}`);

function orderPair(statement: Statement): Statement {
  const { a, b } = statement;
  return a <= b ? statement : { ...statement, a: b, b: a };
}

function compareStatements(x: Statement, y: Statement): number {
  if (x.decisionId !== y.decisionId) return y.decisionId - x.decisionId;
  const [first, second] = [keyOf(x), keyOf(y)];
  if (first !== second) return first < second ? -1 : 1;
  // One decision that says both of a pair means the caution.
  return x.verdict < y.verdict ? -1 : 1;
}

const keyOf = ({ a, b }: Pick<Statement, "a" | "b">) => `${a} ${b}`;

function listOvertaken(
  statements: readonly Statement[],
  kept: ReadonlyMap<string, PairDecision["verdict"]>,
): Settlement["overtaken"] {
  const counts = new Map<number, { all: number; lost: number }>();
  for (const statement of statements) {
    if (!statement.isPoint) continue;
    const count = counts.get(statement.decisionId) ?? { all: 0, lost: 0 };
    const isLost = kept.get(keyOf(statement)) !== statement.verdict;
    counts.set(statement.decisionId, { all: count.all + 1, lost: count.lost + (isLost ? 1 : 0) });
  }
  const overtaken: Settlement["overtaken"] = new Map();
  for (const [id, { all, lost }] of counts) if (lost > 0) overtaken.set(id, lost === all ? "wholly" : "partly");
  return overtaken;
}

/** Sets that grow by joining, and which of them must never meet. */
class Classes {
  private readonly parents = new Map<string, string>();
  private readonly apart = new Map<string, Set<string>>();

  part(a: string, b: string): void {
    const [one, other] = [this.find(a), this.find(b)];
    // Copies of one text are one key here.
    if (one === other) return;
    this.apartFrom(one).add(other);
    this.apartFrom(other).add(one);
  }

  /** Whether the two are one now. */
  join(a: string, b: string): boolean {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return true;
    if (this.apartFrom(one).has(other)) return false;
    this.parents.set(other, one);
    for (const third of this.apartFrom(other)) {
      this.apartFrom(third).delete(other);
      this.part(one, third);
    }
    this.apart.delete(other);
    return true;
  }

  private find(key: string): string {
    let root = key;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    for (let place = key; place !== root; ) {
      const next = this.parents.get(place) ?? root;
      this.parents.set(place, root);
      place = next;
    }
    return root;
  }

  private apartFrom(root: string): Set<string> {
    const known = this.apart.get(root) ?? new Set();
    this.apart.set(root, known);
    return known;
  }
}
