/** What a test database has run: `onBothEngines` gives each one its own. */
export class StatementCounter {
  private readonly seen: string[] = [];

  note(sql: string): void {
    if (!CONTROL.test(sql)) this.seen.push(sql);
  }

  /**
   * Runs an act and answers with what it gave and the statements it took, BEGIN, COMMIT and PRAGMA not among them.
   * Whatever else uses the same database in between is counted too.
   */
  async count<T>(act: () => Promise<T>): Promise<{ result: T; count: number; statements: string[] }> {
    const start = this.seen.length;
    const result = await act();
    const statements = this.seen.slice(start);
    return { result, count: statements.length, statements };
  }
}

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
