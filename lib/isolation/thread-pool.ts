import { Worker, type WorkerOptions } from "node:worker_threads";
import { IDLE_MS, MAX_READ_HEAP_MB, MAX_READ_MS, MAX_START_MS } from "./limits";

/** A task went over a limit of its thread, which was ended. */
export class ThreadLimitError extends Error {
  constructor(readonly limit: "time" | "memory") {
    super(`A task went over its limit of ${limit}.`);
    this.name = "ThreadLimitError";
  }
}

/** What a thread says: once that it has started, then one answer to each task. */
type Word = "ready" | { ok: true; value: unknown } | { ok: false; error: unknown };
type Task = { input: unknown; resolve: (value: unknown) => void; reject: (error: unknown) => void };

export type PoolOptions = { size: number; maxMs?: number; maxHeapMb?: number; idleMs?: number; worker?: WorkerOptions };

/**
 * Runs tasks in threads of their own, one a thread, each with limits of time and memory. A task that goes over one costs its
 * thread, which the next task gets a new one for, and nobody else. A thread posts "ready" when it has started: its first
 * task's time counts from then on. https://nodejs.org/api/worker_threads.html#new-workerfilename-options
 */
export class ThreadPool {
  private readonly idle: Worker[] = [];
  /** When each idle thread ends. */
  private readonly naps = new Map<Worker, NodeJS.Timeout>();
  /** Threads that are still starting. */
  private readonly starting = new Set<Worker>();
  /** What each thread is at; ended with it when the thread ends. */
  private readonly ends = new Map<Worker, () => void>();
  private readonly waiting: Task[] = [];
  private count = 0;

  constructor(
    private readonly file: string | URL,
    private readonly options: PoolOptions,
  ) {}

  run(input: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ input, resolve, reject });
      this.next();
    });
  }

  /** Ends the threads that have nothing to do. */
  async close(): Promise<void> {
    await Promise.all([...this.idle].map((thread) => this.dismiss(thread)));
  }

  private next(): void {
    const task = this.waiting[0];
    if (!task) return;
    const thread = this.idle.at(-1) ?? (this.count < this.options.size ? this.start() : null);
    if (!thread) return;
    this.waiting.shift();
    this.wake(thread);
    this.give(thread, task);
  }

  private start(): Worker {
    this.count += 1;
    const { worker, maxHeapMb = MAX_READ_HEAP_MB } = this.options;
    const thread = new Worker(this.file, { ...worker, resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } });
    this.starting.add(thread);
    // One that fails without a task takes nobody along; that of a task has been told.
    thread.on("error", () => this.wake(thread));
    thread.once("exit", () => {
      this.count -= 1;
      this.starting.delete(thread);
      this.wake(thread);
      this.ends.get(thread)?.();
      this.next();
    });
    return thread;
  }

  private give(thread: Worker, task: Task): void {
    thread.ref();
    const { maxMs = MAX_READ_MS } = this.options;
    const end = (settle: () => void) => {
      clearTimeout(timer);
      this.ends.delete(thread);
      thread.off("message", hear);
      thread.off("error", spill);
      settle();
    };
    const fail = (error: unknown) => {
      end(() => task.reject(error));
      thread.terminate();
    };
    const limit = (ms: number) => setTimeout(() => fail(new ThreadLimitError("time")), ms);
    const hear = (word: Word) => {
      if (word === "ready") {
        this.starting.delete(thread);
        clearTimeout(timer);
        timer = limit(maxMs);
        return;
      }
      end(() => (word.ok ? task.resolve(word.value) : task.reject(word.error)));
      this.rest(thread);
    };
    const spill = (error: NodeJS.ErrnoException) =>
      fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new ThreadLimitError("memory") : error);
    let timer = limit(this.starting.has(thread) ? maxMs + MAX_START_MS : maxMs);
    thread.on("message", hear);
    thread.on("error", spill);
    this.ends.set(thread, () => end(() => task.reject(new Error("A thread ended before its task."))));
    thread.postMessage(task.input);
  }

  private rest(thread: Worker): void {
    // A thread that waits keeps no process alive.
    thread.unref();
    this.idle.push(thread);
    const nap = setTimeout(() => this.dismiss(thread), this.options.idleMs ?? IDLE_MS).unref();
    this.naps.set(thread, nap);
    this.next();
  }

  /** Takes a thread from those that rest, where it is one: for a task, or for good. */
  private wake(thread: Worker): void {
    clearTimeout(this.naps.get(thread));
    this.naps.delete(thread);
    const at = this.idle.indexOf(thread);
    if (at >= 0) this.idle.splice(at, 1);
  }

  /** Ends a thread that rests; from now on it gets no task any more. */
  private dismiss(thread: Worker): Promise<number> {
    this.wake(thread);
    return thread.terminate();
  }
}
