import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { toFault } from "@/lib/faults";
import { listenForLanguage } from "@/lib/language/answer-in-languages";
import { spoil } from "@/lib/page-cache/hold-answer";

// A page of the framework can answer 404 only by throwing, and then sends an empty document that a script fills in; 410 it
// cannot answer at all. Here a page is written out whole, and the status set on the answer beneath it.
// Layers of the build load this module anew; what follows the answers is one a process.
const holder = globalThis as { backfileAnswers?: AsyncLocalStorage<ServerResponse> };

/** Ties everything done for a request to its answer. Called once, before the first request. */
export function followAnswers(): void {
  if (holder.backfileAnswers) return;
  const answers = new AsyncLocalStorage<ServerResponse>();
  holder.backfileAnswers = answers;
  // Node's own announcement of a request, made before anyone handles it.
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    answers.enterWith(response);
    // The server of `npm start` sees to languages itself, in front of its finished pages.
    if (process.env.NODE_ENV === "development") listenForLanguage(request);
  });
}

/** Where the connection of the request comes from; null where nobody followed it. */
export function findPeerAddress(): string | null {
  return holder.backfileAnswers?.getStore()?.req.socket.remoteAddress ?? null;
}

/** When to come again after a 503, in seconds. */
export const RETRY_AFTER = "5";

/**
 * Has a page that failed for a reason that passes (a full disk, a busy or absent database) answer 503 in place of 500, with
 * word of when to come again. Called before the framework has settled on the status.
 */
export function noteFault(error: unknown): void {
  const answer = holder.backfileAnswers?.getStore();
  // The page may say that it is fine all the same, with what failed left out.
  if (answer) spoil(answer);
  if (!answer || answer.headersSent || toFault(error) === null) return;
  const write = answer.writeHead.bind(answer) as (status: number, ...rest: unknown[]) => ServerResponse;
  answer.writeHead = (status: number, ...rest: unknown[]) => {
    if (status !== 500) return write(status, ...rest);
    answer.setHeader("retry-after", RETRY_AFTER);
    return write(503, ...rest);
  };
}

/** Sets the status of the page that is being written; false where that is not possible (any more). */
export function answerWithStatus(status: 404 | 410 | 503): boolean {
  const answer = holder.backfileAnswers?.getStore();
  if (!answer || answer.headersSent) return false;
  answer.statusCode = status;
  if (status === 503) answer.setHeader("retry-after", RETRY_AFTER);
  return true;
}
