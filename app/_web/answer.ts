import { toErrorAnswer } from "@/lib/errors";
import { log } from "@/lib/log";

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
  const { status, body } = toErrorAnswer(error);
  if (status >= 500) log.error({ err: error }, "request failed");
  return Response.json(body, { status });
}
