import type { Statement } from "@/lib/db/watch-statements";

/** What a database has run: `onBothEngines` gives each one its own, a bench hands it to `connect`. */
export class StatementCounter {
  /** How many statements have been sent so far. */
  total = 0;
  private readonly counts = new Set<Statement[]>();

  note({ sql, args }: Statement): void {
    if (CONTROL.test(sql)) return;
    this.total += 1;
    for (const sent of this.counts) sent.push({ sql, args });
  }

  /**
   * Runs an act and answers with what it gave and the statements it took, BEGIN, COMMIT and PRAGMA not among them.
   * Whatever else uses the same database in between is counted too. `sent` has the parameters as well.
   */
  async count<T>(act: () => Promise<T>): Promise<Counted<T>> {
    const sent: Statement[] = [];
    this.counts.add(sent);
    try {
      const result = await act();
      return { result, count: sent.length, statements: sent.map(({ sql }) => sql), sent };
    } finally {
      this.counts.delete(sent);
    }
  }
}

type Counted<T> = { result: T; count: number; statements: string[]; sent: Statement[] };

const CONTROL = /^\s*(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|PRAGMA|SET)\b/i;

/** The most frequent statements with how often each ran: what to look at when a budget is exceeded. */
export function summarizeStatements(statements: readonly string[], limit = 12): string {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    const shape = statement
      .replace(/\s+/g, " ")
      .replace(/(?:\?|\$\d+)(?:\s*,\s*(?:\?|\$\d+))+/g, "?…")
      .slice(0, MAX_CHARS);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, limit);
  return sorted.map(([shape, count]) => `${count} × ${shape}`).join("\n");
}

const MAX_CHARS = 160;
