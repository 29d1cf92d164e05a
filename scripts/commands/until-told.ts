import { type EventEmitter, once } from "node:events";

/**
 * Waits until a process is told to end: by a signal, or by the server that started it, which is gone with its channel. A server
 * that ended while this process was starting has said so already, and says it no more.
 */
export async function untilTold(own: EventEmitter & { connected?: boolean }): Promise<void> {
  if (own.connected === false) return;
  await Promise.race(["SIGINT", "SIGTERM", "disconnect"].map((end) => once(own, end)));
}
