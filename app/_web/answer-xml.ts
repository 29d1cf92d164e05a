import "server-only";
import { describeError } from "./answer";

/** Answers with an XML document, or with the words of an error as text. */
export async function answerXml(mediaType: string, produce: () => Promise<string>): Promise<Response> {
  try {
    return new Response(await produce(), { headers: { "content-type": `${mediaType}; charset=utf-8` } });
  } catch (error) {
    const { status, body, headers } = describeError(error);
    return new Response(body.error.message, {
      status,
      headers: { ...headers, "content-type": "text/plain; charset=utf-8" },
    });
  }
}
