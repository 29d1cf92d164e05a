import { AppError } from "@/lib/errors";

export type GateLimits = {
  /** Works done at once. */
  atOnce: number;
  /** Works that may wait behind them; one more is turned away. */
  waiting: number;
  /** How long one waits at most. */
  patienceMs: number;
};

/** Bounds how much expensive work goes on at once. What does not get in is told to come again, and costs nothing. */
export class Gate {
  private count = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly limits: GateLimits) {}

  /** @throws AppError `busy` when too much waits already, or the wait is too long */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    const { atOnce, waiting, patienceMs } = this.limits;
    if (this.count < atOnce) {
      this.count += 1;
      return;
    }
    if (this.queue.length >= waiting) throw busy();
    await new Promise<void>((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.queue.splice(this.queue.indexOf(begin), 1);
        reject(busy());
      }, patienceMs);
      this.queue.push(begin);
    });
  }

  /** Whoever waits longest gets the place; else it is free. */
  private leave(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.count -= 1;
  }
}

const busy = () => new AppError("busy", "Many are asking for this just now. Try again in a moment.");
