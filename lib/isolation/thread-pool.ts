import { Worker, type WorkerOptions } from "node:worker_threads";
import { IDLE_MS, MAX_READ_HEAP_MB, MAX_READ_MS } from "./limits";

/** A task went over a limit of its thread, which was ended. */
export class ThreadLimitError extends Error {
  constructor(readonly limit: "time" | "memory") {
    super(`A task went over its limit of ${limit}.`);
    this.name = "ThreadLimitError";
  }
}

type Reply = { ok: true; value: unknown } | { ok: false; error: unknown };
type Task = { input: unknown; resolve: (value: unknown) => void; reject: (error: unknown) => void };

export type PoolOptions = { size: number; maxMs?: number; maxHeapMb?: number; idleMs?: number; worker?: WorkerOptions };

/**
 * Runs tasks in threads of their own, one a thread, each with limits of time and memory. A task that goes over one costs its
 * thread, which the next task gets a new one for, and nobody else. https://nodejs.org/api/worker_threads.html#new-workerfilename-options
 */
export class ThreadPool {
  private readonly idle: Worker[] = [];
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
    await Promise.all(this.idle.splice(0).map((thread) => thread.terminate()));
  }

  private next(): void {
    const task = this.waiting[0];
    if (!task) return;
    const thread = this.idle.pop() ?? (this.count < this.options.size ? this.start() : null);
    if (!thread) return;
    this.waiting.shift();
    this.give(thread, task);
  }

  private start(): Worker {
    this.count += 1;
    const { worker, maxHeapMb = MAX_READ_HEAP_MB } = this.options;
    const thread = new Worker(this.file, { ...worker, resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } });
    thread.once("exit", () => {
      this.count -= 1;
      const at = this.idle.indexOf(thread);
      if (at >= 0) this.idle.splice(at, 1);
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
      thread.removeAllListeners("message");
      thread.removeAllListeners("error");
      settle();
    };
    const fail = (error: unknown) => {
      end(() => task.reject(error));
      // An error that comes after its task has failed has been told.
      thread.on("error", () => {});
      thread.terminate();
    };
    const timer = setTimeout(() => fail(new ThreadLimitError("time")), maxMs);
    thread.on("message", (reply: Reply) => {
      end(() => (reply.ok ? task.resolve(reply.value) : task.reject(reply.error)));
      this.rest(thread);
    });
    thread.on("error", (error: NodeJS.ErrnoException) =>
      fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new ThreadLimitError("memory") : error),
    );
    this.ends.set(thread, () => end(() => task.reject(new Error("A thread ended before its task."))));
    thread.postMessage(task.input);
  }

  private rest(thread: Worker): void {
    // A thread that waits keeps no process alive.
    thread.unref();
    this.idle.push(thread);
    this.next();
    setTimeout(() => {
      if (this.idle.includes(thread)) thread.terminate();
    }, this.options.idleMs ?? IDLE_MS).unref();
  }
}
