import "server-only";
import { Gate } from "@/lib/gate";

/** What costs the most of what anybody may ask for. One thread does it all: more at once would only make all of it slow. */
const GATES = {
  search: { atOnce: 4, waiting: 32, patienceMs: 8_000 },
  list: { atOnce: 1, waiting: 4, patienceMs: 8_000 },
  reconcile: { atOnce: 2, waiting: 8, patienceMs: 8_000 },
  compare: { atOnce: 2, waiting: 16, patienceMs: 8_000 },
} as const;

// Next loads modules more than once; the bounds are those of the process.
const holder = globalThis as { backfileGates?: Map<string, Gate> };

/** Does expensive work for a visitor, so much of its kind at once. @throws AppError `busy` */
export function bounded<T>(kind: keyof typeof GATES, work: () => Promise<T>): Promise<T> {
  holder.backfileGates ??= new Map(Object.entries(GATES).map(([name, limits]) => [name, new Gate(limits)]));
  const gate = holder.backfileGates.get(kind);
  return gate ? gate.pass(work) : work();
}
