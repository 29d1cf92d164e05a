import { toErrorAnswer } from "@/lib/errors";
import { toFault } from "@/lib/faults";
import { log } from "@/lib/log";
import { RETRY_AFTER } from "./answer-status";

/** Answers a JSON request: the value with 200, or an error in the one shape all interfaces share. */
export async function answerJson(produce: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await produce());
  } catch (error) {
    return answerError(error);
  }
}

/** The answer to a request that failed; what was not expected is logged. */
export function answerError(error: unknown): Response {
  const { status, body, headers } = describeError(error);
  return Response.json(body, { status, headers });
}

/** What is answered to a request that failed, for whoever does not answer in JSON. */
export function describeError(error: unknown) {
  const answer = toErrorAnswer(toFault(error) ?? error);
  if (answer.status >= 500) log.error({ err: error }, "request failed");
  return { ...answer, headers: HEADERS[answer.status] ?? {} };
}

const HEADERS: Record<number, Record<string, string>> = {
  // What is still being sent would else be read to its end, however long it is.
  413: { connection: "close" },
  429: { "retry-after": RETRY_AFTER },
  503: { "retry-after": RETRY_AFTER },
};
