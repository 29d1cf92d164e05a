import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

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
  subscribe("http.server.request.start", (message) =>
    answers.enterWith((message as { response: ServerResponse }).response),
  );
}

/** Sets the status of the page that is being written; false where that is not possible (any more). */
export function answerWithStatus(status: 404 | 410): boolean {
  const answer = holder.backfileAnswers?.getStore();
  if (!answer || answer.headersSent) return false;
  answer.statusCode = status;
  return true;
}
