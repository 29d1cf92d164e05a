import "server-only";
import { toErrorAnswer } from "@/lib/errors";
import { log } from "@/lib/log";

/** Answers with an XML document, or with the words of an error as text. */
export async function answerXml(mediaType: string, produce: () => Promise<string>): Promise<Response> {
  try {
    return new Response(await produce(), { headers: { "content-type": `${mediaType}; charset=utf-8` } });
  } catch (error) {
    const { status, body } = toErrorAnswer(error);
    if (status >= 500) log.error({ err: error }, "request failed");
    return new Response(body.error.message, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
  }
}
