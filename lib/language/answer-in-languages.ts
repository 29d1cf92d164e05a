import type { IncomingMessage, ServerResponse } from "node:http";
import { readAsked } from "./address";
import { enterLanguage, runInLanguage } from "./run-in-language";

type Handler = (request: IncomingMessage, answer: ServerResponse) => Promise<void>;

/** Takes the language off the path, and has `make` answer in it. */
export function answerInLanguages(make: Handler): Handler {
  return async (request, answer) => {
    const asked = readAsked(request.url ?? "/");
    if ("leadsTo" in asked) {
      answer.writeHead(308, { location: asked.leadsTo }).end();
      return;
    }
    request.url = asked.url;
    await runInLanguage(asked, () => make(request, answer));
  };
}

/** The same before the framework's development server, which can only be listened to: what should lead elsewhere is answered as it is. */
export function listenForLanguage(request: IncomingMessage): void {
  const asked = readAsked(request.url ?? "/");
  if ("leadsTo" in asked) return;
  request.url = asked.url;
  enterLanguage(asked);
}
