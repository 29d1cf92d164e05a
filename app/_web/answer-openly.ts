import { answerJson } from "./answer";

const OPEN = { "access-control-allow-origin": "*" };

/** Answers programs of any site, as the Reconciliation API asks: what is told here is what every reader may read. */
export async function answerOpenly(produce: () => Promise<unknown>): Promise<Response> {
  const answer = await answerJson(produce);
  for (const [name, value] of Object.entries(OPEN)) answer.headers.set(name, value);
  return answer;
}

/** A browser asks beforehand whether it may. */
export function answerPreflight(): Response {
  const headers = {
    ...OPEN,
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-allow-headers": "content-type",
  };
  return new Response(null, { status: 204, headers });
}
