import { AppError } from "@/lib/errors";
import type { Database, Engine } from "./client";

export type Health = { status: "ok"; engine: Engine; latencyMs: number; issueCount: number; articleCount: number };

// A probe that waits longer than this tells its caller nothing in time.
const PATIENCE_MS = 5_000;

/**
 * Asks the database a small question, and counts what it holds.
 * @throws AppError `unavailable` when it does not answer, or not in time
 */
export async function checkHealth({ client, engine }: Database): Promise<Health> {
  const started = performance.now();
  try {
    const { _sum } = await withPatience(
      client.monthCount.aggregate({ _sum: { originalCount: true, articleCount: true } }),
    );
    const latencyMs = Math.round(performance.now() - started);
    const [issueCount, articleCount] = [_sum.originalCount ?? 0, _sum.articleCount ?? 0];
    return { status: "ok", engine, latencyMs, issueCount, articleCount };
  } catch (error) {
    throw new AppError("unavailable", undefined, { cause: error });
  }
}

async function withPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
